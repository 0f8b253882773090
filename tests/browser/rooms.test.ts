import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../tools/browser.ts'
import { serve } from '../../tools/serve.ts'
import { open, type Watched } from './open.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

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

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 } }

/** A page without a picture: words are what these tests are about, and they need no geometry to come. */
async function words(hash: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await open(browser, 'about:blank', options)
  await watched.page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => unknown
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : original.call(this, kind, ...rest)
      },
    })
  })
  await watched.page.goto(`${url}#${hash}`)
  return watched
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

/** How many characters stand in each line that runs full: all but the last of every text. */
function fullLines(page: Page, texts: string): Promise<number[]> {
  return page.evaluate((selector) => {
    const range = document.createRange()
    return [...document.querySelectorAll(selector)].flatMap((text) => {
      const lines: { readonly bottom: number; length: number }[] = []
      const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
      while (walk.nextNode()) {
        const node = walk.currentNode
        for (let i = 0; i < (node.textContent ?? '').length; i++) {
          range.setStart(node, i)
          range.setEnd(node, i + 1)
          const { height, bottom } = range.getBoundingClientRect()
          const line = lines.at(-1)
          // Smaller words in a line stand a little higher.
          if (height > 0 && line && bottom - line.bottom < height / 2) line.length++
          else if (height > 0) lines.push({ bottom, length: 1 })
        }
      }
      return lines.slice(0, -1).map(({ length }) => length)
    })
  }, texts)
}

describe('the reading room and the story', () => {
  test.each([
    ['light', 'shape=bulge&read=who&lang=nb', {}],
    ['dark', 'read=call&lang=da', PHONE],
    ['light', 'read=glossary&lang=en', PHONE],
    ['dark', 'read=list&lang=nb', {}],
    ['light', 'story=common&lang=nb', PHONE],
    ['dark', 'story=call&lang=en', {}],
  ] as const)(
    'have no accessibility fault that a machine can find: %s, %s',
    async (colorScheme, hash, size) => {
      const { page } = await words(hash, { ...size, colorScheme, bypassCSP: true })
      await page.waitForSelector('.room h1')
      expect(await faults(page)).toEqual([])
      // Axe lets a page begin with any heading; here every room begins with one h1, and no step is skipped on the way down.
      const levels = await page.evaluate(() =>
        [...document.querySelectorAll('.room :is(h1, h2, h3, h4)')].map(({ tagName }) => Number(tagName[1])),
      )
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
      await page.context().close()
    },
  )

  test.each([
    ['the reading room', 'read=fear', '.article section > .claim > p', 1280],
    ['the column beside the finding', 'shape=extrusion&size=0.7', '.words .claim > p', 1440],
  ])(
    'are set to be read: 17 px or more, 60 to 70 characters a line, hyphens in the language of the text: %s',
    async (_, hash, texts, width) => {
      for (const lang of ['nb', 'da', 'en']) {
        const { page } = await words(`${hash}&lang=${lang}`, { viewport: { width, height: 900 } })
        await page.waitForSelector(texts)
        const set = await page.evaluate((selector) => {
          const { fontSize, hyphens } = getComputedStyle(document.querySelector(selector)!)
          return { size: Number.parseFloat(fontSize), hyphens, lang: document.documentElement.lang }
        }, texts)
        expect(set).toMatchObject({ hyphens: 'auto', lang })
        expect(set.size).toBeGreaterThanOrEqual(17)
        const lengths = await fullLines(page, texts)
        expect(lengths.length).toBeGreaterThan(10)
        const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
        expect(mean).toBeGreaterThanOrEqual(60)
        expect(mean).toBeLessThanOrEqual(70)
        await page.context().close()
      }
    },
  )

  test('an opened structure leaves the keys of the story in reach on a telephone', async () => {
    const { page, complaints } = await words('story=felt&lang=nb', PHONE)
    await page.locator('.scene .term').first().click()
    await page.waitForSelector('.part')
    await page.locator('.step-next').click()
    expect(await page.locator('.scene').getAttribute('data-scene')).toBe('clears')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each(['nb', 'da', 'en'])(
    'the keys that dial are in sight on a telephone as soon as the story comes to them (%s)',
    async (lang) => {
      const { page } = await words(`story=call&lang=${lang}`, PHONE)
      await page.waitForSelector('.scene .dial-key')
      const keys = (await page.locator('.scene-steps').boundingBox())!
      for (const key of await page.locator('.scene .dial-key').all()) {
        const { y, height } = (await key.boundingBox())!
        expect(y + height).toBeLessThanOrEqual(keys.y)
      }
      await page.context().close()
    },
  )

  test('the list is found as it was left', async () => {
    const { page } = await words('read=list&lang=nb', PHONE)
    await page.waitForSelector('.topic')
    await page.locator('.topic[href$="read=care"]').scrollIntoViewIfNeeded()
    await page.evaluate(() => document.querySelector('.room')?.scrollBy(0, 40))
    const left = await page.evaluate(() => document.querySelector('.room')?.scrollTop)
    expect(left).toBeGreaterThan(0)
    await page.locator('.topic[href$="read=care"]').click()
    await page.waitForSelector('.article')
    expect(await page.evaluate(() => document.querySelector('.room')?.scrollTop)).toBe(0)
    await page.goBack()
    await page.waitForSelector('.topic')
    expect(await page.evaluate(() => document.querySelector('.room')?.scrollTop)).toBe(left)
    await page.context().close()
  })

  test('a text that did not come is said calmly, and comes when asked again', async () => {
    const { page } = await words('lang=nb')
    const texts = /\/(?:reading|story|compose|outlines?|figures|glossary)[\w-]*\.js/
    await page.route(texts, (route) => route.abort())
    await page.locator('.way-read').click()
    await page.waitForSelector('.fetching[data-failed=true]')
    expect(await page.locator('.call-button').isVisible()).toBe(true)
    await page.locator('.fetching .retry').click()
    await page.waitForSelector('.fetching[data-failed=true]')
    await page.unroute(texts)
    await page.locator('.fetching .retry').click()
    await page.waitForSelector('.room h1')
    expect(await page.locator('.topic').count()).toBeGreaterThan(10)
    await page.context().close()
  })
})

describe('on paper', () => {
  test.each([
    ['shape=extrusion&zone=central&side=midline&size=0.9&lang=nb', '.words', '116\u00a0117'],
    ['read=fear&lang=da', '.article', '1813'],
    ['story=safe&lang=en', '.scene-text', '999'],
  ])('the words stand alone, over when to call: %s', async (hash, text, number) => {
    const { page } = await words(hash)
    await page.waitForSelector(`${text} h1`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator(text).isVisible()).toBe(true)
    for (const control of ['.header', '.stage-area', '.choices', '.source-button', '.dial-key'])
      expect(await page.locator(`${control}:visible`).count(), control).toBe(0)
    const call = page.locator('.sheet-call')
    // The foot of a table that is kept whole is what browsers repeat on every sheet.
    expect(
      await call.evaluate((foot) => {
        const { display, breakInside } = getComputedStyle(foot)
        return [display, breakInside, getComputedStyle(foot.parentElement!).display]
      }),
    ).toEqual(['table-footer-group', 'avoid', 'table'])
    expect(await call.textContent()).toContain(number)
    // Nothing is cut off: all the words stand above the foot.
    const [end, foot] = await page.evaluate(
      (words) => [
        Math.max(
          ...[...document.querySelectorAll(`${words} p`)].map((p) => p.getBoundingClientRect().bottom),
        ),
        document.querySelector('.sheet-call')!.getBoundingClientRect().top,
      ],
      text,
    )
    expect(end).toBeLessThanOrEqual(foot! + 1)
    await page.context().close()
  })
})
