import { canalSizes } from './canal-narrowing.ts'
import { type Finding, isHerniation } from './finding.ts'

type Geometry = Pick<Finding, 'level' | 'shape' | 'zone' | 'side' | 'size' | 'migration'>

/** How far a herniation reaches towards the line through the facet joints: up to half way, further, past it (NOM-30). */
export type MsuSize = 1 | 2 | 3
/** Where it lies on that line: in its middle quarters, an outer one, or beyond the facet in the foramen (NOM-31). */
export type MsuPlace = 'A' | 'AB' | 'B' | 'C'

/** The size follows from where the drawn tissue ends (canal-table.ts). */
export function msuSizeOf(geometry: Geometry): MsuSize {
  const { halfWay, line } = canalSizes(geometry)
  if (geometry.size >= line) return 3
  return geometry.size >= halfWay ? 2 : 1
}

/** A central lesion beside the midline reaches over the border of its quarter. */
export function msuPlaceOf({ zone, side }: Pick<Geometry, 'zone' | 'side'>): MsuPlace {
  switch (zone) {
    case 'central':
      return side === 'midline' ? 'A' : 'AB'
    case 'subarticular':
      return 'B'
    case 'foraminal':
    case 'extraforaminal':
      return 'C'
  }
}

/** The code as a report writes it, such as 2-B; null for what is no herniation: the classification is of those alone. */
export function msuOf(geometry: Geometry): string | null {
  return isHerniation(geometry.shape) ? `${msuSizeOf(geometry)}-${msuPlaceOf(geometry)}` : null
}
