import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { resolve } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Browser } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from '../../tools/browser.ts'
import { serve } from '../../tools/serve.ts'
import { open, ready, settle } from './open.ts'

const GOLDEN = resolve(import.meta.dirname, '../golden')
/** Set to 1 to take the pictures anew, after looking at them. */
const WRITE = process.env.KORSRYGG_GOLDEN === '1'
/** Software rendering is the same bit for bit on one machine; this share leaves room for another processor's rounding. */
const SHARE = 0.001

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

test.each([
  ['healthy', 'lang=en'],
  ['protrusion-l45-left', 'disc=L4-L5&shape=protrusion&zone=subarticular&side=left&size=0.6&lang=en'],
  ['extrusion-l5s1-midline', 'disc=L5-S1&shape=extrusion&zone=central&side=midline&size=0.7&lang=en'],
  [
    'fragment-l34-right-up',
    'disc=L3-L4&shape=sequestration&zone=subarticular&side=right&size=0.8&migration=infrapedicular&lang=en',
  ],
  ['bulge-l12-foramen-quiet', 'disc=L1-L2&shape=bulge&zone=foraminal&side=right&size=1&nerve=quiet&lang=en'],
  ['extraforaminal-l45-dark', 'disc=L4-L5&shape=protrusion&zone=extraforaminal&side=left&size=0.9&lang=en'],
])('the picture %s is as it was when it was last looked at', async (name, hash) => {
  const { page } = await open(browser, `${url}#${hash}`, {
    colorScheme: name.endsWith('dark') ? 'dark' : 'light',
    viewport: { width: 1100, height: 900 },
  })
  await ready(page)
  await settle(page)
  const box = (await page.locator('.stage-pictures').boundingBox())!
  const taken = PNG.sync.read(await page.screenshot({ clip: box }))
  await page.context().close()
  const path = resolve(GOLDEN, `${name}.png`)
  if (WRITE) {
    mkdirSync(GOLDEN, { recursive: true })
    writeFileSync(path, PNG.sync.write(taken))
  }
  expect(existsSync(path), `${name}.png is committed`).toBe(true)
  const golden = PNG.sync.read(readFileSync(path))
  expect([taken.width, taken.height]).toEqual([golden.width, golden.height])
  const different = pixelmatch(taken.data, golden.data, undefined, taken.width, taken.height, {
    threshold: 0.1,
  })
  expect(different / (taken.width * taken.height)).toBeLessThanOrEqual(SHARE)
})
