import { restField } from '../../models/anatomy/disc.ts'
import { discSpace, wallPoint } from '../../models/anatomy/disc-space.ts'
import { discValue } from '../../models/morphometry/thoracic.ts'
import { smoothUnion } from '../../models/shape/field.ts'
import type { DiscGrade } from '../domain/degeneration.ts'
import type { SpineDisc } from '../domain/levels.ts'
import { DISC_CONTRAST, type DiscContrast, GREY } from './contrast.ts'
import { pixelToPoint, type SliceFrame } from './frame.ts'
import { grain, ramp } from './grain.ts'
import type { Lie } from './pose.ts'

/** Share of the nucleus' dark middle band that a slice of some 4 mm along the disc has in it. */
export const ALONG = 0.3

/** Where the pixels of a picture lie in one disc, for those in a box: written down once, because asking takes a microsecond. */
export interface DiscPlaces {
  readonly x0: number
  readonly y0: number
  readonly width: number
  readonly height: number
  /** mm out from the margin, along it from the midline (left positive), from the middle plane; mm to the end plates (least). */
  readonly d: Float32Array
  readonly s: Float32Array
  readonly eta: Float32Array
  readonly plate: Float32Array
  /** mm into the nucleus, negative in the annulus. */
  readonly core: Float32Array
  /** The disc at rest, about mm, negative inside. */
  readonly rest: Float32Array
}

/** The disc's places for the pixels of a box (inclusive corners). */
export function discPlaces(
  level: SpineDisc,
  frame: SliceFrame,
  box: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number },
  lie: Lie,
): DiscPlaces {
  const { x0, y0 } = box
  const width = Math.max(0, box.x1 - x0 + 1)
  const height = Math.max(0, box.y1 - y0 + 1)
  const n = width * height
  const make = (): Float32Array => new Float32Array(n)
  const out = {
    x0,
    y0,
    width,
    height,
    d: make(),
    s: make(),
    eta: make(),
    plate: make(),
    core: make(),
    rest: make(),
  }
  const space = discSpace(level)
  const radius = discValue('discDepth', level) / 2
  // The nucleus ends where its area is the published share of the disc's, as in models/anatomy/disc-masks.ts.
  const ring = (1 - Math.sqrt(discValue('nucleusAreaFraction', level))) * radius
  const behind = discValue('nucleusPosteriorOffset', level)
  const w = wallPoint()
  for (let row = 0, i = 0; row < height; row++) {
    for (let column = 0; column < width; column++, i++) {
      const [x, y, z] = lie.standing(pixelToPoint(frame, x0 + column, y0 + row))
      space.wall(x, y, z, w)
      const f = (y - space.centre[1]) * space.forward[1] + (z - space.centre[2]) * space.forward[2]
      out.d[i] = w.d
      out.s[i] = w.s
      out.eta[i] = w.eta
      out.plate[i] = Math.min(w.aboveLower, w.belowUpper)
      const core = -w.d - ring - behind * Math.min(1, Math.max(-1, f / radius))
      // Round towards the end plates, as a lens.
      out.core[i] = smoothUnion(core, 2.2 * (out.plate[i]! - 0.9), 5)
      out.rest[i] = restField(w)
    }
  }
  return out
}

/** Brightness of the disc's inside at one of its places; `catches` is the share of the dark band in the middle plane that the slice has: a slice along it is thicker than it. */
export function discGrey(places: DiscPlaces, i: number, contrast: DiscContrast, catches: number): number {
  const depth = -places.d[i]!
  const core = places.core[i]!
  const eta = places.eta[i]!
  const s = places.s[i]!
  // Dark outside, a little lighter inwards, with faint rings that follow the margin.
  const lamella = Math.sin(depth * 2.4 + 0.5 * grain(s * 0.2, depth * 0.1, 1))
  const inner = ramp(2, 12, depth)
  const annulus =
    GREY.annulus + inner * 10 + (GREY.lamella - GREY.annulus) * 0.5 * lamella * ramp(0.6, 2.5, depth)
  const half = contrast.border / 2
  const share = ramp(-half - 0.6, half, core)
  if (share === 0) return annulus
  const wavy = eta + 0.8 * grain(s * 0.12, depth * 0.12, 6)
  const cleft = Math.exp(-((wavy / 1.5) ** 2)) * contrast.band * catches * ramp(0, 7, core)
  const uneven =
    contrast.mottle *
    (0.7 * grain(s * 0.13, depth * 0.16, eta * 0.5) + 0.5 * grain(s * 0.4, depth * 0.4, eta * 0.9))
  // Cartilage of the end plates is dark.
  const plate = ramp(0.3, 1.6, places.plate[i]!)
  const nucleus = (contrast.nucleus * (1 - cleft) + uneven) * (0.35 + 0.65 * plate)
  return annulus + (nucleus - annulus) * share
}

export function contrastOf(grade: DiscGrade): DiscContrast {
  return DISC_CONTRAST[grade]
}
