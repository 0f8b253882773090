// Processor time of slices in Node, where their engine runs just as in a worker.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { MeshoptDecoder } from 'meshoptimizer'
import type { Page } from 'playwright-core'
import type { Finding } from '../src/domain/finding.ts'
import { createSlicer } from '../src/slice/engine.ts'
import type { Plane } from '../src/slice/frame.ts'
import { readGlb } from '../src/slice/glb.ts'
import { median, scriptMs } from './bench-steps.ts'
import { launch } from './browser.ts'
import { serve } from './serve.ts'

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

/** What a drag of a picture's slider costs the page while both pictures are shown; ms. */
export interface DragCost {
  /** Script of the page's own thread a step, the median. */
  readonly script: number
  /** Longest task of that thread during the drag; 0 when none was longer than 50 ms, below which browsers report none. */
  readonly longest: number
  readonly steps: number
}

/** Steps of a drag, and ms between them: about as fast as a hand. */
const DRAG = { steps: 24, pause: 60 } as const
const FINDING = 'v=1&disc=L4-L5&shape=extrusion&zone=subarticular&side=left&size=0.6&lang=en&slices=shown'

/** Moves the slider of the axial picture there and back in an open page with a built site. */
export async function dragCost(page: Page, url: string): Promise<DragCost> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  await page.goto(`${url}#${FINDING}`)
  await page.waitForSelector('html[data-stage="ready"]', { timeout: 120_000 })
  await page.waitForSelector('.slice[data-plane="axial"][data-status="shown"]', { timeout: 120_000 })
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' })
  })
  const slider = page.locator('.slice[data-plane="axial"] input')
  const all: number[] = []
  for (let i = 0; i < DRAG.steps; i++) {
    const before = await scriptMs(cdp)
    await slider.fill(String(i < DRAG.steps / 2 ? i : DRAG.steps - i))
    await page.waitForTimeout(DRAG.pause)
    all.push((await scriptMs(cdp)) - before)
  }
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks))
  return { script: median(all), longest, steps: DRAG.steps }
}

if (process.argv[1] === import.meta.filename) {
  console.log(await sliceCost())
  const { server, url } = await serve(0)
  const browser = await launch()
  try {
    console.log(await dragCost(await browser.newPage({ viewport: { width: 1440, height: 900 } }), url))
  } finally {
    await browser.close()
    server.close()
  }
}
