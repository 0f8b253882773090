// @vitest-environment jsdom
import { act } from 'react'
import { beforeAll, expect, test, vi } from 'vitest'
import { LOCALES } from '../../src/words/locale.ts'
import { plain } from '../../src/words/text.ts'
import { wordsFor } from '../../src/words/words.ts'
import { all, click, launch, one, open, text } from './open-page.tsx'

vi.mock('../../src/scene/stage.tsx', () => ({ Stage: () => null }))

beforeAll(launch)

const LARGE_CENTRAL = 'shape=extrusion&zone=central&side=midline&size=0.9'

test.each(LOCALES)(
  'a large central finding says when to call unasked, before anything else, in %s',
  async (lang) => {
    await open(`lang=${lang}&${LARGE_CENTRAL}`)
    expect(one('[data-section]').dataset.section).toBe('urgent')
    expect(all('[data-section=urgent] .dial-key').length).toBeGreaterThan(1)
    // Where the words lie out of sight, a line under the picture says it, and leads to them.
    expect(text('.call-first')).toMatch(
      lang === 'nb' ? /116\s117/ : lang === 'da' ? /lægevagten/ : /Get help now/,
    )
    one('.words').scrollIntoView = vi.fn()
    await click('.call-first')
    expect(document.activeElement).toBe(one('.words'))
  },
)

test('it leads out of a text that lies over the words of the finding', async () => {
  await open(`lang=nb&${LARGE_CENTRAL}&read=what`)
  await click('.call-first')
  await act(async () => new Promise((resolve) => setTimeout(resolve, 60)))
  expect(one('.main').dataset.room).toBe('finding')
  expect(document.activeElement).toBe(one('.words'))
})

test('other findings keep it for the end, one tap away', async () => {
  for (const hash of [
    'shape=extrusion&size=0.9',
    'shape=protrusion&zone=central&side=midline&size=0.2',
    'shape=bulge',
  ]) {
    await open(`lang=nb&${hash}`)
    expect(all('[data-section]').at(-1)?.dataset.section).toBe('urgent')
    expect(document.querySelector('.call-first')).toBeNull()
    expect(all('.call-button')).toHaveLength(1)
  }
})

test.each(LOCALES)('every sheet of paper says when to call, in %s', async (lang) => {
  await open(`lang=${lang}&read=list`)
  const { groups } = wordsFor(lang).urgent
  const sheet = text('.sheet-call')
  for (const claim of groups[0]!.claims) expect(sheet).toContain(plain(claim))
  expect(sheet).toContain(groups.find(({ urgency }) => urgency === 'today')!.heading)
})
