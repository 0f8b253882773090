// @vitest-environment jsdom
import { act } from 'react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { dispatch } from '../../src/state/store.ts'
import { storyFor } from '../../src/words/reading-room.ts'
import { plain } from '../../src/words/text.ts'
import { wordsFor } from '../../src/words/words.ts'
import { all, arrived, click, launch, one, open, press, set, text } from './open-page.tsx'

vi.mock('../../src/scene/stage.tsx', () => ({ Stage: () => null }))

beforeAll(launch)

/** Long enough for what changed to be told. */
const heard = async (): Promise<string> => {
  await act(async () => new Promise((resolve) => setTimeout(resolve, 900)))
  return text('[data-spoken]')
}

/** Everything that a screen reader would read out by itself when it changes. */
const live = (): Element[] =>
  all<Element>('[aria-live], [role=status], [role=alert], [role=log], output').filter(
    (element) => element.tagName !== 'OUTPUT' && element.getAttribute('aria-live') !== 'off',
  )

describe('one live region', () => {
  test.each([
    'lang=nb&shape=bulge',
    'lang=nb&read=list',
    'lang=nb&read=glossary',
    'lang=nb&story=age',
    'lang=nb&nonsense=1',
  ])('and no other on the page: %s', async (hash) => {
    await open(hash)
    expect(live().map(({ outerHTML }) => outerHTML)).toEqual([one('[data-spoken]').outerHTML])
    // It must be heard in every room, so it stands outside of what a room hides.
    expect(one('[data-spoken]').closest('main')).toBeNull()
  })

  test('tells what the stage shows when the finding has changed, once, and the notice with it', async () => {
    await open('lang=nb&shape=bulge')
    await heard()
    await click('input[name=shape][value=protrusion]')
    const stage = wordsFor('nb').stageText({
      level: 'L4-L5',
      shape: 'protrusion',
      zone: 'subarticular',
      side: 'left',
      size: 0.5,
      migration: 'none',
      nerve: 'irritated',
    })
    const told = await heard()
    expect(told.split(stage)).toHaveLength(2)
    await open('lang=nb&shape=slipped')
    expect(await heard()).toContain(wordsFor('nb').notice({ kind: 'replaced', keys: ['shape'] }))
  })

  test('says nothing while a slider is still moving', async () => {
    await open('lang=nb&shape=extrusion&size=0.5')
    await heard()
    const before = text('[data-spoken]')
    for (const size of [0.6, 0.7, 0.8]) {
      await act(async () => dispatch({ type: 'setFinding', wish: { size }, gesture: 1 }))
      expect(text('[data-spoken]')).toBe(before)
    }
    expect(await heard()).not.toBe(before)
  })

  test('tells a scene of the story instead of the stage, and not again when its sources are opened', async () => {
    await open('lang=nb&story=age')
    await heard()
    await press('ArrowRight')
    const { title, claims } = (await storyFor('nb')).scenes.find(({ id }) => id === 'common')!
    const told = await heard()
    expect(told).toBe(`${title}. ${claims.map(plain).join(' ')}`)
    await click('.scene .source-button')
    expect(await heard()).toBe(told)
  })

  test('tells what was opened in the picture, and how many words were found', async () => {
    await open('lang=nb&shape=bulge')
    await heard()
    await act(async () => dispatch({ type: 'select', part: 'root_L5_left' }))
    expect(await heard()).toMatch(/^Nerveroten L5, venstre\. /)
    await press('Escape')
    await open('lang=nb&read=glossary')
    await arrived('input[name=word]')
    await heard()
    await set('input[name=word]', 'durasekk')
    expect(await heard()).toBe('1 ord')
  })
})
