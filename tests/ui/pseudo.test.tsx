// @vitest-environment jsdom
import { act } from 'react'
import { beforeAll, expect, test, vi } from 'vitest'
import { BENCHES } from '../../src/state/session.ts'
import { dispatch } from '../../src/state/store.ts'
import { AUDIENCES } from '../../src/words/locale.ts'
import { SCENE_IDS } from '../../src/words/story.ts'
import { TOPIC_IDS } from '../../src/words/topics.ts'
import { JOINTS, outside } from '../words/brackets.ts'
import { all, arrived, launch, open } from './open-page.tsx'

vi.mock('../../src/scene/stage.tsx', () => ({ Stage: () => null }))

/** A declaration, and its own import: vitest lifts the mocks above everything else. */
async function pseudo(original: () => Promise<object>): Promise<object> {
  const { bracketed } = await import('../words/brackets.ts')
  return bracketed({ ...(await original()) })
}
vi.mock('../../src/words/nb/nb.ts', pseudo)
vi.mock('../../src/words/nb/ui.ts', pseudo)
vi.mock('../../src/words/nb/rooms.ts', pseudo)
vi.mock('../../src/words/nb/time.ts', pseudo)
vi.mock('../../src/words/nb/movement.ts', pseudo)
vi.mock('../../src/words/nb/leg-test.ts', pseudo)
vi.mock('../../src/words/nb/slices.ts', pseudo)
vi.mock('../../src/words/nb/story.ts', pseudo)
vi.mock('../../src/words/nb/reading/reading.ts', pseudo)

beforeAll(launch)

/** The page's own name, the names of the other languages in their own words, and signs. */
const OWN = /\b[LS]\d\b|Korsrygg|Dansk|English|nb|["“”«»·→←°×|?]|ODI/g
const SPOKEN = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']

/** All that is read or heard on the page, but the glossary's rows, which belong to three languages at once. */
function said(): string[] {
  const texts: string[] = []
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  // A sentence may be put together from several pieces of text, so it is judged as a whole.
  const holders = new Set<Element>()
  while (walk.nextNode()) {
    const parent = walk.currentNode.parentElement
    if (parent && !parent.closest('.entry dt, .entry dd, script, style')) holders.add(parent)
  }
  for (const holder of holders) {
    const nearest =
      holder.closest('p, li, button, a, label, dt, dd, h1, h2, h3, h4, legend, option, text') ?? holder
    texts.push(nearest.textContent ?? '')
  }
  for (const element of all<Element>('body *'))
    for (const name of SPOKEN) texts.push(element.getAttribute(name) ?? '')
  return texts
}

function untranslated(): string[] {
  return [...new Set(said())].filter((text) => !JOINTS.test(outside(text).replace(OWN, '')))
}

test('a page in the pseudo-language has no word outside its brackets, in any room and either voice', async () => {
  let read = 0
  for (const audience of AUDIENCES) {
    await open(`lang=nb&for=${audience}&shape=extrusion&zone=central&side=midline&size=0.9&nonsense=1`)
    for (const bench of BENCHES) {
      await act(async () => dispatch({ type: 'openBench', bench }))
      expect(untranslated(), bench).toEqual([])
    }
    await act(async () => dispatch({ type: 'select', part: 'root_L5_left' }))
    expect(untranslated(), 'part').toEqual([])
    await act(async () => dispatch({ type: 'read', reading: 'list' }))
    await arrived()
    for (const reading of ['list', ...TOPIC_IDS, 'glossary'] as const) {
      await act(async () => dispatch({ type: 'read', reading }))
      expect(untranslated(), reading).toEqual([])
      read += said().length
    }
    await act(async () => dispatch({ type: 'explore' }))
  }
  await open('lang=nb&story=healthy')
  for (const scene of SCENE_IDS) {
    await act(async () => dispatch({ type: 'tell', scene }))
    expect(untranslated(), scene).toEqual([])
  }
  expect(read).toBeGreaterThan(3000)
})
