import type { Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../tools/browser.ts'
import { serve } from '../../tools/serve.ts'
import { choose, countDraws, drawn, open, ready, settle, stateOf } from './open.ts'

let browser: Browser
let server: Server
let url: string

beforeAll(async () => {
  ;({ server, url } = await serve(0))
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

const FINDING = 'v=1&disc=L4-L5&shape=extrusion&zone=subarticular&side=left&size=0.6&lang=en'

/** Waits until the flights and the running light have ended (slow in software), and gives the draw calls so far. */
async function whenStill(page: Page): Promise<number> {
  for (let round = 0; round < 40; round++) {
    const before = await drawn(page)
    await page.waitForTimeout(2000)
    if ((await drawn(page)) === before) return before
  }
  throw new Error('the stage never comes to rest')
}

describe('the ground rules', () => {
  test('no request leaves the origin, nothing is stored, no policy is broken, one canvas for life', async () => {
    const { page, complaints, requests } = await open(browser, `${url}#${FINDING}`)
    await ready(page)
    await choose(page, /^L5\/S1/)
    await settle(page)
    expect(requests.filter((request) => !request.startsWith(url))).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(
      /L4|L5|extrusion/,
    )
    expect(await page.locator('canvas').count()).toBe(1)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('nothing is drawn while nothing moves, with or without reduced motion', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const { page } = await open(browser, 'about:blank', { reducedMotion })
      await countDraws(page)
      await page.goto(`${url}#${FINDING}`)
      await ready(page)
      const before = await whenStill(page)
      expect(before).toBeGreaterThan(0)
      await page.waitForTimeout(5000)
      expect(await drawn(page)).toBe(before)
      await page.context().close()
    }
  })

  test.each([
    ['unknown keys', 'v=1&disc=L4-L5&shape=bulge&colour=red&lang=en', { disc: 'L4-L5', shape: 'bulge' }],
    [
      'wrong values',
      'v=1&disc=L9&shape=slipped&zone=middle&side=up&size=huge&lang=en',
      { disc: 'L4-L5', shape: 'normal' },
    ],
    ['broken encodings', '%E0%A4%A&disc=%ZZ&shape=protrusion&lang=en', { shape: 'protrusion' }],
    [
      'an impossible combination',
      'v=1&disc=L4-L5&shape=protrusion&zone=foraminal&side=midline&migration=pedicular&nerve=compressed&lang=en',
      { shape: 'protrusion', migration: 'none' },
    ],
    ['a newer version', 'v=99&disc=L3-L4&shape=extrusion&lang=en', { disc: 'L3-L4', shape: 'extrusion' }],
    ['an older version', 'v=0&disc=L3-L4&shape=extrusion&lang=en', { disc: 'L3-L4', shape: 'extrusion' }],
    [
      '100 kB of anything',
      `disc=L3-L4&shape=bulge&lang=en&${'x=y&'.repeat(25_000)}`,
      { disc: 'L3-L4', shape: 'bulge' },
    ],
  ])('a link with %s shows the nearest finding and one calm line', async (_name, hash, expected) => {
    const { page, complaints } = await open(browser, `${url}#${hash}`)
    await page.waitForSelector('article h1')
    expect(await stateOf(page)).toMatchObject(expected)
    expect((await page.getByRole('status').allTextContents()).join('').trim()).not.toBe('')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('geometry that does not arrive leaves words and controls, says so, and comes when asked again', async () => {
    const { page } = await open(browser, 'about:blank')
    await page.route('**/*.glb*', (route) => route.abort())
    await page.goto(`${url}#${FINDING}`)
    await page.waitForSelector('html[data-stage="lost"]', { state: 'attached', timeout: 60_000 })
    expect(await page.getByRole('article').textContent()).toMatch(/L5/)
    await page.unroute('**/*.glb*')
    await page.getByRole('button', { name: /again/i }).click()
    await ready(page)
    await page.context().close()
  })

  test('a lost context is said and survived', async () => {
    const { page } = await open(browser, `${url}#${FINDING}`)
    await ready(page)
    await page.evaluate(() => {
      const context = document.querySelector('canvas')!.getContext('webgl2')!
      const lose = context.getExtension('WEBGL_lose_context')!
      Object.assign(window, { lose })
      lose.loseContext()
    })
    await page.waitForSelector('html[data-stage="lost"]', { state: 'attached' })
    expect(await page.getByRole('article').textContent()).toMatch(/L5/)
    await page.evaluate(() => (window as unknown as { lose: WEBGL_lose_context }).lose.restoreContext())
    await ready(page)
    expect(await page.locator('canvas').count()).toBe(1)
    await page.context().close()
  })

  test('without WebGL the words, the controls and a drawn top view do the job', async () => {
    const { page, complaints } = await open(browser, 'about:blank')
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext as (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) => unknown
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.startsWith('webgl') ? null : original.call(this, kind, ...rest)
        },
      })
    })
    await page.goto(`${url}#${FINDING}`)
    await page.waitForSelector('html[data-stage="unsupported"]', { state: 'attached' })
    expect(await stateOf(page)).toMatchObject({ roots: 'L5-left' })
    expect(await page.getByRole('article').textContent()).toMatch(/L5/)
    expect(await page.locator('svg').count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
