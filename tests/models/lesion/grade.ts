import { canal } from '../../../models/anatomy/canal.ts'
import { discSpace, wallPoint } from '../../../models/anatomy/disc-space.ts'
import { ROOT_LEAD, ROOT_SIDES, root } from '../../../models/anatomy/root.ts'
import { sacrumField } from '../../../models/anatomy/sacrum-field.ts'
import { vertebraField } from '../../../models/anatomy/vertebra.ts'
import type { Field } from '../../../models/shape/field.ts'
import type { Mesh } from '../../../models/shape/mesh.ts'
import type { Compromise } from '../../../src/domain/involvement.ts'
import type { DiscLevel, Laterality, Root, VertebraLevel } from '../../../src/domain/levels.ts'

/**
 * What Pfirrmann's words (PFIRRMANN2004, table pfirrmannRoot) come to on a mesh. The words are theirs, the numbers assumed: an
 * MR slice has pixels of about 0.6 mm, so that less than that is "in its normal place".
 *
 * - none: a fat layer between disc and root: a clear gap
 * - contact: the fat layer is gone, the root in its place: touched or just moved, its middle less than IN_PLACE away
 * - deviation: pushed: its middle at least PUSHED away
 * - compression: squeezed between disc and canal wall, flat: a section that has tissue on one side and bone or flavum on the
 *   other, both within TOUCH, is at most FLAT of its resting thickness in its thinnest direction
 */
export const IN_PLACE = 0.6
export const PUSHED = 0.7
export const FLAT = 0.9
export const TOUCH = 0.3
/** mm of fat that still count as a layer, and of way that counts as none. */
const CLEAR = 0.1
const STILL = 0.05

/** What is measured of one live root. */
export interface Measured {
  /** Greatest way of a ring's middle from its place at rest, mm. */
  readonly moved: number
  /** Least distance of a corner to the tissue, mm. */
  readonly gap: number
  /** Thinnest section of those caught between tissue and wall, as a share of its thickness at rest; 1 when none is caught. */
  readonly caught: number
}

/** The bones beside a disc, whole. */
export function bonesBeside(level: DiscLevel): readonly Field[] {
  const [upper, lower] = level.split('-') as [VertebraLevel, VertebraLevel | 'S1']
  return [vertebraField(upper), lower === 'S1' ? sacrumField : vertebraField(lower)]
}

/** Distance to the whole bones and the flavum. */
export function wallsOf(level: DiscLevel): Field {
  const bones = bonesBeside(level)
  const space = discSpace(level)
  const { lining } = canal(level)
  const w = wallPoint()
  return (x, y, z) => Math.min(lining(space.wall(x, y, z, w), x, y, z), ...bones.map((bone) => bone(x, y, z)))
}

/** mm above and below the disc within which a root is measured. */
const WINDOW = 26
/** Half thicknesses of a ring, and mm, from its middle to tissue beyond which no corner of it is touched: squeezed it is half as wide again. */
const BEYOND = 2
const ASIDE = 0.6
const RESTING = new Map<string, Mesh>()

export function restingRoot(name: Root, side: Laterality): Mesh {
  const key = `${name} ${side}`
  const mesh = RESTING.get(key) ?? root(name, side)
  RESTING.set(key, mesh)
  return mesh
}

/** Width of a ring in the direction of its thinnest extent. */
function thinnest(p: Float32Array, from: number, rays: Float32Array): number {
  let least = Number.POSITIVE_INFINITY
  for (let a = 0; a < ROOT_SIDES; a++) {
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (let o = from; o < from + ROOT_SIDES * 3; o += 3) {
      const at = p[o]! * rays[a * 3]! + p[o + 1]! * rays[a * 3 + 1]! + p[o + 2]! * rays[a * 3 + 2]!
      low = Math.min(low, at)
      high = Math.max(high, at)
    }
    least = Math.min(least, high - low)
  }
  return least
}

function middle(p: Float32Array, from: number): [number, number, number] {
  const c: [number, number, number] = [0, 0, 0]
  for (let o = from; o < from + ROOT_SIDES * 3; o += 3)
    for (const e of [0, 1, 2] as const) c[e] += p[o + e]! / ROOT_SIDES
  return c
}

/** Measures a live root against its rest, the tissue and the walls. */
export function measureRoot(live: Mesh, rest: Mesh, level: DiscLevel, tissue: Field, walls: Field): Measured {
  const p = live.positions
  const q = rest.positions
  const height = discSpace(level).centre[1]
  const rays = new Float32Array(ROOT_SIDES * 3)
  let [moved, gap, caught] = [0, Number.POSITIVE_INFINITY, 1]
  for (let from = ROOT_LEAD * 3; from + ROOT_SIDES * 3 <= q.length - ROOT_LEAD * 3; from += ROOT_SIDES * 3) {
    const home = middle(q, from)
    if (Math.abs(home[1] - height) > WINDOW) continue
    const here = middle(p, from)
    const away = Math.sqrt((here[0] - home[0]) ** 2 + (here[1] - home[1]) ** 2 + (here[2] - home[2]) ** 2)
    moved = Math.max(moved, away)
    const radius = Math.sqrt(
      (q[from]! - home[0]) ** 2 + (q[from + 1]! - home[1]) ** 2 + (q[from + 2]! - home[2]) ** 2,
    )
    if (tissue(...here) > BEYOND * radius + ASIDE) continue
    let near = Number.POSITIVE_INFINITY
    for (let o = from; o < from + ROOT_SIDES * 3; o += 3)
      near = Math.min(near, tissue(p[o]!, p[o + 1]!, p[o + 2]!))
    gap = Math.min(gap, near)
    if (near > TOUCH) continue
    for (let k = 0; k < ROOT_SIDES; k++) {
      const ray = [0, 1, 2].map((e) => q[from + k * 3 + e]! - home[e]!) as [number, number, number]
      const l = Math.sqrt(ray[0] ** 2 + ray[1] ** 2 + ray[2] ** 2)
      for (let e = 0; e < 3; e++) rays[k * 3 + e] = ray[e]! / l
    }
    const share = thinnest(p, from, rays) / thinnest(q, from, rays)
    if (share >= caught) continue
    for (let o = from; o < from + ROOT_SIDES * 3; o += 3) {
      if (walls(p[o]!, p[o + 1]!, p[o + 2]!) > TOUCH) continue
      caught = share
      break
    }
  }
  return { moved, gap, caught }
}

/** The grade that a measured root has; undefined between two grades. */
export function gradeOf({ moved, gap, caught }: Measured): Compromise | undefined {
  if (caught <= FLAT) return 'compression'
  if (moved >= PUSHED) return 'deviation'
  if (gap > CLEAR && moved < STILL) return 'none'
  return moved < IN_PLACE ? 'contact' : undefined
}
