import { GREY } from './contrast.ts'
import { grain, ramp } from './grain.ts'

/** Fat between the organs: brighter in some lobules than in others, with thin sheets through it. Points in mm. */
export function fatGrey(x: number, y: number, z: number): number {
  const strand = Math.abs(grain(x * 0.035, y * 0.03 + 4, z * 0.07 + grain(x * 0.05, y * 0.05, z * 0.05)))
  const sheet = Math.abs(grain(x * 0.09 + 2, y * 0.06, z * 0.1 + strand))
  return (
    GREY.fat -
    13 * ramp(0.05, 0, strand) * ramp(-0.2, 0.5, grain(x * 0.04 + 8, y * 0.04, z * 0.04)) -
    8 * ramp(0.06, 0, sheet) +
    13 * grain(x * 0.045 + 5, y * 0.045, z * 0.045) +
    11 * grain(x * 0.12, y * 0.12, z * 0.12) +
    5 * grain(x * 0.5, y * 0.5, z * 0.5)
  )
}

/** Depth of the membrane that parts the fat under the skin in two, mm behind the fascia (assumed: about halfway). */
const MEMBRANE = 12
/** mm between the weaker sheets along it. */
const SHEETS = 6.5

/** Fat under the skin, `deep` mm behind the fascia: sheets that follow the skin for a while and end, and a few short ones across. */
export function subcutaneousGrey(x: number, y: number, z: number, deep: number): number {
  const even =
    GREY.subcutaneous + 9 * grain(x * 0.05, y * 0.05, z * 0.05) + 4 * grain(x * 0.3, y * 0.3, z * 0.3)
  const wave = grain(x * 0.035, y * 0.03, 2)
  const along = deep + 3.4 * wave + 1.3 * grain(x * 0.11, y * 0.08, 7)
  const membrane =
    ramp(0.75, 0.1, Math.abs(along - MEMBRANE)) * ramp(-0.75, 0.1, grain(x * 0.05, y * 0.04, 11))
  const nearest = Math.round(along / SHEETS)
  const weaker =
    ramp(0.55, 0.1, Math.abs(along - nearest * SHEETS)) *
    ramp(0.1, 0.5, grain(x * 0.06, y * 0.05, nearest * 3.7))
  const across =
    ramp(0.05, 0, Math.abs(grain(x * 0.13 + 0.6 * wave, y * 0.1, deep * 0.04 + 8))) *
    ramp(0.05, 0.45, grain(x * 0.08 + 3, y * 0.07, deep * 0.16))
  const septum = Math.max(0.5 * membrane, 0.34 * weaker, 0.26 * across)
  return even + (GREY.septum - even) * septum
}
