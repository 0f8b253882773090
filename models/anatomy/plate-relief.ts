import type { SpineVertebra } from '../../src/domain/levels.ts'
import { noise } from '../shape/noise.ts'
import type { Outline } from './disc-outline.ts'

/** How one end plate is hollowed; every bone's two plates have their own (all assumed, within the tables' concavities). */
export interface Relief {
  /** Exponent of the outline's front: 2 an ellipse, more is fuller at the corners. */
  readonly front: number
  /** Deepest place: share of half the depth behind the middle, and mm aside. */
  readonly apex: number
  readonly aside: number
  /** Width of the level band along the rim, shares of the way out: in the midline in front, at the front corners, at the sides. */
  readonly band: readonly [front: number, corner: number, side: number]
  /** How abruptly the band drops to the plate: 0 runs out over the whole plate, 1 is a step. */
  readonly keen: number
  /** Hollows and swellings inside the rim, mm. */
  readonly uneven: number
  /** How far the rim rises and falls in front and at the sides, mm. */
  readonly wavy: number
}

const SACRUM: Relief = {
  front: 2.1,
  apex: 0.36,
  aside: 1.2,
  band: [0.26, 0.12, 0.18],
  keen: 0.1,
  uneven: 0.6,
  wavy: 0.6,
}

function relief(
  front: number,
  apex: number,
  aside: number,
  band: Relief['band'],
  keen: number,
  uneven: number,
  wavy: number,
): Relief {
  return { front, apex, aside, band, keen, uneven, wavy }
}

/** Each plate's own hand: upper and lower, level for level. */
const RELIEF: Readonly<Record<SpineVertebra, { readonly superior: Relief; readonly inferior: Relief }>> = {
  T12: {
    superior: relief(2.1, 0.2, 1, [0.17, 0.2, 0.11], 0.3, 0.35, 0.34),
    inferior: relief(2.1, 0.3, -1, [0.17, 0.19, 0.11], 0.3, 0.35, 0.34),
  },
  L1: {
    superior: relief(2.0, 0.22, -2.5, [0.12, 0.24, 0.11], 0.1, 0.5, 0.59),
    inferior: relief(2.2, 0.4, 2, [0.17, 0.16, 0.14], 0.35, 0.4, 0.51),
  },
  L2: {
    superior: relief(2.25, 0.36, 2.5, [0.21, 0.15, 0.09], 0.2, 0.55, 0.51),
    inferior: relief(2.05, 0.3, -1.5, [0.15, 0.21, 0.11], 0.4, 0.4, 0.59),
  },
  L3: {
    superior: relief(2.1, 0.5, -1, [0.26, 0.2, 0.1], 0.3, 0.45, 0.59),
    inferior: relief(1.98, 0.34, 2.5, [0.16, 0.19, 0.12], 0.2, 0.45, 0.51),
  },
  L4: {
    superior: relief(2.14, 0.3, 1.5, [0.17, 0.25, 0.11], 0.35, 0.4, 0.42),
    inferior: relief(2.05, 0.44, -2, [0.21, 0.17, 0.14], 0.25, 0.5, 0.59),
  },
  L5: {
    superior: relief(2.3, 0.44, -1.5, [0.15, 0.17, 0.14], 0.4, 0.5, 0.51),
    inferior: relief(1.95, 0.36, 1, [0.2, 0.15, 0.11], 0.3, 0.45, 0.51),
  },
}

/** The relief of a drawn body's plate, or the sacrum's. */
export function reliefOf(at: SpineVertebra | 'S1', end: 'superior' | 'inferior'): Relief {
  return at === 'S1' ? SACRUM : RELIEF[at][end]
}

/** Behind, what lesions leave by stays in the rim's plane: a band of this share of the way out, that runs out slowly (assumed). */
const BAND_BEHIND = 0.065
/** Over what share of the way the plate falls from its rim behind; further in front (assumed). */
const STEP_BEHIND = 0.24
/** Share of the band's width by which it swells and fades round the rim, and how many swellings go round it (assumed). */
const BAND_UNEVEN = 0.45
const BAND_WAVES = 2.2
/** Share of the way out to which the bowl reaches (assumed). */
const BOWL = 1
/** Distance over which the plate's hollows change, mm, broad and small; the small ones are so much lower (assumed). */
const SPAN = 10.5
const SPAN_SMALL = 4.5
const SMALL = 0.22
/** Round the rim one of its waves is so many mm long (assumed). */
const WAVE_SPAN = 13

/** What rounds the midline where noise is mirrored in it, square of a share of its span. */
const ROUNDED = 0.03

function smooth(t: number): number {
  const c = Math.min(1, Math.max(0, t))
  return c * c * (3 - 2 * c)
}

/**
 * mm into the bone by which the plate lies under its rim plane at a point of that plane (x left, f forward), `deep` in its
 * deepest place. `half` is half its depth.
 */
export function hollow(
  own: Relief,
  outline: Outline,
  half: number,
  deep: number,
  seed: number,
): (x: number, f: number) => number {
  const [front, corner, side] = own.band
  /** Noise that is alike on both sides behind the middle, where lesions of either side are drawn on it, and each side's own in front (`w` 1). */
  const grown = (x: number, f: number, layer: number, of: number, w: number): number => {
    const mine = w > 0 ? noise(x, f, layer, of) : 0
    return w < 1 ? mine * w + noise(Math.sqrt(x * x + ROUNDED), f, layer, of) * (1 - w) : mine
  }
  return (x, f) => {
    const r = Math.sqrt(x * x + f * f) + 1e-6
    const out = r / outline.radiusAt(Math.atan2(x, -f))
    const c = f / r
    const ahead = smooth(0.5 + 0.9 * c)
    // Level band of the ring apophysis: nearly absent behind, broad in front, swelling and fading as it goes round.
    const lateral = 1 - c * c
    const broad = side + (front - side) * c * c + (corner - side) * 4 * lateral * c * c
    const w = smooth(f / (0.4 * half))
    const swell = 1 + BAND_UNEVEN * grown((BAND_WAVES * x) / r, BAND_WAVES * c, 0.4, seed + 3, w)
    const more = broad * swell - BAND_BEHIND
    const to = 1 - BAND_BEHIND - 0.5 * (more + Math.sqrt(more * more + 0.0025)) * ahead
    const wave = own.wavy * smooth(c / 0.45) * smooth((out - 0.45) / 0.4)
    const rise = wave > 0 ? wave * noise(x / WAVE_SPAN, f / WAVE_SPAN, 0.8, seed + 5) : 0
    if (out >= to) return rise
    // From the band the plate falls away to an apex that is neither in the middle nor in the midline.
    const t = (to - out) / to
    const q = 1 - t
    const ax = x - own.aside * t * w
    const af = f + own.apex * half * t
    const p = Math.min(1, Math.sqrt(ax * ax + af * af) / (outline.radiusAt(Math.atan2(ax, -af)) * BOWL))
    const bowl = (1 - p * p) * (1 - p * p)
    const down = to - out
    const step = smooth(down / (STEP_BEHIND + (0.5 - 0.25 * own.keen - STEP_BEHIND) * ahead))
    const inside = smooth(down / 0.3)
    const broadly = grown(x / SPAN, f / SPAN, 0.5, seed, w)
    const small = SMALL * grown(x / SPAN_SMALL, f / SPAN_SMALL, 0.5, seed + 1, w)
    return (
      rise +
      deep * (0.45 * step + 0.6 * bowl * smooth(down / 0.4)) +
      own.uneven * inside * (broadly + small) * (1 - 0.3 * q)
    )
  }
}
