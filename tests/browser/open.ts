import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { PNG } from 'pngjs'

/** A page under watch: what it complained of, and where it asked. */
export interface Watched {
  readonly page: Page
  readonly complaints: string[]
  readonly requests: string[]
}

/** React-three-fiber's own line about a class of three.js that it still uses; nothing of ours. */
const KNOWN = /THREE\.Clock: This module has been deprecated/

/** Opens the page small, so that software rendering keeps up, and notes every complaint and request. */
export async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 900, height: 640 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if ((message.type() === 'error' || message.type() === 'warning') && !KNOWN.test(message.text()))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(address)
  return { page, complaints, requests }
}

/** The public state of the page: the data attributes of the html element. */
export function stateOf(page: Page): Promise<Record<string, string | undefined>> {
  return page.evaluate(() => ({ ...document.documentElement.dataset }))
}

/** Waits until the stage has drawn its geometry. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html[data-stage="ready"]', { timeout: 120_000, state: 'attached' })
}

/** Waits for a few drawn frames, so that what was asked for is on the screen. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(1200)
}

/** Counts the pixels of one picture of the stage that have the colour of a lit nerve. */
export async function litPixels(page: Page, picture: 'spine' | 'leg'): Promise<number> {
  const box = await page.locator(`.stage-surface[data-picture="${picture}"]`).boundingBox()
  if (!box) throw new Error(`no ${picture} picture`)
  const { data } = PNG.sync.read(await page.screenshot({ clip: box }))
  let count = 0
  for (let i = 0; i < data.length; i += 4) {
    const [r, g, b] = [data[i]!, data[i + 1]!, data[i + 2]!]
    if (r > 170 && r - b > 110 && r - g > 55) count++
  }
  return count
}

/** Counts draw calls from now on; read with `drawn`. Call before the page loads. */
export async function countDraws(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counter = { draws: 0 }
    Object.assign(window, { counter })
    for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced'] as const) {
      const original = WebGL2RenderingContext.prototype[name] as (...args: unknown[]) => void
      Object.assign(WebGL2RenderingContext.prototype, {
        [name](this: WebGL2RenderingContext, ...args: unknown[]) {
          counter.draws++
          original.apply(this, args)
        },
      })
    }
  })
}

/** The number of draw calls so far. */
export function drawn(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { counter: { draws: number } }).counter.draws)
}

/** Taps the choice of that name, as a hand would: on its label. */
export function choose(page: Page, name: RegExp): Promise<void> {
  return page
    .locator('label', { has: page.getByRole('radio', { name }) })
    .first()
    .click()
}
