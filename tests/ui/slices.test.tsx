// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { discSpace } from '../../models/anatomy/disc-space.ts'
import { DISC_LEVELS } from '../../src/domain/levels.ts'
import type { SliceWorker } from '../../src/slice/client.ts'
import { PARTS } from '../../src/slice/codes.ts'
import { sliceFrame } from '../../src/slice/lay.ts'
import type { Answered, Asked, Axes } from '../../src/slice/protocol.ts'
import { TISSUE } from '../../src/slice/tissue.ts'
import { dispatch, store } from '../../src/state/store.ts'
import { all, click, html, launch, one, open, set, text } from './open-page.tsx'

vi.mock('../../src/scene/stage.tsx', () => ({ Stage: () => null }))

/** A worker that answers at once: a picture that is the chosen disc all over, its left half displaced tissue. */
class FakeWorker {
  static last: FakeWorker
  static dead = false
  onmessage: SliceWorker['onmessage'] = null
  onerror: SliceWorker['onerror'] = null
  onmessageerror: SliceWorker['onmessageerror'] = null
  readonly asked: Asked[] = []

  constructor() {
    FakeWorker.last = this
    const axes = Object.fromEntries(DISC_LEVELS.map((level) => [level, discSpace(level)])) as unknown as Axes
    queueMicrotask(() => this.answer({ kind: 'axes', axes }))
  }

  answer(data: Answered): void {
    act(() => this.onmessage?.({ data } as unknown as MessageEvent<Answered>))
  }

  postMessage(asked: Asked): void {
    this.asked.push(asked)
    if (asked.kind !== 'render' || FakeWorker.dead) return
    const { wish, id } = asked
    const pixels = 32
    const at = wish.at ?? 2
    const part = new Uint8Array(pixels * pixels).fill(PARTS.indexOf(`disc_${wish.finding.level}`))
    const tissue = new Uint8Array(pixels * pixels).map((_, i) =>
      i % pixels < 16 ? TISSUE.displaced : TISSUE.nucleus,
    )
    const frame = sliceFrame(wish.plane, wish.finding.level, at, pixels)
    const grey = new Uint8ClampedArray(pixels * pixels)
    const picture = { width: pixels, height: pixels, grey, tissue, part, parts: PARTS, frame }
    queueMicrotask(() => this.answer({ kind: 'picture', id, picture, at, aim: [4, 41, -3], ms: 1 }))
  }

  terminate(): void {}
}

const L45 = 'v=1&lang=nb&disc=L4-L5&shape=extrusion&zone=subarticular&side=left&size=0.6'

/** Until the pictures' code and their first slices have come. */
async function shown(count = 1): Promise<void> {
  for (let i = 0; i < 300 && all('.slice[data-status=shown]').length < count; i++)
    await act(async () => new Promise((go) => setTimeout(go, 10)))
  expect(all('.slice[data-status=shown]').length).toBe(count)
}

/** The words of the canvas, for those who do not see it. */
const spoken = (plane: string): string =>
  one(`.slice[data-plane=${plane}] canvas`).getAttribute('aria-label') ?? ''

beforeAll(async () => {
  vi.stubGlobal('Worker', FakeWorker)
  const close = await launch()
  await open(L45)
  await shown(2)
  return close
})

afterEach(async () => {
  FakeWorker.dead = false
  await open(L45)
})

describe('the MR-like pictures', () => {
  test('are there without being asked for where nothing can be drawn in 3D', () => {
    expect(html.dataset.stage).toBe('unsupported')
    expect(html.dataset.slices).toBe('hidden')
    expect(all('.slice')).toHaveLength(2)
    expect(document.querySelector('.slices-tools')?.textContent).not.toContain('3D')
  })

  test('say what they are, where they lie, and that they are no scan', () => {
    expect(spoken('axial')).toBe('På tvers: 2 mm over midten av L4/5. illustrasjon, ikke et MR-opptak.')
    const about = one('.slice[data-plane=axial] .only-spoken').textContent
    expect(about).toContain('Pasientens høyre er til venstre')
    expect(about).toContain('Prolaps')
    expect(
      all('.slice[data-plane=axial] .slice-letter')
        .map((one) => one.textContent)
        .join(''),
    ).toBe('ALPR')
    expect(
      all('.slice[data-plane=sagittal] .slice-letter')
        .map((one) => one.textContent)
        .join(''),
    ).toBe('HPFA')
  })

  test('say that shape is not pain, with its source', async () => {
    expect(text('.slices-about')).toContain('Form er ikke smerte')
    expect(text('.slices-about')).not.toContain('Brinjikji')
    await click('.slices-about button')
    expect(text('.slices-about')).toContain('Brinjikji')
    await click('.slices-about button')
  })

  test('say that only the chosen disc follows the chosen age', async () => {
    expect(text('.slices-about')).not.toContain('De andre skivene')
    await act(async () => dispatch({ type: 'setGrade', grade: 'IV' }))
    expect(text('.slices-about')).toContain('De andre skivene er tegnet som lett eldede.')
  })

  test('a slider moves its slice by whole mm and says where it lies', async () => {
    await set('.slice[data-plane=axial] input', '7')
    await shown(2)
    expect(one('.slice[data-plane=axial]').dataset.at).toBe('7')
    expect(text('.slice[data-plane=axial] output')).toBe('7 mm over midten av L4/5')
    expect(one('.slice[data-plane=sagittal]').dataset.at).toBe('4')
    await set('.slice[data-plane=sagittal] input', '-12')
    await shown(2)
    expect(text('.slice[data-plane=sagittal] output')).toBe('12 mm til høyre')
    expect(one('.slice[data-plane=axial]').dataset.at).toBe('7')
  })

  test('goes back to the finding when asked to, and with another disc', async () => {
    await set('.slice[data-plane=axial] input', '9')
    await act(async () => dispatch({ type: 'aimSlices', cross: null }))
    await shown(2)
    expect(one('.slice[data-plane=axial]').dataset.at).toBe('2')
    await set('.slice[data-plane=axial] input', '9')
    await click('input[name=level][value=L5-S1]')
    await shown(2)
    expect(text('.slice[data-plane=axial] output')).toBe('2 mm over midten av L5/S1')
  })

  test('speak as the field does to professionals', async () => {
    await act(async () => dispatch({ type: 'setAudience', audience: 'professional' }))
    expect(spoken('axial')).toBe('Aksialt: L4/5, +2 mm. illustrasjon, ikke et MR-opptak.')
    expect(text('.slices-about')).toContain('T2')
  })

  test('one plane can be chosen; the other is not asked for then', async () => {
    await act(async () => dispatch({ type: 'setSlicePlane', plane: 'sagittal' }))
    expect(all('.slice').map((slice) => slice.dataset.plane)).toEqual(['sagittal'])
    await act(async () => dispatch({ type: 'setSlicePlane', plane: 'both' }))
    await shown(2)
  })

  test('keep the last good picture when their worker dies again and again, and come back when asked to', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: false })
    FakeWorker.dead = true
    await set('.slice[data-plane=axial] input', '11')
    for (let i = 0; i < 6; i++) {
      act(() => FakeWorker.last.onerror?.(new Event('error', { cancelable: true }) as ErrorEvent))
      act(() => void vi.advanceTimersByTime(3000))
    }
    expect(one('.slice[data-plane=axial]').dataset).toMatchObject({ status: 'failed', at: '2' })
    const sorry = 'Det nye bildet kunne ikke regnes ut. Du ser det forrige.'
    expect(text('.slice[data-plane=axial] .slice-says')).toContain(sorry)
    // The page's one live region tells it once, and does not say it again at the next failure.
    act(() => void vi.advanceTimersByTime(1000))
    expect(text('[data-spoken]').split(sorry)).toHaveLength(2)
    await set('.slice[data-plane=axial] input', '12')
    act(() => void vi.advanceTimersByTime(1000))
    expect(text('[data-spoken]').split(sorry)).toHaveLength(2)
    await set('.slice[data-plane=axial] input', '11')
    vi.useRealTimers()
    FakeWorker.dead = false
    await click('.slice[data-plane=axial] .slice-says button')
    await shown(2)
    expect(one('.slice[data-plane=axial]').dataset.at).toBe('11')
    expect(store.getState().session.stage).toBe('unsupported')
  })
})
