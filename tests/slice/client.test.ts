import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { HEALTHY } from '../../src/domain/finding.ts'
import { createSliceClient, type SliceWorker } from '../../src/slice/client.ts'
import type { Answered, Asked, Axes, SlicePicture, SliceWish } from '../../src/slice/protocol.ts'

/** A worker that answers when the test says so. */
class FakeWorker implements SliceWorker {
  onmessage: SliceWorker['onmessage'] = null
  onerror: SliceWorker['onerror'] = null
  onmessageerror: SliceWorker['onmessageerror'] = null
  readonly asked: Asked[] = []
  terminated = false
  postMessage(asked: Asked): void {
    this.asked.push(asked)
  }
  terminate(): void {
    this.terminated = true
  }
  get last(): Asked {
    return this.asked.at(-1)!
  }
  answer(answered: Answered): void {
    this.onmessage?.({ data: answered } as MessageEvent<Answered>)
  }
  /** Finishes what it was asked last. */
  finish(picture: SlicePicture): void {
    this.answer({ kind: 'picture', id: this.last.id, picture, at: 0, aim: [0, 0, 0], ms: 1 })
  }
  crash(): boolean {
    const event = new Event('error', { cancelable: true }) as ErrorEvent
    this.onerror?.(event)
    return event.defaultPrevented
  }
}

const PICTURE = { width: 1 } as SlicePicture
const LATER = { width: 2 } as SlicePicture
const axial: SliceWish = {
  finding: HEALTHY,
  grade: 'II',
  plane: 'axial',
  at: 0,
  through: HEALTHY,
  pixels: 256,
}
const sagittal: SliceWish = { ...axial, plane: 'sagittal' }
const bulging: SliceWish = { ...axial, finding: { ...HEALTHY, shape: 'bulge' } }

function setUp() {
  const workers: FakeWorker[] = []
  const client = createSliceClient(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
  return { client, workers, now: () => workers.at(-1)! }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('requests', () => {
  test('one is under way at a time; of a drag the newest is asked next, none between', () => {
    const { client, now } = setUp()
    for (const at of [0, 1, 2, 3, 4]) client.want({ ...axial, at })
    expect(now().asked).toMatchObject([{ kind: 'render', wish: { at: 0 } }])
    now().finish(PICTURE)
    expect(client.slice('axial')).toMatchObject({
      made: { picture: PICTURE },
      wish: { at: 0 },
      status: 'due',
    })
    expect(now().asked).toMatchObject([{ wish: { at: 0 } }, { wish: { at: 4 } }])
    now().finish(LATER)
    expect(client.slice('axial')).toMatchObject({
      made: { picture: LATER },
      wish: { at: 4 },
      status: 'shown',
    })
    expect(now().asked).toHaveLength(2)
  })

  test('however fast both pictures are dragged, the worker has one slice to make and one of each plane waits: the newest', () => {
    const { client, now } = setUp()
    const open = (): number => now().asked.filter(({ kind }) => kind === 'render').length
    for (let at = 0; at < 200; at++) {
      client.want({ ...axial, at: at % 30 })
      client.want({ ...sagittal, at: at % 40 })
    }
    expect(open()).toBe(1)
    now().finish(PICTURE)
    expect(open()).toBe(2)
    expect(now().last).toMatchObject({ wish: { plane: 'sagittal', at: 39 } })
    now().finish(PICTURE)
    expect(now().last).toMatchObject({ wish: { plane: 'axial', at: 19 } })
    now().finish(PICTURE)
    expect(open()).toBe(3)
    expect([client.slice('axial').status, client.slice('sagittal').status]).toEqual(['shown', 'shown'])
  })

  test('of findings that change faster than slices are made none piles up: one is called off, the newest follows', () => {
    const { client, now } = setUp()
    client.want(axial)
    for (let size = 1; size <= 100; size++)
      client.want({ ...bulging, finding: { ...bulging.finding, size: size / 100 } })
    expect(now().asked.map(({ kind }) => kind)).toEqual(['render', 'cancel'])
    now().answer({ kind: 'cancelled', id: now().asked[0]!.id })
    expect(now().asked).toHaveLength(3)
    expect(now().last).toMatchObject({ wish: { finding: { size: 1 } } })
  })

  test('a slice that is shown is not asked for again; one that is asked for twice is asked once', () => {
    const { client, now } = setUp()
    client.want(axial)
    client.want({ ...axial })
    now().finish(PICTURE)
    client.want({ ...axial, finding: { ...HEALTHY } })
    expect(now().asked).toHaveLength(1)
    expect(client.slice('axial').status).toBe('shown')
  })

  test('neither plane waits for the whole drag of the other', () => {
    const { client, now } = setUp()
    client.want(axial)
    client.want(sagittal)
    client.want({ ...axial, at: 1 })
    now().finish(PICTURE)
    expect(now().last).toMatchObject({ wish: { plane: 'sagittal' } })
    now().finish(PICTURE)
    expect(now().last).toMatchObject({ wish: { plane: 'axial', at: 1 } })
  })

  test('where the discs lie is known from the worker', () => {
    const { client, now } = setUp()
    client.want({ ...axial, at: null })
    expect(client.axes()).toBeNull()
    const axes = {} as Axes
    now().answer({ kind: 'axes', axes })
    expect(client.axes()).toBe(axes)
  })

  test('subscribers hear of every change, and the slice is the same object until then', () => {
    const { client, now } = setUp()
    const heard = vi.fn()
    const stop = client.subscribe(heard)
    client.want(axial)
    const before = client.slice('axial')
    expect(client.slice('axial')).toBe(before)
    now().finish(PICTURE)
    expect(client.slice('axial')).not.toBe(before)
    expect(heard).toHaveBeenCalledTimes(2)
    stop()
    client.want(bulging)
    expect(heard).toHaveBeenCalledTimes(2)
  })
})

describe('a changed finding', () => {
  test('calls off the slice under way, and what was too far to stop is not shown', () => {
    const { client, now } = setUp()
    client.want(axial)
    now().finish(PICTURE)
    client.want({ ...axial, at: 5 })
    const stale = now().last
    client.want(bulging)
    expect(now().last).toEqual({ kind: 'cancel', id: stale.id })
    now().answer({ kind: 'picture', id: stale.id, picture: LATER, at: 5, aim: [0, 0, 0], ms: 1 })
    expect(client.slice('axial')).toMatchObject({
      made: { picture: PICTURE },
      wish: { at: 0 },
      status: 'due',
    })
    expect(now().last).toMatchObject({ kind: 'render', wish: { finding: { shape: 'bulge' } } })
  })

  test('calls off once, and the newest is asked for when the worker has let go', () => {
    const { client, now } = setUp()
    client.want(axial)
    const first = now().last
    client.want(bulging)
    client.want({ ...bulging, grade: 'V' })
    expect(now().asked.filter(({ kind }) => kind === 'cancel')).toHaveLength(1)
    now().answer({ kind: 'cancelled', id: first.id })
    expect(now().last).toMatchObject({ kind: 'render', wish: { grade: 'V' } })
  })
})

describe('a worker that dies', () => {
  test('is started again, asked again, and the last good picture stays; the console hears nothing', () => {
    const { client, workers, now } = setUp()
    client.want(axial)
    now().finish(PICTURE)
    client.want({ ...axial, at: 7 })
    expect(now().crash()).toBe(true)
    expect(workers[0]!.terminated).toBe(true)
    expect(client.slice('axial')).toMatchObject({ made: { picture: PICTURE }, status: 'due' })
    vi.advanceTimersByTime(1000)
    expect(workers).toHaveLength(2)
    expect(now().last).toMatchObject({ kind: 'render', wish: { at: 7 } })
    now().finish(LATER)
    expect(client.slice('axial')).toMatchObject({ made: { picture: LATER }, status: 'shown' })
  })

  test('that falls silent is taken for dead', () => {
    const { client, workers } = setUp()
    client.want(axial)
    vi.advanceTimersByTime(31_000)
    expect(workers).toHaveLength(2)
  })

  test('again and again is left alone until the reader asks; then it may live', () => {
    const { client, workers, now } = setUp()
    client.want(axial)
    now().finish(PICTURE)
    client.want({ ...axial, at: 7 })
    for (let i = 0; i < 8; i++) {
      now().crash()
      vi.advanceTimersByTime(5000)
    }
    expect(workers).toHaveLength(4)
    expect(client.slice('axial')).toMatchObject({
      made: { picture: PICTURE },
      wish: { at: 0 },
      status: 'failed',
    })
    client.retry()
    now().finish(LATER)
    expect(client.slice('axial')).toMatchObject({ made: { picture: LATER }, status: 'shown' })
  })

  test('or cannot be started at all says so and throws nothing', () => {
    const client = createSliceClient(() => {
      throw new Error('no workers here')
    })
    client.want(axial)
    expect(client.slice('axial')).toMatchObject({ made: null, status: 'failed' })
  })

  test('while it is stopped no answer of the old one is heard', () => {
    const { client, workers } = setUp()
    client.want(axial)
    const { last } = workers[0]!
    const hear = workers[0]!.onmessage!
    workers[0]!.crash()
    hear({
      data: { kind: 'picture', id: last.id, picture: PICTURE, at: 0, aim: [0, 0, 0], ms: 1 },
    } as unknown as MessageEvent<Answered>)
    expect(client.slice('axial').made).toBeNull()
  })
})

test('a slice that cannot be computed leaves the last good one, and the next is asked for as ever', () => {
  const { client, now } = setUp()
  client.want(axial)
  now().finish(PICTURE)
  client.want(bulging)
  now().answer({ kind: 'failed', id: now().last.id, reason: 'no such disc' })
  expect(client.slice('axial')).toMatchObject({ made: { picture: PICTURE }, wish: axial, status: 'failed' })
  client.want(axial)
  expect(client.slice('axial').status).toBe('shown')
  client.want({ ...axial, at: 3 })
  now().finish(LATER)
  expect(client.slice('axial')).toMatchObject({ made: { picture: LATER }, status: 'shown' })
})
