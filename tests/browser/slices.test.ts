import type { Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../tools/browser.ts'
import { serve } from '../../tools/serve.ts'
import { choose, open, ready, settle, stateOf } from './open.ts'

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

/** Waits until what is shown of a plane is what was asked for. */
async function shown(page: Page, plane: 'axial' | 'sagittal'): Promise<void> {
  await page.waitForSelector(`.slice[data-plane="${plane}"][data-status="shown"]`, { timeout: 120_000 })
}

function at(page: Page, plane: 'axial' | 'sagittal'): Promise<string | null> {
  return page.locator(`.slice[data-plane="${plane}"]`).getAttribute('data-at')
}

/** The greys of the painted picture down its middle column, 0 to 255. */
function greysDown(page: Page, plane: string): Promise<number[]> {
  return page.evaluate((plane) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`.slice[data-plane="${plane}"] canvas`)!
    const { data } = canvas.getContext('2d')!.getImageData(canvas.width * 0.49, 0, 1, canvas.height)
    return Array.from({ length: canvas.height }, (_, i) => data[4 * i]!)
  }, plane)
}

/** The point of a picture at shares of its edges, on the page. */
async function placeIn(page: Page, plane: string, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await page.locator(`.slice[data-plane="${plane}"] .slice-view`).boundingBox()
  return { x: box!.x + box!.width * x, y: box!.y + box!.height * y }
}

describe('the MR-like pictures', () => {
  test('their code comes when they are opened, and the switch is in the link', async () => {
    const { page, complaints, requests } = await open(browser, `${url}#${FINDING}`, {
      viewport: { width: 1440, height: 900 },
    })
    await ready(page)
    expect(requests.filter((request) => /worker|slices/.test(request))).toEqual([])
    await page.getByRole('button', { name: 'MR picture' }).click()
    await shown(page, 'axial')
    await shown(page, 'sagittal')
    expect(await stateOf(page)).toMatchObject({ slices: 'shown' })
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('slices=shown')
    expect(requests.filter((request) => !request.startsWith(url))).toEqual([])

    // A drag in one picture moves the other's slice, and not its own.
    const before = { axial: await at(page, 'axial'), sagittal: await at(page, 'sagittal') }
    const from = await placeIn(page, 'axial', 0.52, 0.5)
    const to = await placeIn(page, 'axial', 0.4, 0.55)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 4 })
    await page.mouse.move(to.x, to.y, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => at(page, 'sagittal'), { timeout: 60_000 }).toBe('-17')
    expect(await at(page, 'axial')).toBe(before.axial)
    expect(before.sagittal).not.toBe('-17')

    // The slider, by keyboard.
    const slider = page.locator('.slice[data-plane="axial"] input')
    await slider.focus()
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => at(page, 'axial'), { timeout: 60_000 }).toBe(String(Number(before.axial) + 5))

    // The disc under the pointer is named, and pointed at in the rest of the page.
    await page.locator('.slice[data-plane="axial"] input').fill('0')
    await shown(page, 'axial')
    const disc = await placeIn(page, 'axial', 0.5, 0.36)
    await page.mouse.move(disc.x, disc.y)
    await expect.poll(() => page.locator('.slice-under').textContent()).toMatch(/^L4\/5 disc: (core|ring)/i)
    expect(await page.locator('.slice-outline').count()).toBe(2)
    await page.mouse.click(disc.x, disc.y)
    await expect.poll(() => page.locator('.part h2').textContent()).toMatch(/L4\/5/)

    // Another finding: new slices.
    await choose(page, /^L5\/S1/)
    await expect
      .poll(() => page.locator('.slice[data-plane="axial"] canvas').getAttribute('aria-label'), {
        timeout: 60_000,
      })
      .toContain('L5/S1')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each([
    [1024, 768, 'dark'],
    [1440, 900, 'light'],
    [390, 844, 'light'],
  ] as const)('at %i x %i nothing of them is cut off and nothing complains', async (width, height, theme) => {
    const { page, complaints } = await open(browser, `${url}#${FINDING}&slices=shown`, {
      viewport: { width, height },
      colorScheme: theme,
    })
    await shown(page, 'axial')
    const view = await page.locator('.slice[data-plane="axial"] .slice-view').boundingBox()
    expect(view!.width).toBeGreaterThanOrEqual(width < 600 ? 380 : 320)
    expect(Math.abs(view!.width - view!.height)).toBeLessThan(2)
    expect(view!.x).toBeGreaterThanOrEqual(0)
    expect(view!.x + view!.width).toBeLessThanOrEqual(width)
    // Names are few and none stands over another.
    const names = await page.locator('.slice[data-plane="axial"] .slice-label').all()
    const boxes = await Promise.all(names.map(async (name) => (await name.boundingBox())!))
    expect(boxes.length).toBeGreaterThanOrEqual(4)
    expect(boxes.length).toBeLessThanOrEqual(7)
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || Math.abs(a.y - b.y) >= 14
        expect(apart, `names at ${a.y} and ${b.y}`).toBe(true)
      }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: 'Side view', exact: true }).click()
    await shown(page, 'sagittal')
    expect(await page.locator('.slice').count()).toBe(1)
    // Without colour the reached root is told apart by its line; on paper names are at least 6 points high, in a picture of a hand's width.
    await page.emulateMedia({ media: 'print' })
    const paper = await page.evaluate(() => {
      const name = document.querySelector('.slice-label[data-reached="true"]')
      const style = name && getComputedStyle(name)
      const view = document.querySelector('.slice-view')!.getBoundingClientRect()
      return {
        line: style?.textDecorationLine,
        size: Number.parseFloat(style?.fontSize ?? ''),
        wide: view.width,
      }
    })
    expect(paper.line).toBe('underline')
    expect(paper.size).toBeGreaterThanOrEqual(7.9)
    expect(paper.wide).toBeGreaterThan(83 * (96 / 25.4))
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each(['hidden', 'shown'])(
    'in a low window no change of finding draws the model at another size; the pictures are %s',
    async (slices) => {
      const link = (rest: string): string => `v=1&lang=en&for=patient&slices=${slices}&${rest}`
      const { page, complaints } = await open(browser, `${url}#${link('disc=L4-L5&shape=normal')}`, {
        viewport: { width: 900, height: 420 },
      })
      await ready(page)
      await settle(page)
      const stage = page.locator('.stage-area canvas').first()
      const sizes: (string | null)[] = []
      for (const rest of [
        'disc=L4-L5&shape=normal',
        'disc=L4-L5&shape=protrusion&zone=subarticular&side=left&size=0.5',
        // A finding that asks for a call at once.
        'disc=L5-S1&shape=extrusion&zone=central&side=midline&size=1',
        'disc=L2-L3&shape=bulge',
      ]) {
        await page.evaluate((hash) => {
          location.hash = hash
        }, link(rest))
        await page.waitForTimeout(600)
        sizes.push(`${await stage.getAttribute('width')} x ${await stage.getAttribute('height')}`)
        expect(await page.locator('.call-first').count()).toBe(rest.includes('midline') ? 1 : 0)
        if (!rest.includes('midline')) continue
        // What calls lies over the picture's lower edge, but not over the leg, whose root's way ends at the foot.
        const leg = (await page.locator('.stage-surface[data-picture="leg"]').boundingBox())!
        const call = (await page.locator('.call-first').boundingBox())!
        expect(leg.y + leg.height).toBeLessThanOrEqual(call.y + 1)
      }
      expect(new Set(sizes).size, sizes.join()).toBe(1)
      expect(Number(sizes[0]!.split(' x ')[1])).toBeGreaterThan(130)
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )

  test('without WebGL they are the picture', async () => {
    const { page, complaints } = await open(browser, 'about:blank', {
      viewport: { width: 1280, height: 800 },
    })
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => unknown
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.startsWith('webgl') ? null : original.call(this, kind, ...rest)
        },
      })
    })
    await page.goto(`${url}#${FINDING}`)
    await shown(page, 'axial')
    expect(await stateOf(page)).toMatchObject({ stage: 'unsupported' })
    // Bright fluid and dark bone in the same picture.
    const greys = await greysDown(page, 'axial')
    expect(Math.max(...greys)).toBeGreaterThan(190)
    expect(Math.min(...greys)).toBeLessThan(40)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a worker that does not arrive leaves the page as it is, and says so', async () => {
    const { page } = await open(browser, 'about:blank', { viewport: { width: 1280, height: 800 } })
    await page.route(/worker-[^/]*\.js/, (route) => route.abort())
    await page.goto(`${url}#${FINDING}&slices=shown`)
    await page.waitForSelector('.slice[data-status="failed"]', { timeout: 60_000 })
    expect(await page.getByRole('article').textContent()).toContain('L5')
    await page.unroute(/worker-[^/]*\.js/)
    await page.locator('.slice-says button').first().click()
    await shown(page, 'axial')
    await page.context().close()
  })
})
