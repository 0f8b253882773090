// Prints the figures that the page is held to, each beside its bound. Not a test: times wander with the machine.

import type { Page } from 'playwright-core'
import { type HeapGrowth, heapGrowth } from './bench-heap.ts'
import { discMemory } from './bench-memory.ts'
import { sliceCost } from './bench-slices.ts'
import { holdSize, median, morphFrames, type Steps, shapeSteps, sizeSteps } from './bench-steps.ts'
import { launch } from './browser.ts'
import { serve } from './serve.ts'

interface Row {
  readonly what: string
  readonly measured: number
  readonly bound: number
  readonly unit: string
}

const FINDING = 'v=1&disc=L4-L5&shape=extrusion&zone=subarticular&side=left&size=0.5&lang=en'
/** Counts draw calls and triangles a frame, from before the page's own code runs. */
async function countFrames(page: Page): Promise<void> {
  // The TypeScript runner names functions through a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(() => {
    const frames = { draws: 0, triangles: 0, frames: 0, lastDraws: 0, lastTriangles: 0 }
    Object.assign(window, { drawnFrames: frames })
    const original = WebGL2RenderingContext.prototype.drawElements
    WebGL2RenderingContext.prototype.drawElements = function (mode, count, type, offset) {
      if (frames.draws === 0) queueMicrotask(over)
      frames.draws++
      frames.triangles += count / 3
      original.call(this, mode, count, type, offset)
    }
    // A frame is what is drawn in one go: it is over when its task is. No clock runs when nothing is drawn.
    const over = (): void => {
      frames.frames++
      frames.lastDraws = frames.draws
      frames.lastTriangles = frames.triangles
      frames.draws = 0
      frames.triangles = 0
    }
  })
}

interface Frames {
  readonly frames: number
  readonly lastDraws: number
  readonly lastTriangles: number
}

function framesOf(page: Page): Promise<Frames> {
  return page.evaluate(() => ({ ...(window as unknown as { drawnFrames: Frames }).drawnFrames }))
}

/** The costliest of the findings, by its median. */
function worst({ medians }: Steps): { readonly name: string; readonly ms: number } {
  const [name, ms] = [...medians].reduce((most, each) => (each[1] > most[1] ? each : most))
  return { name, ms }
}

/** A step of one control: over all findings, and of the costliest finding. */
function stepRows(control: string, steps: Steps): Row[] {
  const most = worst(steps)
  return [
    {
      what: `one step of the ${control}, script time, median of ${steps.all.length}`,
      measured: median(steps.all),
      bound: 16,
      unit: 'ms',
    },
    { what: `  the costliest finding, median (${most.name})`, measured: most.ms, bound: 16, unit: 'ms' },
  ]
}

/** The heap in words. Machine code, and what the engine notes about code, is left out: it comes and goes by 100 kB. */
function heapLine({ windows, growing }: HeapGrowth): string {
  const each = windows.map((bytes) => bytes.toFixed(1)).join(', ')
  const kinds = growing.map(({ kind, each }) => `${kind} (${each.toFixed(2)} a change)`).join(', ')
  return `  bytes a change by which objects grew in each window: ${each}; code left out${kinds && `; more: ${kinds}`}`
}

const { server, url } = await serve(0)
const browser = await launch()
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'reduce',
  locale: 'en-GB',
})
const sizes = new Map<string, number>()
const foreign: string[] = []
page.on('request', (request) => {
  if (!request.url().startsWith(url)) foreign.push(request.url())
})
page.on('response', async (response) => {
  const length = Number(response.headers()['content-length'] ?? 0)
  sizes.set(new URL(response.url()).pathname, length)
})
await countFrames(page)
await page.goto(`${url}#${FINDING}`)
await page.waitForSelector('html[data-stage="ready"]', { state: 'attached', timeout: 120_000 })
await page.waitForTimeout(6000)
const sum = (pattern: RegExp): number =>
  [...sizes].filter(([path]) => pattern.test(path)).reduce((total, [, size]) => total + size, 0) / 1000
// The light that runs down the leg has to end first.
await page.waitForTimeout(4000)
const { lastDraws, lastTriangles, frames } = await framesOf(page)
await page.waitForTimeout(5000)
const idle = (await framesOf(page)).frames - frames
const cdp = await page.context().newCDPSession(page)
await cdp.send('Performance.enable')
const shapes = await shapeSteps(page, cdp)
const drags = await sizeSteps(page, cdp)
const morph = await morphFrames(page, cdp, async () => (await framesOf(page)).frames)
await holdSize(page)
const growth = await heapGrowth(page, cdp, { warm: 1000, changes: 500, windows: 4 })

const slices = await sliceCost()

const rows: Row[] = [
  {
    what: 'all bytes to the first interactive 3D picture, compressed',
    measured: sum(/./),
    bound: 1000,
    unit: 'kB',
  },
  { what: 'of which GLB', measured: sum(/\.glb$/), bound: 600, unit: 'kB' },
  {
    what: 'script before words and controls are usable, compressed',
    measured: sum(/index-.*\.js$/),
    bound: 150,
    unit: 'kB',
  },
  { what: 'draw calls a frame, both pictures', measured: lastDraws, bound: 80, unit: '' },
  { what: 'triangles a frame, both pictures', measured: lastTriangles, bound: 300_000, unit: '' },
  { what: 'frames drawn in 5 s with nothing moving', measured: idle, bound: 0, unit: '' },
  ...stepRows('shape', shapes),
  ...stepRows('size slider', drags),
  {
    what: 'a frame on the way from shape to shape, script time, median',
    measured: median(morph),
    bound: 16,
    unit: 'ms',
  },
  {
    what: 'an axial slice of 256 x 256 after a change of the finding, processor time, median of 36',
    measured: slices.axial,
    bound: 40,
    unit: 'ms',
  },
  { what: 'working memory of one live disc', measured: discMemory(), bound: 8, unit: 'MB' },
  {
    what: 'kinds of object that became more with the changes, in each of four windows of 500',
    measured: growth.growing.length,
    bound: 0,
    unit: '',
  },
  { what: 'requests to other origins', measured: foreign.length, bound: 0, unit: '' },
]
for (const { what, measured, bound, unit } of rows) {
  const ratio = bound > 0 ? ` (${(measured / bound).toFixed(2)} of the bound)` : ''
  console.log(
    `${what}: ${measured.toFixed(measured < 100 && measured % 1 ? 1 : 0)} ${unit}, bound ${bound} ${unit}${ratio}`,
  )
}
console.log(heapLine(growth))
console.log(`the first displacement after loading, script time: ${shapes.first.toFixed(0)} ms, no bound`)
console.log(
  `slices: sagittal ${slices.sagittal.toFixed(0)} ms, a further place ${slices.place.toFixed(0)} ms, the first displaced disc of a level ${slices.first.toFixed(0)} ms, no bound`,
)
for (const [name, ms] of [...shapes.medians, ...drags.medians]) console.log(`  ${name}: ${ms.toFixed(1)} ms`)
await browser.close()
server.close()
