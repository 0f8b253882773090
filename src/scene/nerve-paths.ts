import { BufferAttribute, type BufferGeometry } from 'three'
import { rootRoute } from '../../models/anatomy/leg-nerve-route.ts'
import { rootCurve } from '../../models/anatomy/root.ts'
import { type InvolvedRoot, involvement } from '../domain/involvement.ts'
import type { DiscLevel } from '../domain/levels.ts'
import type { PartId } from '../domain/parts.ts'
import type { View } from '../state/view.ts'
import type { PartRange } from './merge.ts'

/** A stretch of a part that lies on a root's course: from `fromArc` on for `length` mm, `start` mm from the root's start. */
interface Stretch {
  readonly id: PartId
  readonly fromArc: number
  readonly length: number
  readonly start: number
}

/** The light begins a little above the place where the disc meets the root, mm. */
const ABOVE = 22

/** The courses by root, side and height: one for each disc that reaches the root. */
const courses = new Map<string, readonly Stretch[]>()

/** The course of one root from `height` on, as stretches of the parts that carry it: the root, then nerves and branches. */
function courseOf(reached: InvolvedRoot, height: number): readonly Stretch[] {
  const key = `${reached.root} ${reached.side} ${height}`
  const known = courses.get(key) ?? traced(reached, height)
  courses.set(key, known)
  return known
}

function traced({ root, side }: InvolvedRoot, height: number): readonly Stretch[] {
  const curve = rootCurve(root, side)
  let fromArc = 0
  while (fromArc < curve.length - 20 && curve.at(fromArc)[1] > height + ABOVE) fromArc += 1
  const length = curve.length - fromArc
  return [
    { id: `root_${root}_${side}`, fromArc, length, start: 0 },
    ...rootRoute(root, side).map(
      (piece): Stretch => ({
        id: `nerve_${piece.nerve}_${side}`,
        fromArc: piece.fromArc,
        length: piece.curve.length,
        start: length + piece.start,
      }),
    ),
  ]
}

/** In `path`: off every lit course, and on that of a root which tissue threatens without reaching it, or no longer. */
const OFF = -1
const NEAR = -0.5

/** The roots that the place of a finding threatens, reached or not: a cut past the tissue leaves them whole at every size and week. */
export function threatenedRoots({ finding }: Pick<View, 'finding'>): readonly InvolvedRoot[] {
  return involvement(finding).nearest
}

/** What the lit courses depend on: while this is the same, so are they. */
export function courseKey(level: DiscLevel, roots: readonly InvolvedRoot[]): string {
  return `${level} ${roots.map(({ root, side }) => root + side).join()}`
}

/** The length of the longest of the courses, mm. */
export function longestCourse(roots: readonly InvolvedRoot[], height: number): number {
  return Math.max(
    0,
    ...roots.flatMap((root) => courseOf(root, height)).map(({ start, length }) => start + length),
  )
}

/**
 * Writes into attribute `path`, for a disc at `height`, how far along a reached root's course each vertex lies, mm; less than 0 off every
 * course, and there nearer to 0 on the roots that are threatened.
 */
export function writePaths(
  geometry: BufferGeometry,
  ranges: readonly PartRange[],
  roots: readonly InvolvedRoot[],
  threatened: readonly InvolvedRoot[],
  height: number,
): void {
  const attribute = geometry.attributes.path as BufferAttribute
  const path = attribute.array as Float32Array
  const arc = geometry.attributes.arc!.array
  path.fill(OFF)
  for (const { id, fromArc } of threatened.flatMap((root) => courseOf(root, height))) {
    const range = id.startsWith('root_') && ranges.find((candidate) => candidate.id === id)
    if (!range) continue
    for (let v = range.firstVertex; v < range.firstVertex + range.vertices; v++)
      if (arc[v]! >= fromArc - 0.5) path[v] = NEAR
  }
  for (const { id, fromArc, length, start } of roots.flatMap((root) => courseOf(root, height))) {
    const range = ranges.find((candidate) => candidate.id === id)
    if (!range) continue
    for (let v = range.firstVertex; v < range.firstVertex + range.vertices; v++) {
      const along = arc[v]! - fromArc
      if (along < -0.5 || along > length + 0.5) continue
      const here = start + along
      if (path[v]! < 0 || here < path[v]!) path[v] = here
    }
  }
  attribute.needsUpdate = true
}

/** Gives a geometry the attributes that the nerve material reads, where they are missing. */
export function withPath(geometry: BufferGeometry): BufferGeometry {
  const count = geometry.attributes.position?.count ?? 0
  if (!geometry.attributes.arc) geometry.setAttribute('arc', new BufferAttribute(new Float32Array(count), 1))
  if (!geometry.attributes.part)
    geometry.setAttribute('part', new BufferAttribute(new Float32Array(count), 1))
  geometry.setAttribute('path', new BufferAttribute(new Float32Array(count).fill(OFF), 1))
  return geometry
}
