import type { Laterality, Root } from '../../src/domain/levels.ts'
import { NEURAL } from '../morphometry/neural.ts'
import { type Curve, catmullRom, polyline } from '../shape/curve.ts'
import type { Mesh } from '../shape/mesh.ts'
import { TUBE_CAP_RINGS, tube } from '../shape/tube.ts'
import type { Vec3 } from '../shape/vec.ts'
import { rootCourse } from './root-course.ts'

export interface RootPath {
  readonly curve: Curve
  /** Half thickness in mm at arc length s. */
  radius(s: number): number
  /** Arc length at the middle of the ganglion, or at half length where none is drawn. */
  readonly ganglion: number
}

const PATHS = new Map<string, RootPath>()

/** mm between samples of the smoothed course, and rounds of smoothing: bends under a radius of about 4 mm vanish. */
const SAMPLE = 0.8
const ROUNDS = 14

/** A course through its points whose bends are evened out: a nerve has no corners. */
function smooth(points: readonly Vec3[]): Curve {
  const raw = catmullRom(points)
  const n = Math.round(raw.length / SAMPLE)
  let list: Vec3[] = []
  for (let i = 0; i <= n; i++) list.push(raw.at((raw.length * i) / n))
  for (let round = 0; round < ROUNDS; round++) {
    const next = list.slice()
    for (let i = 1; i < n; i++) {
      const a = list[i - 1]!
      const b = list[i]!
      const c = list[i + 1]!
      next[i] = [(a[0] + 2 * b[0] + c[0]) / 4, (a[1] + 2 * b[1] + c[1]) / 4, (a[2] + 2 * b[2] + c[2]) / 4]
    }
    list = next
  }
  return polyline(list)
}

function nearestArc(curve: Curve, p: Vec3): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let s = 0; s <= curve.length; s += 0.4) {
    const q = curve.at(s)
    const e = (q[0] - p[0]) ** 2 + (q[1] - p[1]) ** 2 + (q[2] - p[2]) ** 2
    if (e < least) {
      least = e
      best = s
    }
  }
  return best
}

/** mm by which a ganglion is drawn longer than published: its ends fade and count from a third of the swelling on (assumed). */
const BLUNT = 0.6

function buildPath(root: Root, side: Laterality): RootPath {
  const course = rootCourse(root).map((c) => ({
    p: side === 'left' ? c.p : ([-c.p[0], c.p[1], c.p[2]] as const),
    r: c.r,
    ganglion: c.ganglion,
  }))
  const curve = smooth(course.map((c) => c.p))
  const marks = course.map((c) => nearestArc(curve, c.p))
  const at = course.findIndex((c) => c.ganglion)
  const ganglion = at < 0 ? curve.length / 2 : marks[at]!
  const plain = course.map((c, i) => (i === at ? Math.min(course[i - 1]!.r, course[i + 1]!.r) : c.r))
  const extra = at < 0 ? 0 : course[at]!.r - plain[at]!
  const half = (root in NEURAL.DRGLength.mean ? NEURAL.DRGLength.mean[root as 'L1'] + BLUNT : 6) / 2

  function radius(s: number): number {
    let i = 0
    while (i < marks.length - 2 && marks[i + 1]! < s) i++
    const t = Math.min(1, Math.max(0, (s - marks[i]!) / Math.max(0.01, marks[i + 1]! - marks[i]!)))
    const w = t * t * (3 - 2 * t)
    const base = plain[i]! + (plain[i + 1]! - plain[i]!) * w
    // A third of the swelling is left at the ganglion's ends.
    const g = (1.03 * (s - ganglion)) / half
    return base + extra * Math.exp(-(g * g) * (0.4 + 0.6 * g * g))
  }
  return { curve, radius, ganglion }
}

/** Course and thickness of a root. */
export function rootPath(root: Root, side: Laterality): RootPath {
  const key = `${root}_${side}`
  let path = PATHS.get(key)
  if (!path) {
    path = buildPath(root, side)
    PATHS.set(key, path)
  }
  return path
}

/** The root's centre line from the top of the sac to the start of its plexus. */
export function rootCurve(root: Root, side: Laterality): Curve {
  return rootPath(root, side).curve
}

/** Corners of a ring of a root, vertices before the first ring (pole and rounded cap), and mm between rings. */
export const ROOT_SIDES = 16
export const ROOT_LEAD = 1 + TUBE_CAP_RINGS * ROOT_SIDES
export const ROOT_STEP = 0.9

/** The root as a tube with its ganglion; `arc` is mm from the top of the sac. */
export function root(name: Root, side: Laterality): Mesh {
  const path = rootPath(name, side)
  return tube(path.curve, { radius: path.radius, sides: ROOT_SIDES, step: ROOT_STEP })
}
