import { discSpace } from '../../../models/anatomy/disc-space.ts'
import { CAUDA_FRONT } from '../../../models/anatomy/neural-places.ts'
import { root } from '../../../models/anatomy/root.ts'
import type { Field } from '../../../models/shape/field.ts'
import type { DiscLevel, Laterality, Root } from '../../../src/domain/levels.ts'

/** Vertices of a resting root within 24 mm of the disc. */
const VERTICES = new Map<string, Float32Array>()

function vertices(level: DiscLevel, name: Root, side: Laterality): Float32Array {
  const key = `${level} ${name} ${side}`
  let list = VERTICES.get(key)
  if (!list) {
    const { positions } = root(name, side)
    const height = discSpace(level).centre[1]
    const near: number[] = []
    for (let i = 0; i < positions.length; i += 3) {
      if (Math.abs(positions[i + 1]! - height) < 24)
        near.push(positions[i]!, positions[i + 1]!, positions[i + 2]!)
    }
    list = Float32Array.from(near)
    VERTICES.set(key, list)
  }
  return list
}

/**
 * True distance in mm from a point outside to the surface of a field: down its slope in small steps until inside. Made
 * without the wall coordinates that the calibration uses, because their lengths are not quite those of space.
 */
function marched(field: Field, x: number, y: number, z: number): number {
  const [x0, y0, z0] = [x, y, z]
  const h = 0.02
  for (let turn = 0; turn < 60; turn++) {
    const v = field(x, y, z)
    if (v <= 0) break
    const gx = field(x + h, y, z) - v
    const gy = field(x, y + h, z) - v
    const gz = field(x, y, z + h) - v
    const l = Math.sqrt(gx * gx + gy * gy + gz * gz) || 1
    const step = Math.max(0.01, 0.4 * v)
    x -= (gx / l) * step
    y -= (gy / l) * step
    z -= (gz / l) * step
  }
  return Math.sqrt((x - x0) ** 2 + (y - y0) ** 2 + (z - z0) ** 2)
}

/** mm from the tissue to a resting root; negative (a field value) where they overlap, 2 where they are far apart. */
export function gapToRoot(field: Field, level: DiscLevel, name: Root, side: Laterality): number {
  const p = vertices(level, name, side)
  let least = Number.POSITIVE_INFINITY
  let at = 0
  for (let i = 0; i < p.length; i += 3) {
    const v = field(p[i]!, p[i + 1]!, p[i + 2]!)
    if (v < least) {
      least = v
      at = i
    }
  }
  if (least <= 0) return least
  return least > 1.5 ? 2 : marched(field, p[at]!, p[at + 1]!, p[at + 2]!)
}

/** The same for the front of the resting sac in the midline, from 14 mm below the disc to 14 mm above. */
export function gapToSac(field: Field, level: DiscLevel): number {
  const space = discSpace(level)
  let least = Number.POSITIVE_INFINITY
  for (let eta = -14; eta <= 14; eta++) {
    const [x, y, z] = space.pointAt(0, eta, CAUDA_FRONT[level])
    least = Math.min(least, field(x, y, z))
  }
  return least
}
