import type { Finding } from './finding.ts'

/**
 * What the posterior longitudinal ligament does: it stays as it is, is lifted by tissue that it still covers, or tissue has come through it
 * (NOM-09). On an MR picture this can often not be told; here it is chosen for the drawing.
 */
export const LIGAMENT_STATES = ['spared', 'lifted', 'passed'] as const
export type LigamentState = (typeof LIGAMENT_STATES)[number]

/** From this size on an extrusion is drawn as having come through the ligament (assumed; "often uncontained", table nomenclature). */
export const PASSES_FROM = 0.6

/** Protrusions are often contained, extrusions often not, free pieces are not; the ligament ends before the foramen (table nomenclature, NOM-09). */
export function ligamentOf({ shape, zone, size }: Pick<Finding, 'shape' | 'zone' | 'size'>): LigamentState {
  if (shape === 'normal' || zone === 'foraminal' || zone === 'extraforaminal') return 'spared'
  if (shape === 'sequestration' || (shape === 'extrusion' && size >= PASSES_FROM)) return 'passed'
  return 'lifted'
}
