import type { Around } from './around.ts'
import type { Course } from './course.ts'
import { FLAT_WIDEST } from './flat.ts'
import type { Sections } from './section.ts'

/** Longest step along a ray, mm. */
const BOLD = 0.8

/** A function that measures how far each corner of a ring may reach before it meets tissue or wall, into `sections.free`. */
export function createReach(
  course: Course,
  sections: Sections,
  { tissue, wall }: Around,
): (r: number) => void {
  const { sides } = course.rings
  const { cx, radius, ray, skin, move } = course
  // Middle of the ring that is looked at.
  let [mx, my, mz] = [0, 0, 0]

  /** mm that a point `l` out along the ray `c` from the middle of its ring has to tissue and wall. */
  function room(c: number, skin: number, l: number): number {
    const px = mx + ray[c * 3]! * l
    const py = my + ray[c * 3 + 1]! * l
    const pz = mz + ray[c * 3 + 2]! * l
    return Math.min(tissue(px, py, pz), wall(px, py, pz) - skin)
  }

  /** How far out along a ray a corner gets, at most to `end`, when `sure` mm of it are known to be free. */
  function trace(c: number, skin: number, sure: number, end: number): number {
    let l = sure
    let low = 0
    while (true) {
      const v = room(c, skin, l)
      if (v < 0.02) {
        for (let turn = 0; turn < 5 && v < 0; turn++) {
          const mid = (low + l) / 2
          if (room(c, skin, mid) < 0) l = mid
          else low = mid
        }
        return v < 0 ? low : l
      }
      if (l >= end) return l
      low = l
      l = Math.min(end, l + Math.min(BOLD, 0.9 * v))
    }
  }

  function reach(r: number): void {
    const i = r * 3
    mx = cx[i]! + move[i]!
    my = cx[i + 1]! + move[i + 1]!
    mz = cx[i + 2]! + move[i + 2]!
    const away = tissue(mx, my, mz)
    const most = Math.min(away, wall(mx, my, mz) - skin[r]!)
    // Where no tissue comes near, nothing makes a section wider.
    const alone = away > radius[r]! * FLAT_WIDEST + 1
    const touching = (radius[r]! * FLAT_WIDEST + 1 - away) / (radius[r]! + 1)
    sections.near[r] = Math.min(1, Math.max(0, touching))
    for (let c = r * sides; c < (r + 1) * sides; c++) {
      const end = sections.rest[c]! * (alone ? 1 : FLAT_WIDEST)
      if (alone && (most > 1.3 * end || room(c, skin[r]!, end) > 0.02)) sections.free[c] = end
      else {
        // Not too bold: far from the tissue the values only say that it is far.
        const sure = Math.max(0, Math.min(0.9 * most, 0.5 * sections.rest[c]!))
        sections.free[c] = trace(c, skin[r]!, sure, end)
      }
    }
  }

  return reach
}
