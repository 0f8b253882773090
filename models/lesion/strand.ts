import type { Mesh } from '../shape/mesh.ts'
import type { Steps } from '../shape/steps.ts'
import { around } from './around.ts'
import { createCourse } from './course.ts'
import type { LiveDisc } from './live-disc.ts'
import { createPush } from './push.ts'
import { createReach } from './reach.ts'
import { sectionsOf } from './section.ts'
import { changes, type Span } from './span.ts'
import { type Rings, ringNormals } from './tube-normals.ts'
import type { Walls } from './walls.ts'

/** Something that can be pushed about near one disc: the sac, a root, a strand of the cauda equina. */
export interface Strand {
  /** Kept buffers; positions and normals change, the rest is as built. */
  readonly mesh: Mesh
  /** Where the mesh may be different since the update before the last one. */
  readonly span: Span
  /** Writes the pushed shape into the mesh. True when anything is different from last time. */
  update(): boolean
}

/** A strand that meets tissue and walls itself. */
export interface HeldStrand extends Strand {
  /**
   * Asks beforehand, a few rings a step, how far the walls are from its rings at rest. Bones are slow to ask: the update in which tissue
   * first came near took 40 ms, most of it for that. Changes nothing that is seen.
   */
  ahead(): Steps<void>
}

/** Rings that are looked at in one step of `ahead`. */
export const AHEAD = 3

/** mm round the tissue in which a strand is looked at at all, and rings beside those: walls hold what is carried along, too. */
const NEAR = 6
const BESIDE = 10
/** From this distance on a value of the disc's grid only says that a place is outside the grid. */
const OUTSIDE = 50

/** A copy of a mesh with position and normal buffers of its own. */
export function liveCopy(rest: Mesh): Mesh {
  return { ...rest, positions: Float32Array.from(rest.positions), normals: Float32Array.from(rest.normals) }
}

/**
 * A root from a tube mesh with rings of `sides` corners after `lead` vertices. Tissue pushes the middles of its rings aside and
 * outwards, walls hold them, and the strand bends evenly between. Where it is caught between both, every section fills what
 * is left: it is flat against tissue and wall and wider where it is free. A root whose upper part still swims in the sac is
 * first carried along with it (`swim`).
 */
export function createStrand(
  rest: Mesh,
  rings: Rings,
  disc: LiveDisc,
  walls: Walls,
  swim?: Strand,
): HeldStrand {
  const mesh = liveCopy(rest)
  const base = swim ? swim.mesh : rest
  const { sides, lead, count } = rings
  const meets = around(disc, walls)
  const { tissue } = meets
  const sections = sectionsOf(rings)
  const course = createCourse(rest, base, rings, meets)
  const { cx, radius, ray, move } = course
  const { push, touch } = createPush(course, meets)
  const reach = createReach(course, sections, meets)
  const { span, moved: note, carried: noteCarried } = changes()
  let moved = false

  course.measure(sections.rest)
  // Rings that the disc's grid reaches.
  let [first, last] = [count, -1]
  for (let r = 0; r < count; r++) {
    if (tissue(cx[r * 3]!, cx[r * 3 + 1]!, cx[r * 3 + 2]!) > OUTSIDE) continue
    first = Math.min(first, r)
    last = r
  }

  function place(a: number, b: number): void {
    const p = mesh.positions
    for (let r = a; r <= b; r++) {
      for (let k = 0; k < sides; k++) {
        const c = r * sides + k
        const o = (lead + c) * 3
        for (let e = 0; e < 3; e++)
          p[o + e] = cx[r * 3 + e]! + move[r * 3 + e]! + ray[c * 3 + e]! * sections.now[c]!
      }
    }
  }

  function restore(): void {
    mesh.positions.set(base.positions)
    mesh.normals.set(base.normals)
  }

  function update(): boolean {
    const carried = swim?.update() ?? false
    if (carried) course.measure(sections.rest)
    let [a, b] = [count, -1]
    let met = false
    for (let r = first; r <= last; r++) {
      if (tissue(cx[r * 3]!, cx[r * 3 + 1]!, cx[r * 3 + 2]!) - radius[r]! > NEAR) continue
      if (!met && touch(r, 0, 0, 0) < 0) met = true
      a = Math.min(a, r)
      b = r
    }
    const changed = moved || carried
    if (changed) restore()
    moved = met
    if (!met) {
      note(0, 0)
      if (carried) noteCarried(swim!.span)
      return changed
    }
    a = Math.max(first, a - BESIDE)
    b = Math.min(last, b + BESIDE)
    for (let r = a; r <= b; r++) course.meet(r)
    const [from, to] = push(a, b)
    for (let r = a; r <= b; r++) reach(r)
    sections.settle(a, b, disc.lesion.squeezes)
    place(from, to)
    ringNormals(rings, mesh.positions, mesh.normals, from - 1, to + 1)
    note(Math.max(0, lead + (from - 1) * sides), lead + Math.min(count, to + 2) * sides)
    if (carried) noteCarried(swim!.span)
    return true
  }

  function* ahead(): Steps<void> {
    for (let r = first; r <= last; r++) {
      course.meet(r)
      if ((r - first) % AHEAD === AHEAD - 1) yield
    }
  }

  return { mesh, span, update, ahead }
}
