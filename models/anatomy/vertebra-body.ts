import { ellipsoid, type Field, smoothIntersect, smoothSubtract, smoothUnion } from '../shape/field.ts'
import { noise } from '../shape/noise.ts'
import type { Plate } from './disc-outline.ts'
import { BODY_PLATES, waistAt } from './disc-plates.ts'
import { frameOf, toLocal, turnToLocal } from './frame.ts'
import type { VertebraForm } from './vertebra-form.ts'
import { roughness, smooth } from './vertebra-life.ts'

/** Rounding of the rim, mm, by how much more it is in front and at the sides, and by how much that varies round the rim; assumed. */
const EDGE = 2.5
const EDGE_AHEAD = 1.1
const EDGE_UNEVEN = 0.9

/**
 * How far a rim rises and falls round its plate, mm: never even on a real bone. Only at the rim's sides and front: behind
 * lies the canal, and inside it the disc. Assumed.
 */
const WAVE = 0.8

/** 1 where a rim may be its own, 0 where lesions lie against it behind. */
function free(z: number): number {
  return smooth((z + 10) / 9)
}

function wave(x: number, z: number, d: number, seed: number): number {
  const near = Math.min(1, Math.max(0, (d + 6) / 4))
  const ahead = free(z)
  return near > 0 && ahead > 0
    ? near * ahead * Math.min(0.15, WAVE * noise(x / 13, z / 13, 0.3, seed + 9) - 0.1)
    : 0
}

/** How deep the plates are dented inside their ring, where nothing of it shows against the disc, mm, and over what distance; assumed. */
const DENT = 0.1
const DENT_SPAN = 8

function dent(x: number, z: number, d: number, seed: number): number {
  const within = Math.min(1, Math.max(0, (-d - 4) / 4))
  return within > 0 ? within * DENT * (1 + noise(x / DENT_SPAN, z / DENT_SPAN, 0.2, seed + 7)) : 0
}

/**
 * The ring apophysis stands proud of the wall: by so much, most so far from the plate, gone by twice that and more;
 * uneven round the rim. Its height makes up for what the rounding takes. All mm, assumed.
 */
const LIP = { ahead: 1, behind: 0.85 } as const
const LIP_AT = { ahead: 3.3, behind: 2.7 } as const

function lip(x: number, z: number, inward: number, seed: number): number {
  const ahead = free(z)
  const t = inward / (LIP_AT.behind + (LIP_AT.ahead - LIP_AT.behind) * ahead)
  if (t <= 0 || t > 5) return 0
  const fade = 1 - t / 5
  // Behind, under the posterior ligament, the rims are smoother.
  const behind = z < -3 ? Math.max(0.35, 1 + (z + 3) / 14) : 1
  const most = LIP.behind + (LIP.ahead - LIP.behind) * ahead
  return (
    most * (1 + 0.8 * noise(x / 10, z / 10, 0.5, seed + 5)) * t * Math.exp(1 - t) * fade * fade * 1.5 * behind
  )
}

/**
 * Further waist between side and front, share of the radius; assumed. L5's table waist is taken where its pedicles
 * broaden it: seen from above its body is a rounded triangle.
 */
const CORNER = (level: VertebraForm['level']): number => (level === 'L5' ? 0.11 : 0.05)

/** Broad swells and hollows of the walls beside and in front, mm, and the distance over which they change; assumed. */
const WALL = 0.55
const WALL_SPAN = 12

/** One end plate in the vertebra's own frame: where a point lies against its outline and its surface. */
function against(form: VertebraForm, plate: Plate, side: 1 | -1) {
  const centre = toLocal(form.level, plate.centre)
  const forward = turnToLocal(frameOf(form.level), plate.forward)
  const up = turnToLocal(frameOf(form.level), plate.up)
  const here = { s: 0, d: 0 }
  const out = { f: 0, inward: 0, d: 0 }
  return {
    out,
    /** `grow` undoes the waist; `inward` is mm into the bone from the plate's surface. */
    at(x: number, y: number, z: number, grow: number): void {
      const py = y - centre[1]
      const pz = z - centre[2]
      const f = py * forward[1] + pz * forward[2]
      const v = py * up[1] + pz * up[2]
      plate.outline.locate(x * grow, f * grow, here)
      out.d = here.d / grow
      out.f = f
      out.inward = side * (v - plate.height(x, f))
    },
  }
}

/** mm above the upper end plate, well inside its rim: what no fillet of the arch may grow over, for there the disc lies. */
export function overPlate(form: VertebraForm): Field {
  const upper = against(form, BODY_PLATES[form.level].superior, -1)
  return (x, y, z) => {
    upper.at(x, y, z, 1)
    return -upper.out.inward - 3 * Math.max(0, upper.out.d)
  }
}

/**
 * Where the basivertebral veins leave the wall: a shallow hollow to one side of the midline with a deeper hole in it, that
 * runs out into a smaller, lower one beside it. Places and sizes are assumed, and differ from level to level; all stay within
 * 5 mm of the midline.
 */
function basivertebralField(form: VertebraForm, seed: number): Field {
  const own = (k: number): number => noise(seed + 0.5, k, 0.7, seed + 4)
  const side = own(0.3) < 0 ? -1 : 1
  const y0 = form.pedicleY - 5 + 0.8 * own(3.3)
  const [wide, high, deep] = [2.6 + 0.6 * own(5.3), 1.4 + 0.4 * own(7.3), 2.9 + 0.8 * own(9.3)]
  const apart = 2.5 + 0.5 * own(11.3)
  return (x, y, z) =>
    smoothUnion(
      ellipsoid(x - 0.8 * side, y - y0 - 0.25 * (x - 0.8 * side) * side, z - form.wall, wide, high, deep),
      ellipsoid(x + apart * side, y - y0 + 1.2, z - form.wall, 1.4, 0.9, 2),
      1.2,
    )
}

/** The vertebral body in its own frame, with the basivertebral foramen behind. */
export function bodyField(form: VertebraForm, seed: number): Field {
  const { level } = form
  const plates = BODY_PLATES[level]
  const upper = against(form, plates.superior, -1)
  const lower = against(form, plates.inferior, 1)
  const height = (form.get('VBHa') + form.get('VBHp')) / 2
  const width = (form.get('EPWu') + form.get('EPWl')) / 2
  const depth = (form.get('EPDu') + form.get('EPDl')) / 2
  const back = (2 * form.get('posteriorWallConcavity')) / depth
  const sides = 1 - form.get('waistWidth') / width
  // What the table's waisted depth leaves for the front; real fronts are hollowed by 1.4 mm at least (assumed).
  const front = Math.max(2.8, 2 * (depth - form.get('waistDepth')) - back * depth) / depth
  const extra = CORNER(level)
  const veins = basivertebralField(form, seed)
  return (x, y, z) => {
    const t = Math.min(1, Math.max(0, y / height + 0.5))
    const bulge = waistAt(t)
    const r = Math.sqrt(x * x + z * z) + 1e-6
    const c = z / r
    // Keenest between side and front, where no pedicle fills the waist.
    const corner = Math.max(0, 1 - ((c - 0.55) / 0.62) ** 2)
    const share =
      ((c > 0 ? sides + (front - sides) * c * c : sides + (back - sides) * c * c) + extra * corner) * bulge
    const grow = 1 / (1 - share)
    upper.at(x, y, z, grow)
    lower.at(x, y, z, grow)
    const u = lower.out.inward / Math.max(1, lower.out.inward + upper.out.inward)
    const mix = Math.min(1, Math.max(0, u))
    const wall = lower.out.d + (upper.out.d - lower.out.d) * mix
    // The walls are uneven, and the rims; the plates inside them are the discs' too.
    const side = y > 0 ? seed : seed + 2
    const ends =
      -Math.min(upper.out.inward, lower.out.inward) - wave(x, z, wall, side) + dent(x, z, wall, side)
    const edge = EDGE + free(z) * (EDGE_AHEAD + EDGE_UNEVEN * noise(x / 9, z / 9, 0.7, side + 3))
    const solid = smoothIntersect(
      wall -
        lip(x, z, -ends, side) +
        bulge *
          (roughness(x, y, z, seed) +
            WALL * free(z) * noise(x / WALL_SPAN, y / WALL_SPAN, z / WALL_SPAN, seed + 6)),
      ends,
      edge,
    )
    return smoothSubtract(solid, veins(x, y, z), 2.4)
  }
}
