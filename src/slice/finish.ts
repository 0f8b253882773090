import type { SliceFrame } from './frame.ts'

/** Strength of the noise in each of the two channels, in steps of brightness (assumed: a signal-to-noise ratio as of a clinical scan). */
const NOISE = 4.2
/** How much brighter the back is than the front, where the coil lies far away (assumed). */
const COIL = 0.34

let noiseA = new Float32Array(0)
let noiseB = new Float32Array(0)

/** Noise is computed once: two bell-shaped numbers a pixel from a fixed seed, so that the same picture is the same. */
function prepareNoise(count: number): void {
  if (noiseA.length >= count) return
  let state = 77
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
  const bell = (): number => (next() + next() + next() + next() - 2) * 1.73
  noiseA = Float32Array.from({ length: count }, bell)
  noiseB = Float32Array.from({ length: count }, bell)
}

/** What the scanner makes of it: slight blur, brighter towards the coil behind, and noise of a magnitude picture (Rician). */
export function finish(grey: Float32Array, frame: SliceFrame, noise: boolean): Uint8ClampedArray {
  const { width, height, mmPerPixel } = frame
  const n = width * height
  const rows = new Float32Array(n)
  const out = new Uint8ClampedArray(n)
  prepareNoise(n)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const left = grey[x > 0 ? i - 1 : i]!
      const right = grey[x < width - 1 ? i + 1 : i]!
      rows[i] = 0.62 * grey[i]! + 0.19 * (left + right)
    }
  }
  const gain = coilGain(frame)
  const strength = noise ? NOISE * Math.sqrt(0.62 / Math.max(0.3, mmPerPixel)) : 0
  for (let y = 0, i = 0; y < height; y++) {
    const above = y > 0 ? -width : 0
    const below = y < height - 1 ? width : 0
    for (let x = 0; x < width; x++, i++) {
      const g = (0.62 * rows[i]! + 0.19 * (rows[i + above]! + rows[i + below]!)) * (noise ? gain(x, y) : 1)
      const a = g + strength * noiseA[i]!
      const b = strength * noiseB[i]!
      out[i] = Math.sqrt(a * a + b * b)
    }
  }
  return out
}

/** The coil lies along the back: mm in front of it count. */
function coilGain({ origin, right, down, mmPerPixel }: SliceFrame): (x: number, y: number) => number {
  const dx = right[2] * mmPerPixel
  const dy = down[2] * mmPerPixel
  return (x, y) => {
    const z = origin[2] + dx * x + dy * y
    // 1 at the canal (z about -10), more behind it.
    return 1 + COIL * Math.max(-0.6, Math.min(0.62, (-10 - z) / 110))
  }
}
