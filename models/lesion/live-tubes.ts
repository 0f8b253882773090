import type { Laterality, Root } from '../../src/domain/levels.ts'
import { caudaTubes } from '../anatomy/cauda.ts'
import { ROOT_SIDES, ROOT_STEP, rootPath } from '../anatomy/root.ts'
import type { Curve } from '../shape/curve.ts'
import type { Mesh } from '../shape/mesh.ts'
import type { Steps } from '../shape/steps.ts'
import { TUBE_CAP_RINGS, type TubeOptions, tube } from '../shape/tube.ts'
import { type Rings, ringNormals } from './tube-normals.ts'

/** mm above and below a disc's middle within which a live tube has close rings; beyond it nothing is ever pushed. */
export const WINDOW = 30
/** mm between rings beyond the window: a nerve bends over centimetres there. */
const FAR_STEP = { root: 2.8, strand: 9 } as const
/** Corners and mm between rings of what swims in the sac: it has no contact of its own to show. */
const SWIMS = { sides: 12, step: 1.6 } as const
const STRAND = { sides: 5, step: 3.2 } as const
/** Corners of conus and filum. */
const CONUS_SIDES = 8

/** A tube with its rings of `sides` corners. */
export interface LiveTube {
  readonly mesh: Mesh
  readonly rings: Rings
}

/** Rings of a tube mesh with rounded caps. */
export function ringsOf(mesh: Mesh, sides: number): Rings {
  const lead = 1 + TUBE_CAP_RINGS * sides
  return { sides, lead, count: Math.floor((mesh.positions.length / 3 - 2 * lead) / sides) }
}

/** First and last arc length at which a course lies within the window round a height y; [0, 0] when it never does. */
function windowOf(curve: Curve, y: number): [number, number] {
  let [from, to] = [curve.length, 0]
  for (let s = 0; s <= curve.length; s += 2) {
    if (Math.abs(curve.at(s)[1] - y) > WINDOW) continue
    from = Math.min(from, s)
    to = Math.max(to, s)
  }
  return from <= to ? [from, to] : [0, 0]
}

/** A tube whose rings lie close near a height and far apart elsewhere. `arc` stays in mm. */
function sparse(curve: Curve, y: number, far: number, options: TubeOptions): LiveTube {
  const [from, to] = windowOf(curve, y)
  const share = options.step / far
  const before = from * share
  const after = before + to - from
  const length = after + (curve.length - to) * share
  const arcAt = (t: number): number => {
    if (t < before) return t / share
    return t < after ? from + t - before : to + (t - after) / share
  }
  const { radius, aspect } = options
  const mesh = tube(
    { length, at: (t) => curve.at(arcAt(t)), tangent: (t) => curve.tangent(arcAt(t)) },
    { ...options, radius: (t) => radius(arcAt(t)), ...(aspect && { aspect: (t) => aspect(arcAt(t)) }) },
  )
  const arc = mesh.arc!.map(arcAt)
  const rings = ringsOf(mesh, options.sides)
  // The tube takes the slope of its thickness by its own, uneven lengths.
  ringNormals(rings, mesh.positions, mesh.normals, 1, rings.count - 2)
  return { mesh: { ...mesh, arc }, rings }
}

/** A root for one disc of height y: `held` when tissue can meet it itself, otherwise one that only swims along in the sac. */
export function liveRoot(name: Root, side: Laterality, y: number, held: boolean): LiveTube {
  const { curve, radius } = rootPath(name, side)
  const { sides, step } = held ? { sides: ROOT_SIDES, step: ROOT_STEP } : SWIMS
  return sparse(curve, y, FAR_STEP.root, { radius, sides, step })
}

/** Conus, filum and strands for one disc of height y, one a step. */
export function* liveCaudaSteps(y: number): Steps<LiveTube[]> {
  const tubes: LiveTube[] = []
  for (const { curve, radius, aspect } of caudaTubes()) {
    yield
    const sides = tubes.length === 0 ? CONUS_SIDES : STRAND.sides
    const options = { radius, sides, step: STRAND.step, ...(aspect && { aspect }) }
    tubes.push(sparse(curve, y, FAR_STEP.strand, options))
  }
  return tubes
}
