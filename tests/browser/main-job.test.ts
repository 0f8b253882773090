import type { Server } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../tools/browser.ts'
import { serve } from '../../tools/serve.ts'
import { choose, litPixels, open, ready, settle, stateOf } from './open.ts'

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

const L5_LEFT = {
  disc: 'L4-L5',
  shape: 'protrusion',
  zone: 'subarticular',
  side: 'left',
  nerve: 'irritated',
  roots: 'L5-left',
  compromise: 'contact',
}

describe('the main job: L4/5, left, protrusion', () => {
  test('by mouse: three taps at most, then disc, root, leg and words agree', async () => {
    const { page, complaints } = await open(browser, `${url}#lang=en`)
    await ready(page)
    await settle(page)
    const dark = { spine: await litPixels(page, 'spine'), leg: await litPixels(page, 'leg') }
    await choose(page, /^L4\/5/)
    await choose(page, /protrusion/i)
    await settle(page)
    expect(await stateOf(page)).toMatchObject(L5_LEFT)
    expect(await page.getByRole('article').textContent()).toMatch(/L5/)
    expect(await litPixels(page, 'spine')).toBeGreaterThan(dark.spine + 150)
    expect(await litPixels(page, 'leg')).toBeGreaterThan(dark.leg + 150)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('by keyboard alone', async () => {
    const { page, complaints } = await open(browser, `${url}#lang=en`)
    await page.getByRole('radio', { name: /normal disc/i }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await stateOf(page)).toMatchObject(L5_LEFT)
    await page.getByRole('radio', { name: 'L4/5' }).focus()
    await page.keyboard.press('ArrowDown')
    expect(await stateOf(page)).toMatchObject({ disc: 'L5-S1', roots: 'S1-left' })
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('by link, in each language; a quiet nerve glows nowhere', async () => {
    for (const [lang, word] of [
      ['nb', 'venstre'],
      ['da', 'venstre'],
      ['en', 'left'],
    ] as const) {
      const link = `${url}#v=1&disc=L4-L5&shape=protrusion&zone=subarticular&side=left&size=0.5&migration=none&nerve=quiet&lang=${lang}&for=patient`
      const { page, complaints } = await open(browser, link)
      await ready(page)
      await settle(page)
      expect(await stateOf(page)).toMatchObject({ ...L5_LEFT, nerve: 'quiet', lang })
      const text = await page.getByRole('article').textContent()
      expect(text).toMatch(/L5/)
      expect(text).toContain(word)
      const quiet = await litPixels(page, 'leg')
      await page.evaluate(() => {
        location.hash = location.hash.replace('quiet', 'irritated')
      })
      await settle(page)
      expect(await stateOf(page)).toMatchObject(L5_LEFT)
      expect(await litPixels(page, 'leg')).toBeGreaterThan(quiet + 150)
      expect(complaints).toEqual([])
      await page.context().close()
    }
  })

  test('back and forward walk through the findings', async () => {
    const { page } = await open(browser, `${url}#lang=en`)
    await choose(page, /bulge/i)
    await page.waitForTimeout(600)
    await choose(page, /extrusion/i)
    await page.waitForTimeout(600)
    await page.goBack()
    expect(await stateOf(page)).toMatchObject({ shape: 'bulge' })
    await page.goBack()
    expect(await stateOf(page)).toMatchObject({ shape: 'normal' })
    await page.goForward()
    expect(await stateOf(page)).toMatchObject({ shape: 'bulge' })
    await page.context().close()
  })

  test('pointing at a term and tapping a structure join words and stage', async () => {
    const { page, complaints } = await open(browser, `${url}#shape=protrusion&lang=en`)
    await ready(page)
    await settle(page)
    const before = await page.screenshot()
    await page.getByRole('article').getByRole('button', { name: /L5/ }).first().hover()
    await settle(page)
    expect((await page.screenshot()).equals(before)).toBe(false)
    const box = (await page.locator('.stage-surface[data-picture="spine"]').boundingBox())!
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await settle(page)
    expect(await page.getByRole('article').textContent()).not.toBe('')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('course, pain and numbness are three things, each shown and hidden by itself', async () => {
    const { page, complaints } = await open(browser, `${url}#shape=protrusion&lang=en`, {
      viewport: { width: 1440, height: 900 },
    })
    await ready(page)
    await settle(page)
    const toggle = (name: RegExp) =>
      page
        .locator('label', { has: page.getByRole('checkbox', { name }) })
        .first()
        .click()
    const all = await litPixels(page, 'leg')
    await toggle(/course/i)
    await settle(page)
    const withoutCourse = await litPixels(page, 'leg')
    expect(withoutCourse).toBeLessThan(all)
    await toggle(/pain/i)
    await settle(page)
    expect(await litPixels(page, 'leg')).toBeLessThan(Math.max(1, withoutCourse))
    const blank = await page.screenshot()
    await toggle(/numb/i)
    await settle(page)
    expect((await page.screenshot()).equals(blank)).toBe(false)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
