import { PLANES, type Plane } from './frame.ts'
import type { Answered, Asked, Axes, SliceMade, SliceWish } from './protocol.ts'

/** As much of a Worker as is used here, so that a test can stand in for it. */
export interface SliceWorker {
  onmessage: ((event: MessageEvent<Answered>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  postMessage(asked: Asked): void
  terminate(): void
}

/** What there is to show of one plane: the last good picture, and the wish that it answers. */
export interface Slice {
  readonly made: SliceMade | null
  readonly wish: SliceWish | null
  /** `due`: a newer one is asked for. `failed`: it could not be made, and what is shown is older than what is asked for. */
  readonly status: 'shown' | 'due' | 'failed'
}

/** Asks a worker for slices, the newest only, and survives its death. */
export interface SliceClient {
  /** Asks for a slice. What was asked for its plane and not yet begun is forgotten. */
  want(wish: SliceWish): void
  /** What there is now; the same object until something changes. */
  slice(plane: Plane): Slice
  /** Where the discs lie, once a worker has said so. */
  axes(): Axes | null
  subscribe(changed: () => void): () => void
  /** Tries again what failed. */
  retry(): void
  close(): void
}

/** A worker that is silent for longer than this is taken for dead, ms. The first slice of a slow telephone takes seconds. */
const SILENCE = 30_000
/** A worker that dies so often in a row is not started again until the reader asks. */
const LIVES = 4
/** The first pause before a new start, ms; each further one is twice as long. */
const PAUSE = 150

const NOTHING: Slice = { made: null, wish: null, status: 'due' }

/** A worker whose end is none of our business any more. */
function bury(worker: SliceWorker | null): void {
  if (!worker) return
  worker.onmessage = worker.onerror = worker.onmessageerror = null
  worker.terminate()
}

/** Whether two wishes are of the same body; then only the place of the cut differs. */
function sameBody(a: SliceWish, b: SliceWish): boolean {
  return a.grade === b.grade && JSON.stringify(a.finding) === JSON.stringify(b.finding)
}

function same(a: SliceWish | null | undefined, b: SliceWish): boolean {
  if (!a || a.plane !== b.plane || a.at !== b.at || a.pixels !== b.pixels || !sameBody(a, b)) return false
  return b.at !== null || JSON.stringify(a.through) === JSON.stringify(b.through)
}

/**
 * One request is with the worker at a time, and the newest asked for of each plane comes after it. A drag lets the slice under
 * way be finished, so that the picture follows; a changed finding calls it off. No error reaches the console.
 */
export function createSliceClient(spawn: () => SliceWorker): SliceClient {
  const slices: Record<Plane, Slice> = { axial: NOTHING, sagittal: NOTHING }
  const asked: Partial<Record<Plane, SliceWish>> = {}
  let axes: Axes | null = null
  const listeners = new Set<() => void>()
  let worker: SliceWorker | null = null
  let busy: { readonly id: number; readonly wish: SliceWish; called: boolean } | null = null
  let lastId = 0
  let deaths = 0
  let silence: ReturnType<typeof setTimeout> | undefined
  let pause: ReturnType<typeof setTimeout> | undefined

  const put = (plane: Plane, slice: Partial<Slice>): void => {
    slices[plane] = { ...slices[plane], ...slice }
    for (const changed of listeners) changed()
  }

  const giveUp = (): void => {
    for (const plane of PLANES) if (slices[plane].status === 'due') put(plane, { status: 'failed' })
  }

  const die = (): void => {
    clearTimeout(silence)
    bury(worker)
    worker = null
    busy = null
    deaths++
    if (deaths >= LIVES) {
      giveUp()
      return
    }
    pause = setTimeout(
      () => {
        pause = undefined
        next()
      },
      PAUSE * 2 ** (deaths - 1),
    )
  }

  const hear = ({ data }: MessageEvent<Answered>): void => {
    if (data.kind === 'axes') {
      axes = data.axes
      return
    }
    if (data.id !== busy?.id) return
    clearTimeout(silence)
    const { wish, called } = busy
    const { plane } = wish
    busy = null
    // What was called off too late shows a body that is gone.
    if (!called && data.kind === 'picture') {
      deaths = 0
      const { picture, at, aim, ms } = data
      put(plane, { made: { picture, at, aim, ms }, wish, status: same(asked[plane], wish) ? 'shown' : 'due' })
    } else if (!called && data.kind === 'failed' && same(asked[plane], wish)) {
      put(plane, { status: 'failed' })
    }
    next(plane)
  }

  const start = (): SliceWorker => {
    const started = spawn()
    started.onmessage = hear
    started.onmessageerror = die
    started.onerror = (event) => {
      event.preventDefault()
      die()
    }
    return started
  }

  /** Sends the worker what is due, the other plane first, so that neither waits for the whole drag of the other. */
  const next = (before?: Plane): void => {
    if (busy || pause !== undefined) return
    const due = PLANES.filter((plane) => asked[plane] && slices[plane].status === 'due')
    const wish = asked[due.find((plane) => plane !== before) ?? due[0] ?? 'axial']
    if (due.length === 0 || !wish) return
    try {
      worker ??= start()
      busy = { id: ++lastId, wish, called: false }
      silence = setTimeout(die, SILENCE)
      worker.postMessage({ kind: 'render', id: busy.id, wish })
    } catch {
      // No worker can be started here; a further try would fare no better.
      clearTimeout(silence)
      busy = null
      giveUp()
    }
  }

  return {
    want: (wish) => {
      const { plane } = wish
      if (same(asked[plane], wish)) return
      asked[plane] = wish
      if (busy && !busy.called && !sameBody(busy.wish, wish)) {
        busy.called = true
        worker?.postMessage({ kind: 'cancel', id: busy.id })
      }
      put(plane, {
        status: same(slices[plane].wish, wish) ? 'shown' : deaths < LIVES ? 'due' : 'failed',
      })
      next()
    },
    slice: (plane) => slices[plane],
    axes: () => axes,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    retry: () => {
      deaths = 0
      for (const plane of PLANES) if (slices[plane].status === 'failed') put(plane, { status: 'due' })
      next()
    },
    close: () => {
      clearTimeout(silence)
      clearTimeout(pause)
      bury(worker)
      worker = null
      listeners.clear()
    },
  }
}
