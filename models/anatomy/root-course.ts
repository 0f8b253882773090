import {
  DISC_LEVELS,
  type DiscLevel,
  EXITING_ROOT,
  ROOTS,
  type Root,
  TRAVERSING_ROOT,
  type VertebraLevel,
} from '../../src/domain/levels.ts'
import { NERVE_WAYPOINTS } from '../morphometry/nerve-waypoints.ts'
import { NEURAL } from '../morphometry/neural.ts'
import { VERTEBRA } from '../morphometry/vertebra.ts'
import type { Vec3 } from '../shape/vec.ts'
import { discSpace } from './disc-space.ts'
import { sac } from './dura.ts'
import {
  CROSSING_RADIUS,
  EXIT_ARC,
  EXITING_GAP,
  GANGLION_ARC,
  TRAVERSING_ARC,
  TRAVERSING_GAP,
} from './neural-places.ts'

/** A point of a root's course and its half thickness there, mm. */
export interface CoursePoint {
  readonly p: Vec3
  readonly r: number
  /** Set at the middle of the ganglion, whose half thickness `r` then is. */
  readonly ganglion?: true
}

type LumbarRoot = VertebraLevel

function waypoints(root: Exclude<Root, 'S4'>) {
  return NERVE_WAYPOINTS[`root${root}`].points
}

/** Where in the sac's section a root lies, by how many discs further down it leaves: next lateral and in front, the rest behind. */
const LAYER: readonly (readonly [x: number, f: number])[] = [
  [0.8, 0.3],
  [0.68, -0.12],
  [0.5, -0.34],
  [0.34, -0.46],
  [0.22, -0.52],
  [0.14, -0.56],
  [0.1, -0.5],
  [0.06, -0.6],
]

/** Heights (y) at which roots are placed inside the sac: top, then behind every disc and vertebra. */
function intrathecal(root: Root, downTo: number): CoursePoint[] {
  const body = sac()
  const order = ROOTS.indexOf(root)
  const radius =
    (root in NEURAL.intrathecalRootDiameter.mean ? NEURAL.intrathecalRootDiameter.mean[root as 'S1'] : 1.1) /
    2
  const points: CoursePoint[] = []
  for (let y = 176; y > downTo; y -= 15) {
    const sec = body.section(body.atHeight(y))
    // The root that leaves next here is the first one whose exit lies below this height.
    let next = 0
    while (next < ROOTS.length - 1 && exitHeight(ROOTS[next]!) > y - 6) next++
    const layer = LAYER[Math.min(LAYER.length - 1, Math.max(0, order - next))]!
    const [lx, lf] = layer
    // Beside the conus all roots are held to the side; it ends at the lower third of L1 (SAIFUDDIN98).
    const beside = Math.min(1, Math.max(0, (y - 140) / 20))
    const px = lx + (0.72 - lx) * beside
    const pf = lf + ((order % 3) * 0.3 - 0.35 - lf) * beside
    points.push({
      p: [
        (px * sec.transverse) / 2,
        sec.centre[1] + (sec.forward[1] * pf * sec.ap) / 2,
        sec.centre[2] + (sec.forward[2] * pf * sec.ap) / 2,
      ],
      r: radius,
    })
  }
  return points
}

/** Height at which the root has left the sac. */
function exitHeight(root: Root): number {
  if (root === 'L1') return 158
  const at = DISC_LEVELS.find((d) => TRAVERSING_ROOT[d] === root)
  if (at) return discSpace(at).pointAt(0, 3, 0)[1]
  return root === 'S2' ? 0 : root === 'S3' ? -14 : -24
}

/** mm by which a ganglion is thicker than its root where two series would have it thinner (assumed). */
const SWELL = 0.4

/** Half thickness of a root and of its ganglion, mm: of L1 the two series contradict each other, and the root yields (0.25 SD). */
function halves(root: LumbarRoot): { r: number; g: number } {
  const width = NEURAL.DRGWidth.mean[root]
  const r = Math.min(NEURAL.rootDiameter.mean[root], width) / 2
  return { r, g: Math.max(width / 2, r + SWELL / 2) }
}

/**
 * Where a root passes the front corner of the sac: mm below the middle of the disc above, and how far out in the sac's section
 * (1 is its wall). The upper ones leave at the height of their pedicles, the lower ones at the disc or above it (HASEGAWA96), so
 * that their angles come to those of the table.
 */
const LEAVES: Partial<Record<DiscLevel, { readonly below: number; readonly share: number }>> = {
  'L1-L2': { below: 9, share: 0.94 },
  'L2-L3': { below: 4, share: 0.97 },
  'L5-S1': { below: -8.6, share: 1 },
}

/** Angle of that corner in the section, from the side to the front. */
const CORNER = 0.678

/** Under the disc, mm: how much further out on the arc a root lies than on it, and how much further off, where its thickening sleeve would meet the rim. */
const UNDER = { s: 0.5, d: 0.15 } as const
const AFTER: Readonly<Record<DiscLevel, { readonly s: number; readonly d: number }>> = {
  'L1-L2': UNDER,
  'L2-L3': UNDER,
  'L3-L4': UNDER,
  'L4-L5': UNDER,
  'L5-S1': { s: -0.3, d: 0.52 },
}

/** Behind the disc above its foramen, in the sac's front corner or before it, and on down to the mouth of the recess. */
function crossing(level: DiscLevel): CoursePoint[] {
  const space = discSpace(level)
  const s = TRAVERSING_ARC[level]
  const r = CROSSING_RADIUS[level]
  const gap = TRAVERSING_GAP
  const rim = space.posteriorHeight / 2
  const before: CoursePoint = { p: space.pointAt(s - 0.7, rim + 4.5, gap + 0.9 + r), r: r * 0.85 }
  const behind: CoursePoint = { p: space.pointAt(s - 0.2, 1.2, gap + r), r }
  const after: CoursePoint = {
    p: space.pointAt(s + AFTER[level].s, -rim - 1.5, gap + r * 1.1 + AFTER[level].d),
    r: r * 1.08,
  }
  const leaves = LEAVES[level]
  if (!leaves) return [before, behind, after]
  const { below, share } = leaves
  const body = sac()
  const corner = body.point(body.section(body.atHeight(space.pointAt(0, 0, 0)[1] - below)), CORNER, share)
  return below < 0 ? [{ p: corner, r: r * 0.8 }, behind, after] : [before, behind, { p: corner, r: r * 1.08 }]
}

/** mm by which a root lies nearer to the midline than its pedicle would let it, after the landmarks of the lateral recess. */
const MEDIAL: Readonly<Record<LumbarRoot, number>> = { L1: 0.25, L2: -0.3, L3: -0.1, L4: -0.2, L5: 0.8 }

/** From the recess medial to the pedicle, under it, through the foramen and across the disc's back corner. */
function leaving(root: LumbarRoot, level: DiscLevel): CoursePoint[] {
  const space = discSpace(level)
  const rim = space.posteriorHeight / 2
  const { r, g } = halves(root)
  const side = VERTEBRA.SCW.mean[root] / 2
  // Arc, not x: the course spreads outwards with its distance from the wall (about 1 in 8 here).
  const medial = (side - r - 0.6) / (1 + (r + 1.2) / 18)
  const ga = GANGLION_ARC[level]
  const ea = EXIT_ARC[level]
  // The ganglion lies just over the foraminal rim, EXITING_GAP from it and 1 to 2 mm lower than its landmark.
  const over = 0.72 * (g + EXITING_GAP)
  return [
    { p: space.pointAt(medial - MEDIAL[root], rim + 14.2, r + 1.5), r: r * 0.97 },
    { p: space.pointAt((medial + ga) / 2 - 1, rim + over + 2.5, r + 1.6), r },
    { p: space.pointAt(ga, rim + over + 0.2, over + 0.7), r: g, ganglion: true },
    { p: space.pointAt((ga + ea) / 2 + 0.3, rim + 1, r + EXITING_GAP), r },
    { p: space.pointAt(ea + 1, 1.4, r + EXITING_GAP), r },
  ]
}

/** S4 is not among the landmarks: the way through its tunnel (sacrum-foramen.ts), beside the others in the canal (assumed). */
const S4_POINTS: readonly Vec3[] = [
  [2.4, -1.5, -34.5],
  [3.4, -37.5, -57.8],
  [4.2, -52.6, -63.5],
  [5.4, -63.8, -65.6],
  [9.8, -70.3, -61.2],
  [14.6, -70, -58],
  [16, -70, -54],
  [25, -80, -45],
]

/** The whole course of a root of the left side, from the top of the sac to where its plexus begins. */
export function rootCourse(root: Root): CoursePoint[] {
  const level = DISC_LEVELS.find((d) => EXITING_ROOT[d] === root)
  const above = DISC_LEVELS.find((d) => TRAVERSING_ROOT[d] === root)
  if (root === 'S4') {
    const r = 1.1
    return [...intrathecal(root, 8), ...S4_POINTS.map((p) => ({ p, r }))]
  }
  const list = waypoints(root)
  if (root === 'S2' || root === 'S3') {
    const r = NERVE_WAYPOINTS[`root${root}`].diameter.root / 2
    const rest = list
      .filter((w) => w.p[1] < 10)
      .map(
        (w, i): CoursePoint =>
          i === 1 ? { p: w.p, r: r * 1.25, ganglion: true } : { p: w.p, r: i === 0 ? r * 0.6 : r },
      )
    return [...intrathecal(root, 8), ...rest]
  }
  if (root === 'S1') {
    const d = NERVE_WAYPOINTS.rootS1.diameter
    const r = d.root / 2
    const rest = list
      .filter((w) => w.p[1] < 10)
      .map(
        (w, i): CoursePoint =>
          i === 1 ? { p: w.p, r: NEURAL.DRGWidth.mean.S1 / 2, ganglion: true } : { p: w.p, r },
      )
    return [...intrathecal(root, exitHeight(root) + 17), ...crossing(above!), ...rest]
  }
  const end = list[list.length - 1]!.p as Vec3
  const { r } = halves(root)
  const upper: CoursePoint[] =
    root === 'L1'
      ? [...intrathecal(root, 168), { p: [8.4, 163, -15.6], r: 1.3 }]
      : [...intrathecal(root, exitHeight(root) + 17), ...crossing(above!)]
  return [...upper, ...leaving(root, level!), { p: end, r: r * 0.95 }]
}
