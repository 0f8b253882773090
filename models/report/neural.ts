import { VERTEBRAE } from '../../src/domain/levels.ts'
import { NEURAL } from '../morphometry/neural.ts'
import { scale, type Vec3 } from '../shape/vec.ts'
import { type Bvh, bvh } from './bvh.ts'
import type { Line, Unmeasured } from './line.ts'
import { axesOf, directionOut, pointOut } from './local.ts'
import { stations } from './nerve.ts'
import type { StoredPart } from './read.ts'
import { area, extent, section } from './section.ts'
import { spreadOf } from './spread.ts'

type Parts = ReadonlyMap<string, StoredPart>
const LEVELS = [...VERTEBRAE, 'S1'] as const
type Level = (typeof LEVELS)[number]

/** What is measured on one root. */
export interface RootMeasures {
  /** Inside the sac, well above its exit, mm. */
  readonly inSac: number
  /** Between sac and ganglion, mm. */
  readonly diameter: number
  readonly ganglionWidth: number
  readonly ganglionLength: number
  /** Between the sac's axis and the straight line from the exit to the ganglion, seen from the front, degrees. */
  readonly exitAngle: number
}

/** From here to there before the ganglion's middle a root has its own width, mm; assumed (half a ganglion is 3 to 6). */
const BEFORE = [8, 14] as const
/** A ganglion begins and ends where this share of its swelling is reached; assumed. */
const EDGE = 1 / 3
/** Above its exit by this much a root is one of the cauda, mm; assumed. */
const FREE = 20

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

/** Measures a root with arc lengths against the sac it leaves; `down` is the sac's direction at the exit. */
export function measureRoot(root: StoredPart, sac: Bvh, down: Vec3): RootMeasures {
  const all = stations(root)
  const exit = all.findLast(({ centre }) => sac.inside(centre)) ?? all[0]!
  const outside = all.filter(({ arc }) => arc > exit.arc)
  // Only the swelling counts, not the end, where a root may part into branches.
  const last = outside.at(-1)!.arc
  const ganglion = outside
    .filter(({ arc }) => arc < last - 4)
    .reduce((a, b) => (b.diameter > a.diameter ? b : a))
  const diameter = median(
    all
      .filter(({ arc }) => arc <= ganglion.arc - BEFORE[0] && arc >= ganglion.arc - BEFORE[1])
      .map((s) => s.diameter),
  )
  const limit = diameter + EDGE * (ganglion.diameter - diameter)
  let [from, to] = [ganglion.arc, ganglion.arc]
  for (const { arc, diameter: d } of outside.filter((s) => s.arc > ganglion.arc)) {
    if (d < limit) break
    to = arc
  }
  for (const { arc, diameter: d } of outside.filter((s) => s.arc < ganglion.arc).reverse()) {
    if (d < limit) break
    from = arc
  }
  const [x, y] = [ganglion.centre[0] - exit.centre[0], exit.centre[1] - ganglion.centre[1]]
  // Seen square to the sac's own course.
  const fall = y / -down[1]
  return {
    inSac: median(all.filter(({ arc }) => arc < exit.arc - FREE).map((s) => s.diameter)),
    diameter,
    ganglionWidth: ganglion.widest,
    ganglionLength: to - from,
    exitAngle: (Math.atan2(Math.abs(x), fall) * 180) / Math.PI,
  }
}

/** The sac's depth and breadth in the transverse plane of a bone, mm: at the middle of its body; for S1 half way down. */
function measureSac(dura: StoredPart, level: Level): { ap: number; transverse: number } {
  const axes = axesOf(level)
  // S1 is some 30 mm high in front; its middle lies half of that under the plate (assumed).
  const origin = pointOut(axes, [0, level === 'S1' ? -15 : 0, 0])
  const forward = directionOut(axes, [0, 0, 1])
  const loops = section(dura, { origin, u: [1, 0, 0], v: forward })
  const loop = loops.sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)))[0] ?? []
  const [right, left] = extent(loop, [1, 0])
  const [back, front] = extent(loop, [0, 1])
  return { ap: front - back, transverse: left - right }
}

type Name = Exclude<keyof typeof NEURAL, 'DRGZone'>

/** Measures sac and roots at every level of their table. */
export function neuralLines(parts: Parts): Line[] {
  const dura = parts.get('dura')!
  const sac = bvh(dura)
  const values = (level: Level): Partial<Record<Name, number>> => {
    const down = scale(axesOf(level).up, -1)
    const sides = (['left', 'right'] as const).map((side) =>
      measureRoot(parts.get(`root_${level}_${side}`)!, sac, down),
    )
    const both = (pick: (root: RootMeasures) => number): number => (pick(sides[0]!) + pick(sides[1]!)) / 2
    const { ap, transverse } = measureSac(dura, level)
    return {
      sacAP: ap,
      sacTransverse: transverse,
      rootDiameter: both((r) => r.diameter),
      rootExitAngleFromSac: both((r) => r.exitAngle),
      DRGWidth: both((r) => r.ganglionWidth),
      DRGLength: both((r) => r.ganglionLength),
      intrathecalRootDiameter: both((r) => r.inSac),
    }
  }
  return LEVELS.flatMap((level) =>
    (Object.entries(values(level)) as [Name, number][])
      .filter(([, measured]) => !Number.isNaN(measured))
      .map(([name, measured]) => ({
        at: level,
        name,
        unit: NEURAL[name].unit,
        mean: NEURAL[name].mean[level],
        measured,
        ...spreadOf(name, level, NEURAL as unknown as Parameters<typeof spreadOf>[2]),
      })),
  )
}

/** What of that table has no line. */
export const NEURAL_UNMEASURED: readonly Unmeasured[] = [
  { name: 'DRGZone', at: 'every root', why: 'a place, not a number' },
  { name: 'intrathecalRootDiameter', at: 'L1', why: 'the root is drawn from just above its exit only' },
]
