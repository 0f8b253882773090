// Processor time of slices in Node, where their engine runs just as in a worker.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { MeshoptDecoder } from 'meshoptimizer'
import type { Finding } from '../src/domain/finding.ts'
import { createSlicer } from '../src/slice/engine.ts'
import type { Plane } from '../src/slice/frame.ts'
import { readGlb } from '../src/slice/glb.ts'
import { median } from './bench-steps.ts'

/** What slices cost, ms. */
export interface SliceCost {
  /** A changed finding at a place already computed, 256 x 256. */
  readonly axial: number
  readonly sagittal: number
  /** The same by the clock: more when something else runs beside it. */
  readonly axialClock: number
  /** A further place of a level already shown. */
  readonly place: number
  /** The first displaced disc of a level, with its live meshes. */
  readonly first: number
}

const MODELS = resolve(import.meta.dirname, '../models')
const STEPS = 40

/** Processor time of this thread's process so far, ms. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export async function sliceCost(): Promise<SliceCost> {
  await MeshoptDecoder.ready
  const files = ['body.glb', 'ligaments.glb', 'spine.glb']
  const slicer = createSlicer(
    new Map(files.flatMap((file) => [...readGlb(readFileSync(resolve(MODELS, file)), MeshoptDecoder)])),
  )
  const of = (size: number): Finding => ({
    level: 'L4-L5',
    shape: 'extrusion',
    zone: 'subarticular',
    side: 'left',
    size,
    migration: 'none',
    nerve: 'quiet',
  })
  const render = (size: number, plane: Plane, at: number): { cpu: number; clock: number } => {
    const [from, began] = [spent(), performance.now()]
    slicer.render({ finding: of(size), grade: 'II', plane, at, pixels: 256 })
    return { cpu: spent() - from, clock: performance.now() - began }
  }
  const first = render(0.4, 'axial', 0).cpu
  const steps = (plane: Plane, at: number) =>
    Array.from({ length: STEPS }, (_, i) => render(0.4 + 0.012 * ((i * 7) % STEPS), plane, at)).slice(4)
  const axial = steps('axial', 0)
  const sagittal = steps('sagittal', 8)
  const places = Array.from({ length: 12 }, (_, i) => render(0.7, 'axial', i + 1).cpu)
  return {
    axial: median(axial.map(({ cpu }) => cpu)),
    axialClock: median(axial.map(({ clock }) => clock)),
    sagittal: median(sagittal.map(({ cpu }) => cpu)),
    place: median(places),
    first,
  }
}

if (process.argv[1] === import.meta.filename) console.log(await sliceCost())
