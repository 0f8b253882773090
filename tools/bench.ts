// Prints the figures that the page is held to, each beside its bound. Not a test: times wander with the machine.

import type { CDPSession, Page } from 'playwright-core'
import { launch } from './browser.ts'
import { serve } from './serve.ts'

interface Row {
  readonly what: string
  readonly measured: number
  readonly bound: number
  readonly unit: string
}

const FINDING = 'v=1&disc=L4-L5&shape=extrusion&zone=subarticular&side=left&size=0.5&lang=en'
const STEPS = 40

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Counts draw calls and triangles a frame, from before the page's own code runs. */
async function countFrames(page: Page): Promise<void> {
  // The TypeScript runner names functions through a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(() => {
    const frames = { draws: 0, triangles: 0, frames: 0, lastDraws: 0, lastTriangles: 0 }
    Object.assign(window, { drawnFrames: frames })
    const original = WebGL2RenderingContext.prototype.drawElements
    WebGL2RenderingContext.prototype.drawElements = function (mode, count, type, offset) {
      frames.draws++
      frames.triangles += count / 3
      original.call(this, mode, count, type, offset)
    }
    const tick = (): void => {
      if (frames.draws > 0) {
        frames.frames++
        frames.lastDraws = frames.draws
        frames.lastTriangles = frames.triangles
        frames.draws = 0
        frames.triangles = 0
      }
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
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

async function scriptMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
}

/** Script time from one press of the size slider to the new disc and the new words, each press on its own. */
async function sliderSteps(page: Page): Promise<number[]> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  await page.getByRole('slider', { name: 'Size' }).focus()
  const times: number[] = []
  for (let i = 0; i < STEPS; i++) {
    const before = await scriptMs(cdp)
    await page.keyboard.press(i % 20 < 10 ? 'ArrowRight' : 'ArrowLeft')
    await page.waitForTimeout(220)
    times.push((await scriptMs(cdp)) - before)
  }
  return times
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
const steps = await sliderSteps(page)
// The light that runs down the leg has to end first.
await page.waitForTimeout(4000)
const { lastDraws, lastTriangles, frames } = await framesOf(page)
await page.waitForTimeout(5000)
const idle = (await framesOf(page)).frames - frames

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
  {
    what: `one step of the size slider, script time, median of ${STEPS}`,
    measured: median(steps),
    bound: 16,
    unit: 'ms',
  },
  { what: 'requests to other origins', measured: foreign.length, bound: 0, unit: '' },
]
for (const { what, measured, bound, unit } of rows) {
  const ratio = bound > 0 ? ` (${(measured / bound).toFixed(2)} of the bound)` : ''
  console.log(
    `${what}: ${measured.toFixed(measured < 100 && measured % 1 ? 1 : 0)} ${unit}, bound ${bound} ${unit}${ratio}`,
  )
}
await browser.close()
server.close()
