import { TISSUE } from './tissue.ts'

/** A pixel while it is painted, structure over structure. */
export interface Brush {
  /** Brightness so far, and the codes of structure and tissue. */
  value: number
  part: number
  tissue: number
  /** Pixels a mm. */
  readonly per: number
}

export function newBrush(mmPerPixel: number): Brush {
  return { value: 0, part: 0, tissue: TISSUE.fat, per: 1 / mmPerPixel }
}

/** Paints one structure over the pixel: d is mm to its border, negative inside. */
export function over(b: Brush, d: number, code: number, kind: number, grey: number): void {
  const share = 0.5 - d * b.per
  if (share <= 0) return
  b.value += (grey - b.value) * Math.min(1, share)
  if (share < 0.5) return
  b.part = code
  b.tissue = kind
}

/** Tints the pixel by a share, without calling it anything else. */
export function tint(b: Brush, grey: number, share: number): void {
  b.value += (grey - b.value) * share
}
