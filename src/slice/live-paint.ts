import type { DiscGrade } from '../domain/degeneration.ts'
import { isHerniation } from '../domain/finding.ts'
import { type Canvas, paint } from './canvas.ts'
import { codeOfPart } from './codes.ts'
import { type DiscContrast, GREY } from './contrast.ts'
import { coverOf, spreadDistance } from './cover.ts'
import { cutSurface } from './cut.ts'
import { ALONG, contrastOf, type DiscPlaces, discGrey } from './disc-look.ts'
import { grain, ramp } from './grain.ts'
import { farAway } from './ground-parts.ts'
import type { LiveParts } from './live.ts'
import { TISSUE } from './tissue.ts'

/** Half width of the fissure in the annulus that displaced nucleus has come through, and half its height, mm (assumed). */
const FISSURE = { half: 0.8, high: 1.6 } as const
/** The conus and the cord above it are this thick at least, mm to the edge: strands and filum are thinner. */
const CORD = 1.1

/** Paints what changes with the finding: ligament behind the discs, the chosen disc, the sac, and the nerves. */
export function paintLive(canvas: Canvas, places: DiscPlaces, parts: LiveParts, grade: DiscGrade): void {
  const { frame } = canvas
  const band = coverOf(cutSurface(parts.band, frame))
  paint(canvas, band, codeOfPart('ligament_posterior-longitudinal'), TISSUE.ligament, GREY.ligament)
  paintDisc(canvas, places, parts, contrastOf(grade))
  paintSac(canvas, parts)
  for (const { id, surface } of parts.roots) {
    const root = cutSurface(surface, frame)
    if (root.count === 0) continue
    const dura = codeOfPart('dura')
    paint(canvas, coverOf(root), codeOfPart(id), TISSUE.nerve, (i) =>
      canvas.part[i] === dura ? GREY.rootlet : GREY.nerve,
    )
  }
}

function paintDisc(canvas: Canvas, places: DiscPlaces, parts: LiveParts, contrast: DiscContrast): void {
  const { frame } = canvas
  const { width, height } = frame
  const disc = cutSurface(parts.disc, frame)
  if (disc.count === 0) return
  const catches = frame.right[0] === 1 ? ALONG : 1
  const rim = farAway(frame)
  spreadDistance(disc, frame.mmPerPixel, 2.5, rim, width, height)
  const { lesion, shape } = parts
  const torn = isHerniation(shape) ? ramp(0, 1.5, Math.max(lesion.dome.depth, lesion.head.depth)) : 0
  const at = (i: number): number => {
    const x = (i % width) - places.x0
    const y = ((i / width) | 0) - places.y0
    return x < 0 || y < 0 || x >= places.width || y >= places.height ? -1 : y * places.width + x
  }
  const look = (i: number): number => {
    const k = at(i)
    const out = k < 0 ? 1 : ramp(-0.4, 1.2, places.rest[k]!)
    let inside = 0
    if (out < 1) {
      inside = discGrey(places, k, contrast, catches)
      if (torn > 0 && places.core[k]! < 0.5) {
        const wide = Math.abs(places.s[k]! - lesion.dome.s + 0.4 * grain(places.d[k]! * 0.4, 3, 1))
        const high = Math.abs(places.eta[k]! - lesion.dome.eta)
        const gap =
          ramp(FISSURE.half + 0.5, FISSURE.half - 0.5, wide) * ramp(FISSURE.high + 1, FISSURE.high, high)
        if (places.d[k]! > -14) inside += (contrast.displaced - inside) * gap * torn * 0.8
      }
    }
    if (out === 0) return inside
    // The outermost layer is dark: annulus and ligament that still cover it, or the tissue's own edge.
    const uneven =
      9 * grain(i * 0.13, ((i / width) | 0) * 0.31, 2) +
      (k < 0 ? 0 : 10 * grain(places.s[k]! * 0.5, places.eta[k]! * 0.5, places.d[k]! * 0.5))
    const displaced = GREY.annulus + (contrast.displaced + uneven - GREY.annulus) * ramp(0.1, 1.5, rim[i]!)
    return inside + (displaced - inside) * out
  }
  paint(
    canvas,
    coverOf(disc),
    codeOfPart(`disc_${lesion.level}`),
    (i) => {
      const k = at(i)
      if (k < 0 || places.rest[k]! > 0.5) return TISSUE.displaced
      return places.core[k]! > 0 ? TISSUE.nucleus : TISSUE.annulus
    },
    look,
  )
}

function paintSac(canvas: Canvas, parts: LiveParts): void {
  const { frame } = canvas
  const sac = cutSurface(parts.dura, frame)
  if (sac.count > 0) {
    const rim = farAway(frame)
    spreadDistance(sac, frame.mmPerPixel, 2, rim, frame.width, frame.height)
    paint(canvas, coverOf(sac), codeOfPart('dura'), TISSUE.fluid, (i) => {
      const edge = ramp(0.7, 0.1, rim[i]!)
      return GREY.csf + (GREY.dura - GREY.csf) * edge * 0.6
    })
  }
  const strands = cutSurface(parts.cauda, frame)
  if (strands.count === 0) return
  const deep = farAway(frame)
  spreadDistance(strands, frame.mmPerPixel, CORD + 1, deep, frame.width, frame.height)
  paint(
    canvas,
    coverOf(strands),
    codeOfPart('cauda_equina'),
    (i) => (deep[i]! > CORD ? TISSUE.cord : TISSUE.nerve),
    (i) => GREY.rootlet + (GREY.cord - GREY.rootlet) * ramp(0.5, CORD, deep[i]!),
  )
}
