// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { HEALTHY } from '../../src/domain/finding.ts'
import { store } from '../../src/state/store.ts'
import { SCENE_IDS, SCENE_WISHES } from '../../src/words/story.ts'
import { all, arrived, click, html, launch, one, open, press, text, travel } from './open-page.tsx'

vi.mock('../../src/scene/stage.tsx', () => ({ Stage: () => null }))

beforeAll(launch)
afterEach(() => open('v=1&lang=nb'))

const scene = (): string | undefined => one('.scene').dataset.scene

/** A finger that goes across the words. */
const swipe = (across: number, down = 0, type = 'touch'): Promise<void> =>
  act(async () => {
    const at = (name: string, x: number, y: number): void => {
      const event = new MouseEvent(name, { bubbles: true, clientX: 200 + x, clientY: 300 + y })
      Object.assign(event, { pointerType: type })
      one('.scene h1').dispatchEvent(event)
    }
    at('pointerdown', 0, 0)
    at('pointerup', across, down)
  })

describe('walking', () => {
  test('from the words of the finding, step by step by tap, to free exploration at the last scene', async () => {
    await click('.way-story')
    await arrived()
    expect(document.activeElement).toBe(one('.scene h1'))
    for (const [i, id] of SCENE_IDS.entries()) {
      expect(scene()).toBe(id)
      expect(text('.scene-head p')).toBe(`${i + 1} av ${SCENE_IDS.length}`)
      const { finding } = store.getState().view
      expect(finding).toEqual({ ...HEALTHY, ...SCENE_WISHES[id].wish })
      expect(all('.marks [data-passed=true]')).toHaveLength(i + 1)
      expect(all('.call-button')).toHaveLength(1)
      expect(all('.room [style]')).toEqual([])
      await click('.step-next')
    }
    expect(one('.main').dataset.room).toBe('finding')
    expect(store.getState().view.finding).toEqual({ ...HEALTHY, ...SCENE_WISHES.week.wish })
  })

  test('arrows turn the pages both ways, and stop at the beginning', async () => {
    await open('lang=nb&story=healthy')
    await press('ArrowLeft')
    expect(scene()).toBe('healthy')
    expect(one('.scene-steps .step').getAttribute('aria-disabled')).toBe('true')
    await press('ArrowRight')
    await press('ArrowRight')
    expect(scene()).toBe('common')
    await press('ArrowLeft')
    expect(scene()).toBe('age')
  })

  test('arrows belong to a slider that has the focus, and to a dialog over the story', async () => {
    await open('lang=nb&story=common')
    await arrived('input[name=age]')
    await press('ArrowRight', one('input[name=age]'))
    expect(scene()).toBe('common')
    one('.call').setAttribute('open', '')
    await press('ArrowRight')
    await press('Escape')
    expect(scene()).toBe('common')
    one('.call').removeAttribute('open')
  })

  test('a swipe turns the page; a scroll, a short slip and a mouse do not', async () => {
    await open('lang=nb&story=age')
    await swipe(-90)
    expect(scene()).toBe('common')
    await swipe(90)
    expect(scene()).toBe('age')
    await swipe(-90, 80)
    await swipe(-30)
    await swipe(-90, 0, 'mouse')
    expect(scene()).toBe('age')
  })
})

describe('leaving', () => {
  test('Escape and the button keep the finding, the camera and the place in the page', async () => {
    for (const leave of [() => press('Escape'), () => click('.story-leave')]) {
      await open('lang=nb&story=felt')
      const { finding } = store.getState().view
      await leave()
      expect(document.querySelector('.room')).toBeNull()
      expect(store.getState().view.finding).toEqual(finding)
      expect(store.getState().session.shot).toBe('follow')
      expect(location.hash).not.toContain('story')
    }
  })

  test('the whole story is one step in the history: back undoes it', async () => {
    await open('lang=nb&shape=bulge&disc=L5-S1')
    await click('.way-story')
    await arrived()
    await press('ArrowRight')
    await press('ArrowRight')
    await act(async () => new Promise((resolve) => setTimeout(resolve, 300)))
    expect(location.hash).toMatch(/story=common$/)
    await travel(() => history.back())
    expect(one('.main').dataset.room).toBe('finding')
    expect(html.dataset).toMatchObject({ shape: 'bulge', disc: 'L5-S1' })
  })
})

test('the scene that calls has keys that dial, the last one something to begin with', async () => {
  await open('lang=nb&story=call')
  expect(all('.story .dial-key').length).toBeGreaterThan(1)
  await open('lang=nb&story=week')
  await arrived('.more-exercises')
  await click('.more-exercises')
  expect(one('.article').dataset.topic).toBe('exercise')
})
