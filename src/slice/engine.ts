import type { DiscGrade } from '../domain/degeneration.ts'
import { type Canvas, copyCanvas, paint } from './canvas.ts'
import { GREY } from './contrast.ts'
import { coverOf, spreadDistance } from './cover.ts'
import { cutSurface } from './cut.ts'
import { contrastOf, type DiscPlaces, discGrey, discPlaces } from './disc-look.ts'
import { finish } from './finish.ts'
import { clampSlice, type SliceFrame } from './frame.ts'
import { ramp } from './grain.ts'
import { ALONG, paintGround } from './ground.ts'
import { farAway } from './ground-parts.ts'
import { sliceFrame } from './lay.ts'
import { createLiveBody, type LiveParts } from './live.ts'
import type { SlicePicture, SliceRequest } from './protocol.ts'
import type { Surface, Surfaces } from './surface.ts'
import { codeOfPart, PARTS, TISSUE } from './tissue.ts'

/** Makes slices. Keeps what it has computed of the last few positions; make one and keep it. */
export interface Slicer {
  /** The whole picture at once. */
  render(request: SliceRequest): SlicePicture
  /** The same in steps of a few ms, so that a worker can hear between them that it is no longer wanted. */
  steps(request: SliceRequest): Generator<void, SlicePicture>
}

export interface SlicerOptions {
  /** Whether noise and the coil's fall-off are laid over the picture; off for measuring. */
  readonly noise?: boolean
}

/** How many positions are kept: both planes, and a few steps of a drag there and back. */
const KEPT = 12
/** mm of the disc's surroundings whose places are written down: displaced tissue reaches no further in a slice. */
const ROUND_DISC = 24

interface Ground {
  readonly canvas: Canvas
  readonly places: DiscPlaces
}

/** @param surfaces all meshes of spine.glb, ligaments.glb and body.glb that are there (readGlb); what is missing is not drawn */
export function createSlicer(surfaces: Surfaces, { noise = true }: SlicerOptions = {}): Slicer {
  const body = createLiveBody(surfaces)
  const grounds = new Map<string, Ground>()

  function* groundOf({ finding: { level }, plane, at, pixels }: SliceRequest): Generator<void, Ground> {
    const place = clampSlice(plane, level, at)
    const key = `${plane} ${level} ${place} ${pixels}`
    const known = grounds.get(key)
    if (known) {
      grounds.delete(key)
      grounds.set(key, known)
      return known
    }
    const frame = sliceFrame(plane, level, place, pixels)
    const canvas = yield* paintGround(surfaces, frame, level)
    const places = discPlaces(level, frame, aroundDisc(surfaces.get(`disc_${level}`), frame))
    yield
    const made = { canvas, places }
    grounds.set(key, made)
    if (grounds.size > KEPT) grounds.delete(grounds.keys().next().value!)
    return made
  }

  function* steps(request: SliceRequest): Generator<void, SlicePicture> {
    const ground = yield* groundOf(request)
    const parts = yield* body.shapes(request.finding)
    const canvas = copyCanvas(ground.canvas)
    paintLive(canvas, ground.places, parts, request.grade)
    yield
    const { frame, tissue, part } = canvas
    return {
      width: frame.width,
      height: frame.height,
      grey: finish(canvas.grey, frame, noise),
      tissue,
      part,
      parts: PARTS,
      frame,
    }
  }

  function render(request: SliceRequest): SlicePicture {
    const run = steps(request)
    for (;;) {
      const { done, value } = run.next()
      if (done) return value
    }
  }

  return { render, steps }
}

/** The pixels in which a disc and what is displaced from it can lie. */
function aroundDisc(surface: Surface | undefined, frame: SliceFrame) {
  const box = { x0: 0, y0: 0, x1: -1, y1: -1 }
  if (!surface) return box
  const { origin, right, down, mmPerPixel, width, height } = frame
  let [x0, x1, y0, y1] = [1e9, -1e9, 1e9, -1e9]
  for (let o = 0; o < surface.positions.length; o += 3) {
    const x = surface.positions[o]! - origin[0]
    const y = surface.positions[o + 1]! - origin[1]
    const z = surface.positions[o + 2]! - origin[2]
    const a = (x * right[0] + y * right[1] + z * right[2]) / mmPerPixel
    const b = (x * down[0] + y * down[1] + z * down[2]) / mmPerPixel
    x0 = Math.min(x0, a)
    x1 = Math.max(x1, a)
    y0 = Math.min(y0, b)
    y1 = Math.max(y1, b)
  }
  const more = ROUND_DISC / mmPerPixel
  return {
    x0: Math.max(0, Math.floor(x0 - more)),
    x1: Math.min(width - 1, Math.ceil(x1 + more)),
    y0: Math.max(0, Math.floor(y0 - more)),
    y1: Math.min(height - 1, Math.ceil(y1 + more)),
  }
}

/** Paints the chosen disc, the sac, and the nerves. */
function paintLive(canvas: Canvas, places: DiscPlaces, parts: LiveParts, grade: DiscGrade): void {
  const { frame } = canvas
  const { width, height, mmPerPixel } = frame
  const contrast = contrastOf(grade)
  const band = cutSurface(parts.band, frame)
  if (band.count > 0)
    paint(
      canvas,
      coverOf(band),
      codeOfPart('ligament_posterior-longitudinal'),
      TISSUE.ligament,
      GREY.ligament,
    )
  const disc = cutSurface(parts.disc, frame)
  if (disc.count > 0) {
    const catches = frame.right[0] === 1 ? ALONG : 1
    const rim = farAway(frame)
    spreadDistance(disc, mmPerPixel, 2.5, rim, width, height)
    const at = (i: number): number => {
      const x = (i % width) - places.x0
      const y = ((i / width) | 0) - places.y0
      return x < 0 || y < 0 || x >= places.width || y >= places.height ? -1 : y * places.width + x
    }
    paint(
      canvas,
      coverOf(disc),
      codeOfPart(`disc_${parts.lesion.level}`),
      (i) => {
        const k = at(i)
        if (k < 0 || places.rest[k]! > 0.5) return TISSUE.displaced
        return places.core[k]! > 0 ? TISSUE.nucleus : TISSUE.annulus
      },
      (i) => {
        const k = at(i)
        const out = k < 0 ? 1 : ramp(-0.4, 1.2, places.rest[k]!)
        const inside = k < 0 ? 0 : discGrey(places, k, contrast, catches)
        if (out === 0) return inside
        const displaced = GREY.annulus + (contrast.displaced - GREY.annulus) * ramp(0.4, 1.8, rim[i]!)
        return inside + (displaced - inside) * out
      },
    )
  }
  const sac = cutSurface(parts.dura, frame)
  const dura = codeOfPart('dura')
  if (sac.count > 0) {
    const rim = farAway(frame)
    spreadDistance(sac, mmPerPixel, 2, rim, width, height)
    paint(canvas, coverOf(sac), dura, TISSUE.fluid, (i) => {
      const edge = ramp(0.7, 0.1, rim[i]!)
      return GREY.csf + (GREY.dura - GREY.csf) * edge * 0.6
    })
  }
  const inSac = (i: number): boolean => canvas.part[i] === dura
  const cauda = cutSurface(parts.cauda, frame)
  if (cauda.count > 0) paint(canvas, coverOf(cauda), codeOfPart('cauda_equina'), TISSUE.nerve, GREY.rootlet)
  for (const { id, surface } of parts.roots) {
    const root = cutSurface(surface, frame)
    if (root.count === 0) continue
    paint(canvas, coverOf(root), codeOfPart(id), TISSUE.nerve, (i) => (inSac(i) ? GREY.rootlet : GREY.nerve))
  }
}
