import type { DiscGrade } from '../domain/degeneration.ts'
import type { Finding } from '../domain/finding.ts'
import type { Plane, SliceFrame } from './frame.ts'
import type { SlicePartId } from './tissue.ts'

/** Which slice of which body. */
export interface SliceRequest {
  readonly finding: Finding
  readonly grade: DiscGrade
  readonly plane: Plane
  /** Where the plane lies, mm (frame.ts). */
  readonly at: number
  /** Width and height of the picture. */
  readonly pixels: number
}

/** A computed slice. */
export interface SlicePicture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8ClampedArray
  /** Tissue of every pixel, as a place in TISSUES (tissue.ts). */
  readonly tissue: Uint8Array
  /** Structure of every pixel, as a place in `parts`; null there is air. */
  readonly part: Uint8Array
  readonly parts: readonly (SlicePartId | null)[]
  readonly frame: SliceFrame
}

/** What the page asks of the worker. A number names each request for the answer and for calling it off. */
export type Asked =
  | { readonly kind: 'render'; readonly id: number; readonly request: SliceRequest }
  | { readonly kind: 'cancel'; readonly id: number }

/** What the worker answers: exactly one of these for each request. */
export type Answered =
  | { readonly kind: 'picture'; readonly id: number; readonly picture: SlicePicture; readonly ms: number }
  | { readonly kind: 'cancelled'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
