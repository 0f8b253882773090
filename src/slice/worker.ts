import { MeshoptDecoder } from 'meshopt-decoder-reference'
import { discSpace } from '../../models/anatomy/disc-space.ts'
import bodyUrl from '../../models/body.glb?url'
import { aimOf } from '../../models/lesion/aim.ts'
import ligamentsUrl from '../../models/ligaments.glb?url'
import spineUrl from '../../models/spine.glb?url'
import smallSpineUrl from '../../models/spine-small.glb?url'
import { DISC_LEVELS } from '../domain/levels.ts'
import { createSlicer, type Slicer } from './engine.ts'
import { readGlb } from './glb.ts'
import { sliceThrough } from './lay.ts'
import type { Answered, Asked, Axes, SliceRequest } from './protocol.ts'
import type { Surfaces } from './surface.ts'

/** What is used of a worker's own scope; the compiler knows only that of a page. */
interface Here {
  /** `small` on a telephone: the stage there draws the coarser spine too (scene/load.ts), and it has been fetched. */
  readonly name: string
  onmessage: ((event: MessageEvent<Asked>) => void) | null
  postMessage(answered: Answered, transfer: readonly Transferable[]): void
}

const here = self as unknown as Here

/** ms of computing after which the worker listens whether it is still wanted. */
const BREATH = 8

/** ms without a message after which the worker prepares what may be asked for next. */
const QUIET = 500

const called = new Set<number>()
/** How many messages have come: what is prepared in quiet time is left off with the next. */
let heard = 0
let quiet: ReturnType<typeof setTimeout> | undefined
let surfaces: Promise<Surfaces> | null = null
let slicer: Slicer | null = null

async function fetched(url: string): Promise<Surfaces> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  return readGlb(new Uint8Array(await response.arrayBuffer()), MeshoptDecoder)
}

/** The meshes, the same files as the stage's; what did not come is asked for again with the next slice. */
async function load(): Promise<Surfaces> {
  const files = [here.name === 'small' ? smallSpineUrl : spineUrl, ligamentsUrl, bodyUrl]
  // The close-up comes last, because its parts are finer than those of the same name in the body.
  const [spine, ligaments, body] = await Promise.all(files.map(fetched))
  return new Map([...body!, ...ligaments!, ...spine!])
}

async function ready(): Promise<Slicer> {
  surfaces ??= load()
  try {
    slicer ??= createSlicer(await surfaces)
    return slicer
  } catch (error) {
    surfaces = null
    throw error
  }
}

/** Lets messages in that have arrived meanwhile; a timer would wait at least 4 ms. */
function listen(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

async function render({ id, wish }: Extract<Asked, { kind: 'render' }>): Promise<void> {
  try {
    const { finding, plane } = wish
    const aim = aimOf(wish.through)
    const at = wish.at ?? Math.round(sliceThrough(plane, finding.level, aim))
    const steps = (await ready()).steps({ ...wish, at })
    const began = performance.now()
    let breath = began
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        const { grey, tissue, part } = step.value
        const ms = performance.now() - began
        here.postMessage({ kind: 'picture', id, picture: step.value, at, aim, ms }, [
          grey.buffer,
          tissue.buffer,
          part.buffer,
        ])
        clearTimeout(quiet)
        quiet = setTimeout(() => void prepare({ ...wish, at }), QUIET)
        return
      }
      if (performance.now() - breath < BREATH) continue
      await listen()
      breath = performance.now()
      if (called.has(id)) {
        here.postMessage({ kind: 'cancelled', id }, [])
        return
      }
    }
  } catch (error) {
    // What it had kept may be half made.
    slicer = null
    here.postMessage({ kind: 'failed', id, reason: String(error) }, [])
  } finally {
    called.delete(id)
  }
}

/** Prepares what is likely to come next, until a message comes. */
async function prepare(request: SliceRequest): Promise<void> {
  const since = heard
  try {
    const steps = (await ready()).warm(request)
    while (heard === since && !steps.next().done) await listen()
  } catch {
    // Nobody has asked for it; if it is asked for, that answer tells.
    slicer = null
  }
}

here.onmessage = ({ data }) => {
  heard++
  clearTimeout(quiet)
  if (data.kind === 'cancel') called.add(data.id)
  else void render(data)
}

const axes = Object.fromEntries(
  DISC_LEVELS.map((level) => {
    const { centre, up } = discSpace(level)
    return [level, { centre, up }]
  }),
) as Axes
here.postMessage({ kind: 'axes', axes }, [])
