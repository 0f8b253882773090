import { BufferAttribute, BufferGeometry } from 'three'
import type { PartId } from '../domain/parts.ts'
import type { Parts } from './load.ts'

/** Where a part lies in a merged geometry. */
export interface PartRange {
  readonly id: PartId
  readonly firstVertex: number
  readonly vertices: number
  readonly firstIndex: number
  readonly indices: number
}

/** Several parts in one geometry, drawn with one call; attribute `part` is the number of the range a vertex is in. */
export interface Merged {
  readonly geometry: BufferGeometry
  readonly ranges: readonly PartRange[]
}

const WIDTHS = { position: 3, normal: 3, mask: 4, arc: 1 } as const

/** Merges those of `ids` that are in `parts`. Attributes that a part lacks are zero there. */
export function mergeParts(parts: Parts, ids: readonly PartId[]): Merged {
  const found = ids.flatMap((id) => {
    const geometry = parts.get(id)
    return geometry ? [{ id, geometry }] : []
  })
  const ranges: PartRange[] = []
  let vertices = 0
  let indices = 0
  for (const { id, geometry } of found) {
    const here = { vertices: geometry.attributes.position!.count, indices: geometry.getIndex()!.count }
    ranges.push({ id, firstVertex: vertices, firstIndex: indices, ...here })
    vertices += here.vertices
    indices += here.indices
  }
  const merged = new BufferGeometry()
  for (const [name, width] of Object.entries(WIDTHS)) {
    if (!found.some(({ geometry }) => geometry.attributes[name])) continue
    const bytes = name === 'mask'
    const array = bytes ? new Uint8Array(vertices * width) : new Float32Array(vertices * width)
    found.forEach(({ geometry }, i) => {
      const source = geometry.attributes[name]
      if (source) array.set(source.array as Float32Array, ranges[i]!.firstVertex * width)
    })
    merged.setAttribute(name, new BufferAttribute(array, width, bytes))
  }
  const part = new Float32Array(vertices)
  const index = new Uint32Array(indices)
  ranges.forEach((range, number) => {
    part.fill(number, range.firstVertex, range.firstVertex + range.vertices)
    const own = found[number]!.geometry.getIndex()!.array
    for (let i = 0; i < own.length; i++) index[range.firstIndex + i] = own[i]! + range.firstVertex
  })
  merged.setAttribute('part', new BufferAttribute(part, 1))
  merged.setIndex(new BufferAttribute(index, 1))
  merged.computeBoundingSphere()
  return { geometry: merged, ranges }
}
