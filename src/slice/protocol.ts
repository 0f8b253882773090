import type { Vec3 } from '../../models/shape/vec.ts'
import type { DiscGrade } from '../domain/degeneration.ts'
import type { Finding } from '../domain/finding.ts'
import type { DiscLevel } from '../domain/levels.ts'
import type { SlicePartId } from './codes.ts'
import type { Plane, SliceFrame } from './frame.ts'

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

/** A slice as the page asks for it: without a position it is laid through a finding, which may be one that has shrunk since. */
export type SliceWish = Omit<SliceRequest, 'at'> & { readonly at: number | null; readonly through: Finding }

/** The middle of a disc and the way up through it, mm: what the page must know to tell where a point lies on its axis. */
export interface Axis {
  readonly centre: Vec3
  readonly up: Vec3
}
export type Axes = Readonly<Record<DiscLevel, Axis>>

/** A picture, where it lies, and the point of the finding through which it is laid when nothing else is said. */
export interface SliceMade {
  readonly picture: SlicePicture
  readonly at: number
  readonly aim: Vec3
  /** Time it took, ms. */
  readonly ms: number
}

/** What the page asks of the worker. A number names each request for the answer and for calling it off. */
export type Asked =
  | { readonly kind: 'render'; readonly id: number; readonly wish: SliceWish }
  | { readonly kind: 'cancel'; readonly id: number }

/** What the worker says: the axes once when it starts, then exactly one of the others for each request. */
export type Answered =
  | { readonly kind: 'axes'; readonly axes: Axes }
  | ({ readonly kind: 'picture'; readonly id: number } & SliceMade)
  | { readonly kind: 'cancelled'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
