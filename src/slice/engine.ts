import { type Canvas, copyCanvas } from './canvas.ts'
import { PARTS } from './codes.ts'
import { type DiscPlaces, discPlaces } from './disc-look.ts'
import { finish } from './finish.ts'
import { clampSlice, type Plane } from './frame.ts'
import { paintGround } from './ground.ts'
import { boxAround } from './ground-parts.ts'
import { partOf, type SliceWindow, sliceFrame } from './lay.ts'
import { createLiveBody } from './live.ts'
import { paintLive } from './live-paint.ts'
import { type Lie, laid, lieOf } from './pose.ts'
import type { SlicePicture, SliceRequest } from './protocol.ts'
import type { Surfaces } from './surface.ts'

/** Makes slices. Keeps what it has computed of the last few positions; make one and keep it. */
export interface Slicer {
  /** The whole picture at once. */
  render(request: SliceRequest): SlicePicture
  /** The same in steps of a few ms, so that a worker can hear between them that it is no longer wanted. */
  steps(request: SliceRequest): Generator<void, SlicePicture>
  /** Prepares what is likely to be asked for after this slice: a displaced disc of its level, and the places beside it. In steps. */
  warm(request: SliceRequest): Generator<void, void>
}

export interface SlicerOptions {
  /** Whether noise and the coil's fall-off are laid over the picture; off for measuring. */
  readonly noise?: boolean
  /** How many positions are kept. */
  readonly kept?: number
  /** The part of each picture that is made, where measuring needs no more; all of it otherwise. */
  readonly part?: Readonly<Record<Plane, SliceWindow>>
}

/** How many positions are kept: both planes, and a few steps of a drag there and back. */
const KEPT = 16
/** Which places beside a slice are prepared in quiet time, mm: the first steps of a drag. */
const BESIDE = [1, -1, 2, -2] as const
/** mm of the disc's surroundings whose places are written down: displaced tissue reaches no further in a slice. */
const ROUND_DISC = 24

interface Ground {
  readonly canvas: Canvas
  readonly places: DiscPlaces
}

/** @param surfaces all meshes of spine.glb, ligaments.glb and body.glb that are there (readGlb); what is missing is not drawn */
export function createSlicer(
  surfaces: Surfaces,
  { noise = true, kept = KEPT, part: only }: SlicerOptions = {},
): Slicer {
  const body = createLiveBody(surfaces)
  const grounds = new Map<string, Ground>()
  const bodies = new Map<string, Surfaces>()

  /** The stored parts as they lie; the last two kept, because the reader steps between grades. */
  function laidSurfaces(lie: Lie): Surfaces {
    const known = bodies.get(lie.key)
    if (known) return known
    const made = laid(surfaces, lie)
    bodies.set(lie.key, made)
    if (bodies.size > 2) bodies.delete(bodies.keys().next().value!)
    return made
  }

  function* groundOf(
    { finding: { level }, plane, at, pixels }: SliceRequest,
    lie: Lie,
  ): Generator<void, Ground> {
    const place = clampSlice(plane, level, at)
    const key = `${plane} ${level} ${place} ${pixels} ${lie.key}`
    const known = grounds.get(key)
    if (known) {
      grounds.delete(key)
      grounds.set(key, known)
      return known
    }
    const whole = sliceFrame(plane, level, place, pixels)
    const frame = only ? partOf(whole, level, only[plane]) : whole
    const canvas = yield* paintGround(laidSurfaces(lie), frame, level, lie)
    const places = discPlaces(level, frame, boxAround(surfaces.get(`disc_${level}`), frame, ROUND_DISC), lie)
    yield
    const made = { canvas, places }
    grounds.set(key, made)
    if (grounds.size > kept) grounds.delete(grounds.keys().next().value!)
    return made
  }

  function* steps(request: SliceRequest): Generator<void, SlicePicture> {
    const lie = lieOf(request.finding.level, request.grade)
    const ground = yield* groundOf(request, lie)
    const parts = yield* body.shapes(request.finding, lie)
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

  function* warm(request: SliceRequest): Generator<void, void> {
    const lie = lieOf(request.finding.level, request.grade)
    yield* body.warm(request.finding.level)
    for (const by of BESIDE) yield* groundOf({ ...request, at: request.at + by }, lie)
  }

  return { render, steps, warm }
}
