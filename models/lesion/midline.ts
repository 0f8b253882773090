import type { DiscLevel } from '../../src/domain/levels.ts'
import { CAUDA_FRONT, TRAVERSING_ARC, TRAVERSING_GAP } from '../anatomy/neural-places.ts'

/** How wide a mass is along the arc: half of what is flat, and an end; mm. */
interface Width {
  readonly flat: number
  readonly width: number
}

/** 0 to 1 evenly up and down, while x goes from 0 to 1. */
export function eased(x: number): number {
  const t = Math.min(1, Math.max(0, x))
  return t * t * (3 - 2 * t)
}

/**
 * A midline mass meets the roots on both sides and, a little later, the sac between them: it is as deep in front of the roots as
 * they lie from the margin when its middle is as deep as the sac. `from` is the depth at which its profile has its middle, mm; `full`
 * is under 1 for one that is fuller than an ellipse.
 */
export function across(level: DiscLevel, from: number, full = 1): Width {
  const arc = TRAVERSING_ARC[level]
  const share = (TRAVERSING_GAP + 0.5 - from) / (CAUDA_FRONT[level] - 0.05 - from)
  const flat = (full < 1 ? 0.3 : 0.45) * arc
  return { flat, width: (full * (arc - flat)) / Math.sqrt(1 - share * share) }
}

/** How much less wide a pebble (parts.ts) is than the ellipse of the same profile. */
export const PEBBLE = 0.85

/** What has met the sac in front of it goes aside: wider from half of its growth on. */
function spread({ flat, width }: Width, g: number): Width {
  return { flat, width: width * (1 + 0.35 * eased((g - 0.5) / 0.35)) }
}

/** How the largest midline mass lies in the canal: how far it is flat to the side, its ends, how deep it would come had it all the room, half its height; mm. */
interface Fill extends Width {
  readonly depth: number
  readonly height: number
}

/**
 * The largest midline mass takes two thirds of the canal (NOM-10): up to the recesses at the sides, and behind them up to where sac and
 * squeezed roots are left. It is 10 to 12 mm deep then and holds 1.5 to 2.2 ml (assumed; a third of a nucleus, as canal.test.ts holds it).
 */
const TALL = 4.6
const FILL: Readonly<Record<DiscLevel, Fill>> = {
  'L1-L2': { flat: 8.2, width: 3.6, depth: 11.1, height: 4 },
  'L2-L3': { flat: 8, width: 3.6, depth: 11.3, height: TALL },
  'L3-L4': { flat: 8.4, width: 3.6, depth: 13.1, height: TALL },
  'L4-L5': { flat: 9.5, width: 3.6, depth: 16.3, height: TALL },
  'L5-S1': { flat: 12.5, width: 3.6, depth: 16.4, height: 4.3 },
}

/** How far a mass has come to fill the canal, 0 to 1: from before the middle of its growth, first slowly, then evenly. */
function filling(g: number): number {
  const t = Math.max(0, (g - 0.45) / 0.55)
  return t * t * (2 - t)
}

/** Depth of a midline mass that would be `depth` mm deep if it were beside the midline. */
export function filledDepth(level: DiscLevel, depth: number, g: number): number {
  return depth + (FILL[level].depth - depth) * filling(g)
}

/** Width of a midline mass at growth g that begins as wide as `from`. */
export function filledWidth(level: DiscLevel, from: Width, g: number): Width {
  const t = filling(g)
  const { flat, width } = spread(from, g)
  return { flat: flat + (FILL[level].flat - flat) * t, width: width + (FILL[level].width - width) * t }
}

/** Half the height that a midline mass is growing towards, mm: what fills a small canal is a little less tall in the end. */
export function filledHeight(level: DiscLevel, g: number): number {
  return TALL + (FILL[level].height - TALL) * filling(g)
}
