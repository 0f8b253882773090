import type { Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type HeapGrowth, heapGrowth } from '../../tools/bench-heap.ts'
import { launch } from '../../tools/browser.ts'
import { serve } from '../../tools/serve.ts'
import { open, ready, settle } from './open.ts'

let browser: Browser
let server: Server
let url: string
let page: Page

beforeAll(async () => {
  ;({ server, url } = await serve(0))
  browser = await launch()
  const at = `${url}#v=1&lang=en&disc=L5-S1&shape=extrusion&zone=central&side=midline&size=0.5`
  ;({ page } = await open(browser, at))
  await ready(page)
  await settle(page)
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** Few changes, so that it is quick: a kind of which a new one is kept at every fourth change is found. */
async function kept(): Promise<HeapGrowth['growing']> {
  await page.getByRole('slider', { name: 'Size' }).focus()
  const cdp = await page.context().newCDPSession(page)
  const { growing } = await heapGrowth(page, cdp, { warm: 80, changes: 60, windows: 2 })
  return growing.filter(({ each }) => each > 0.25)
}

test('nothing is kept of a change of the finding', async () => {
  expect(await kept()).toEqual([])
})

test('and one small object kept at each would be found', async () => {
  // A kind of its own: of the page's plain objects some dozen come and go in so short a window.
  await page.evaluate(() => {
    class Planted {
      at = 0
    }
    const planted: Planted[] = []
    Object.assign(window, { planted })
    document.addEventListener('keydown', () => planted.push(new Planted()))
  })
  const found = await kept()
  expect(found.find(({ kind }) => kind === 'object Planted')?.each).toBe(1)
})
