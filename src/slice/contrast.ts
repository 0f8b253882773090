// How bright tissues are on a T2-weighted turbo spin echo picture, 0 to 255. No fact of ours carries signal numbers: they are
// assumed after how such pictures are described (docs/model-card.md), set by eye against one another.

import type { DiscGrade } from '../domain/degeneration.ts'

export const GREY = {
  air: 3,
  skin: 84,
  /** Fat stays bright in turbo spin echo. */
  subcutaneous: 178,
  fat: 158,
  epidural: 172,
  septum: 70,
  fascia: 26,
  muscle: 47,
  streak: 120,
  /** Moving blood gives no signal. */
  vessel: 9,
  /** Blood that moves slowly: the veins round the sac. */
  slow: 112,
  vesselWall: 62,
  kidney: 104,
  bowelWall: 74,
  bowel: 116,
  ligament: 17,
  /** Mixed with fat. */
  interspinous: 44,
  marrow: 106,
  cortex: 12,
  vein: 168,
  cartilage: 96,
  jointFluid: 205,
  annulus: 22,
  lamella: 13,
  fissure: 160,
  csf: 232,
  dura: 60,
  nerve: 88,
  ganglion: 104,
  rootlet: 66,
  cord: 92,
} as const

/**
 * The disc's inside by Pfirrmann's grade (PFIRRMANN2001, table pfirrmannDisc): how bright the nucleus is, how clearly it ends, how
 * strong its bands are, how bright displaced tissue is.
 */
export interface DiscContrast {
  readonly nucleus: number
  /** Width of the border to the annulus, mm: clear, unclear, lost. */
  readonly border: number
  readonly band: number
  readonly mottle: number
  readonly displaced: number
}

export const DISC_CONTRAST: Readonly<Record<DiscGrade, DiscContrast>> = {
  I: { nucleus: 222, border: 2.4, band: 0, mottle: 3, displaced: 122 },
  II: { nucleus: 196, border: 3, band: 0.34, mottle: 12, displaced: 108 },
  III: { nucleus: 116, border: 4.2, band: 0.2, mottle: 15, displaced: 90 },
  IV: { nucleus: 62, border: 7, band: 0.1, mottle: 14, displaced: 72 },
  V: { nucleus: 27, border: 8, band: 0, mottle: 8, displaced: 56 },
}
