import type { DiscLevel, VertebraLevel } from '../../src/domain/levels.ts'
import { add, cross, distance, normalize, scale, sub, type Vec3 } from '../shape/vec.ts'
import type { Bvh } from './bvh.ts'
import { type Axes, axesOf, directionOut, pointOut, toAxes } from './local.ts'
import type { Plate } from './plate.ts'

/** A plate's ruler in the world: its ends, and the frame in which it was laid. */
export interface WorldPlate {
  readonly anterior: Vec3
  readonly posterior: Vec3
  /** Degrees by which the plate rises forwards, against the world's horizontal. */
  readonly degrees: number
}

/** Stands a plate, measured in the axes of its bone, in the world. */
export function worldPlate(axes: Axes, plate: Plate): WorldPlate {
  const at = ([z, y]: Plate['anterior']): Vec3 => pointOut(axes, [0, y, z])
  const [anterior, posterior] = [at(plate.anterior), at(plate.posterior)]
  return {
    anterior,
    posterior,
    degrees: (Math.atan2(anterior[1] - posterior[1], anterior[2] - posterior[2]) * 180) / Math.PI,
  }
}

/** A disc and its space between the bones; world frame, mm and degrees. */
export interface DiscSpace {
  readonly front: number
  readonly back: number
  readonly middle: number
  readonly angle: number
  readonly width: number
  readonly depth: number
  /** Share of the disc's outline, seen from above, that its masks call nucleus. */
  readonly nucleusShare: number
  /** By which the nucleus' middle lies behind the disc's. */
  readonly nucleusBehind: number
}

/** Axes along a disc: its middle, up across it and forward along it. */
export function discAxes(above: WorldPlate, below: WorldPlate): Axes {
  const half = (a: Vec3, b: Vec3): Vec3 => scale(add(a, b), 0.5)
  const front = half(above.anterior, below.anterior)
  const back = half(above.posterior, below.posterior)
  const forward = normalize(sub(front, back))
  return { origin: half(front, back), forward, up: [0, forward[2], -forward[1]] }
}

export interface Masked {
  readonly masks?: Float64Array
}

/** Measures the space between two plates, and the disc in it. */
export function measureDisc(
  above: WorldPlate,
  below: WorldPlate,
  upperBone: Bvh,
  lowerBone: Bvh,
  disc: Bvh,
  masks: Float64Array | undefined,
): DiscSpace {
  const axes = discAxes(above, below)
  const up = lengthTo(upperBone, axes.origin, axes.up)
  const down = lengthTo(lowerBone, axes.origin, scale(axes.up, -1))
  const p = disc.surface.positions
  let [left, right, fore, rear] = [0, 0, 0, 0]
  for (let i = 0; i < p.length; i += 3) {
    const [x, , z] = toAxes(axes, [p[i]!, p[i + 1]!, p[i + 2]!])
    left = Math.max(left, x)
    right = Math.min(right, x)
    if (Math.abs(x) < 4) {
      fore = Math.max(fore, z)
      rear = Math.min(rear, z)
    }
  }
  const nucleus = nucleusOf(disc, axes, masks)
  return {
    front: distance(above.anterior, below.anterior),
    back: distance(above.posterior, below.posterior),
    middle: up + down,
    angle: above.degrees - below.degrees,
    width: left - right,
    depth: fore - rear,
    ...nucleus,
  }
}

function lengthTo(bone: Bvh, from: Vec3, direction: Vec3): number {
  return bone.hits(from, direction)[0]?.t ?? Number.NaN
}

/** Of the upper side of the disc, seen along its axis: how much carries the nucleus' mask (channel G), and where its middle lies. */
function nucleusOf(
  disc: Bvh,
  axes: Axes,
  masks: Float64Array | undefined,
): Pick<DiscSpace, 'nucleusShare' | 'nucleusBehind'> {
  const { positions: p, indices } = disc.surface
  let [all, allZ, inner, innerZ] = [0, 0, 0, 0]
  for (let t = 0; t < indices.length; t += 3) {
    const corner = (k: number): Vec3 => {
      const i = indices[t + k]! * 3
      return toAxes(axes, [p[i]!, p[i + 1]!, p[i + 2]!])
    }
    const [a, b, c] = [corner(0), corner(1), corner(2)]
    // Seen from above: x left, z forward; upward triangles only.
    const seen = cross(sub(b, a), sub(c, a))[1] / 2
    if (seen <= 0) continue
    const z = (a[2] + b[2] + c[2]) / 3
    all += seen
    allZ += seen * z
    const gel = masks
      ? [0, 1, 2].reduce((sum, k) => sum + masks[indices[t + k]! * 4 + 1]!, 0) / 765
      : Number.NaN
    inner += seen * gel
    innerZ += seen * gel * z
  }
  return { nucleusShare: inner / all, nucleusBehind: allZ / all - innerZ / inner }
}

/** A foramen of one side; mm. */
export interface Foramen {
  readonly height: number
  /** From body or disc to the joint in front of it, bone to bone, 5 mm below the upper pedicle. */
  readonly width: number
}

/** Where a pedicle's middle lies in the world. */
export function pedicleInWorld(
  level: VertebraLevel,
  side: 1 | -1,
  centre: { x: number; y: number; z: number },
): Vec3 {
  return pointOut(axesOf(level), [side * centre.x, centre.y, centre.z])
}

/**
 * The foramen between the pedicle at `from` and the bone below it: height straight down the lower bone's own axis from
 * the pedicle's lower border, width in the upper third as on a parasagittal slice.
 */
export function measureForamen(
  upper: Bvh,
  lower: Bvh,
  disc: Bvh,
  from: Vec3,
  down: Vec3,
  forward: Vec3,
): Foramen {
  const roof = lengthTo(upper, from, down)
  const border = add(from, scale(down, roof))
  const floor = lengthTo(lower, border, down)
  const start = add(border, scale(down, 5))
  const ahead = Math.min(...[upper, lower, disc].map((s) => lengthTo(s, start, forward) || 99))
  const behind = Math.min(...[upper, lower].map((s) => lengthTo(s, start, scale(forward, -1)) || 99))
  return { height: floor, width: ahead + behind }
}

/** How deep the fat lies in front of and behind the sac at a disc, in the midline; mm. */
export function measureEpidural(
  sac: Bvh,
  disc: Bvh,
  bones: readonly Bvh[],
  axes: Axes,
): { readonly front: number; readonly back: number } {
  const backwards = directionOut(axes, [0, 0, -1])
  const wall = disc.hits(axes.origin, backwards).findLast((hit) => hit.leaving)?.t ?? Number.NaN
  const margin = add(axes.origin, scale(backwards, wall))
  const [enter, leave] = sac.hits(margin, backwards).map((hit) => hit.t)
  const rear = add(margin, scale(backwards, leave ?? Number.NaN))
  const bone = Math.min(...bones.map((b) => lengthTo(b, rear, backwards) || 99))
  return { front: enter ?? Number.NaN, back: bone }
}

/** Discs by the bones they join. */
export function bonesOf(level: DiscLevel): readonly [VertebraLevel, VertebraLevel | 'S1'] {
  return level.split('-') as [VertebraLevel, VertebraLevel | 'S1']
}
