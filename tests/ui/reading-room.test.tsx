// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { isContested } from '../../src/domain/evidence.ts'
import { PAIN_FREE } from '../../src/domain/prevalence.ts'
import { CALL_NUMBERS } from '../../src/domain/urgency.ts'
import type { Reading } from '../../src/state/room.ts'
import { dispatch, store } from '../../src/state/store.ts'
import { AUDIENCES, LOCALES, type Locale } from '../../src/words/locale.ts'
import * as library from '../../src/words/reading-room.ts'
import { roomWords } from '../../src/words/room-words.ts'
import { plain } from '../../src/words/text.ts'
import { TOPIC_IDS, type Topic } from '../../src/words/topics.ts'
import { AVOIDED, FOREIGN } from '../words/wording.ts'
import { all, arrived, click, html, launch, one, open, press, set, text, travel } from './open-page.tsx'

vi.mock('../../src/scene/stage.tsx', () => ({ Stage: () => null }))

/** Languages whose reading room does not arrive. */
const missing = new Set<Locale>()
vi.mock('../../src/words/reading-room.ts', async (original) => {
  const real = await original<typeof library>()
  return {
    ...real,
    readingScript: (lang: Locale) =>
      missing.has(lang) ? Promise.reject(new Error('no')) : real.readingScript(lang),
  }
})

beforeAll(launch)
afterEach(() => open('v=1&lang=nb'))

const rooms = roomWords('nb')

/** Opens a text as its link does, without a way through the address bar for each of the many. */
const read = (reading: Reading): Promise<void> => act(async () => dispatch({ type: 'read', reading }))
const squeezed = (found: string): string => found.replace(/\s+/g, ' ')

describe('failing to arrive', () => {
  test('is said calmly, leaves the rest alone, and is mended by trying again', async () => {
    missing.add('da')
    await open('lang=da&read=who')
    expect(text('.fetching')).toContain(roomWords('da').failed)
    expect(one('.call-button').closest('.room')).toBeNull()
    missing.clear()
    await click('.fetching .retry')
    await arrived()
    expect(document.querySelector('.fetching')).toBeNull()
    expect(one('.article').dataset.topic).toBe('who')
  })
})

describe('structures and terms', () => {
  test('a structure opens its term in the word list, and the term lights the structure', async () => {
    await open('lang=nb&shape=bulge')
    await act(async () => dispatch({ type: 'select', part: 'root_L5_left' }))
    await arrived('.look-up')
    expect(text('.look-up')).toContain('nerverot')
    await click('.look-up')
    expect(one<HTMLInputElement>('input[name=word]').value).toBe('nerverot')
    const term = all('.entry .term').find(({ textContent }) => textContent === 'nerverot')
    await act(async () => term?.focus())
    expect(store.getState().session.pointed).toContain('root_L5_left')
    await act(async () => term?.click())
    expect(store.getState().session.selected).toBe('root_L5_left')
    // In the word list itself there is nowhere further to go.
    expect(document.querySelector('.look-up')).toBeNull()
    await open('lang=nb')
    await open('lang=nb&read=glossary')
    expect(one<HTMLInputElement>('input[name=word]').value).toBe('')
  })
})

describe('the way in and out', () => {
  test('the list is found as it was left, with the focus on the topic that was read', async () => {
    await open('lang=nb&read=list')
    one('.room').scrollTop = 240
    one('.room').dispatchEvent(new Event('scroll'))
    await click('.topic[href$="read=fear"]')
    expect(one('.room').scrollTop).toBe(0)
    expect(document.activeElement).toBe(one('.room h1'))
    await travel(() => history.back())
    expect(one('.room').scrollTop).toBe(240)
    expect(document.activeElement).toBe(one('.topic[href$="read=fear"]'))
  })

  test('from the words of the finding to the list, to a topic, and back the same way', async () => {
    await open('lang=nb&shape=bulge')
    one('.way-read').focus()
    await click('.way-read')
    await arrived()
    expect(one('.main').dataset.room).toBe('reading')
    expect(location.hash).toMatch(/&read=list$/)
    expect(document.activeElement).toBe(one('.room h1'))
    const topics = (await library.topicsFor('nb')).topics('patient')
    expect(all('.topic strong').map((title) => title.textContent)).toEqual([
      ...topics.map(({ title }) => title),
      'Ordliste',
    ])
    await click('.topic')
    expect(location.hash).toMatch(/&read=what$/)
    expect(document.activeElement).toBe(one('.room h1'))
    await travel(() => history.back())
    expect(all('.topic')).toHaveLength(TOPIC_IDS.length + 1)
    await travel(() => history.back())
    expect(document.querySelector('.room')).toBeNull()
    expect(document.activeElement).toBe(one('.way-read'))
    expect(html.dataset.shape).toBe('bulge')
  })

  test('Escape closes what was opened last, and only that', async () => {
    await open('lang=nb&read=what')
    await click('.room .term')
    expect(all('.part')).toHaveLength(1)
    await press('Escape')
    expect(all('.part')).toHaveLength(0)
    expect(one('.main').dataset.room).toBe('reading')
    await press('Escape')
    expect(one('.main').dataset.room).toBe('finding')
  })

  test('a term that stands for many structures opens the one that is looked at', async () => {
    await open('lang=nb&shape=bulge&disc=L5-S1&read=what')
    const term = (word: string) => all('.room .term').find(({ textContent }) => textContent === word)
    await act(async () => term('skive')?.click())
    expect(store.getState().session.selected).toBe('disc_L5-S1')
    await act(async () => term('virvler')?.click())
    expect(store.getState().session.selected).toBe('vertebra_L5')
  })

  test('a topic leads to its neighbours', async () => {
    await open('lang=nb&read=what')
    expect(all('.neighbour')).toHaveLength(1)
    await click('.neighbour-next')
    expect(one('.article').dataset.topic).toBe('who')
    expect(all('.neighbour')).toHaveLength(2)
  })

  test('links stand in the page, so that a topic can be kept or opened elsewhere', async () => {
    await open('lang=nb&shape=bulge&read=list')
    const links = all<HTMLAnchorElement>('.topic').map((link) => link.getAttribute('href'))
    for (const [i, id] of TOPIC_IDS.entries())
      expect(links[i]).toMatch(new RegExp(`^#v=1&.*shape=bulge.*&read=${id}$`))
  })
})

describe('a topic', () => {
  test.each(TOPIC_IDS)(
    '%s is whole: every heading in order, every statement, every source on demand',
    async (id) => {
      await read(id)
      const topic = (await library.topicsFor('nb')).topics('patient').find((one) => one.id === id) as Topic
      expect(all('.article h2').map((heading) => heading.textContent)).toEqual(
        topic.sections.map(({ heading }) => heading),
      )
      const shown = squeezed(text('.article'))
      for (const { blocks } of topic.sections)
        for (const block of blocks) {
          if (block.kind === 'shown') continue
          expect(shown).toContain(squeezed(plain(block.claim)))
          if (block.kind === 'heard') expect(shown).toContain(squeezed(block.said.replace(/\.$/, '')))
        }
      for (const claim of all('.article .claim'))
        expect(claim.querySelector('.source-button'), claim.textContent ?? '').not.toBeNull()
      expect(all('.room [style]')).toEqual([])
    },
  )

  test('a paragraph of several statements tells which source belongs to which', async () => {
    await open('lang=nb&read=what')
    const several = all('.article section .claim').find((claim) => claim.querySelectorAll('p').length === 1)
    await act(async () => several?.querySelector<HTMLElement>('.source-button')?.click())
    const leads = all('.sources-lead').map((lead) => lead.textContent?.replace(/ …$/, '') ?? '')
    expect(leads.length).toBeGreaterThan(1)
    for (const lead of leads) expect(several?.querySelector('p')?.textContent).toContain(lead)
    expect(text('.sources')).toMatch(/\d{4}/)
  })

  test('to professionals what is contested carries a mark, and nothing else does', async () => {
    await open('lang=nb&for=professional&read=what')
    const topics = (await library.topicsFor('nb')).topics('professional')
    for (const topic of topics) {
      await read(topic.id)
      const blocks = topic.sections.flatMap((section) => section.blocks)
      const claims = [
        topic.short,
        ...blocks.flatMap((block) => (block.kind === 'shown' ? [] : [block.claim])),
      ]
      const contested = claims.filter(({ facts }) => facts.some(isContested))
      const drawn = all('.people .contested, .course .contested, .exercises .contested').length
      expect(all('.article .contested').length - drawn, topic.id).toBe(contested.length)
    }
  })

  test('to patients the mark stands beside the source, not in the text', async () => {
    const topics = (await library.topicsFor('nb')).topics('patient')
    let marked = 0
    for (const topic of topics) {
      await read(topic.id)
      expect(all('.article p .contested').length, topic.id).toBe(0)
      await act(async () => {
        for (const button of all('.article .source-button')) button.click()
      })
      marked += all('.article .sources .contested').length
    }
    expect(marked).toBeGreaterThan(0)
  })
})

describe('what the page draws', () => {
  const drawn = (): number => Number(one('.hundred').dataset.of100)

  test('a hundred people follow the finding and the age', async () => {
    await open('lang=nb&shape=bulge&read=who')
    expect(drawn()).toBe(PAIN_FREE.bulge?.of100[40])
    await set('input[name=age]', '80')
    expect(drawn()).toBe(PAIN_FREE.bulge?.of100[80])
    const people = (selector: string) => one(selector).getAttribute('d')?.match(/M/g)?.length
    expect([people('.hundred-has'), people('.hundred-not')]).toEqual([84, 16])
    expect(text('.people')).toContain('på 80 år har omtrent 84')
    await set('select[name=people-shape]', 'protrusion')
    expect(html.dataset.shape).toBe('protrusion')
    expect(drawn()).toBe(PAIN_FREE.protrusion?.of100[80])
    expect(one('.main').dataset.room).toBe('reading')
  })

  test('each root shows where it is felt on the leg, on the side that is looked at', async () => {
    await open('lang=nb&disc=L4-L5&shape=bulge&side=right&read=felt')
    for (const root of ['L3', 'L4', 'L5', 'S1']) {
      await act(async () =>
        all('.roots-on-leg button')
          .find((key) => key.textContent === root)
          ?.click(),
      )
      expect(html.dataset.roots).toBe(`${root}-right`)
      expect(html.dataset.nerve).toBe('irritated')
      expect(all('.roots-on-leg [aria-pressed=true]').map((key) => key.textContent)).toEqual([root])
    }
    expect(one('.article').dataset.topic).toBe('felt')
  })

  test('a shape without figures says so, and borrows none without naming it', async () => {
    await open('lang=nb&shape=extrusion&read=who')
    expect(all('.people .claim')).toHaveLength(2)
    expect(text('.people')).toContain('ikke gode tall for denne formen')
    expect(text('.people')).toContain('en protrusjon')
  })

  test('the care course stands as a list of visits in order', async () => {
    await open('lang=nb&read=care')
    expect(all('ol.course > li').map((visit) => visit.dataset.week)).toEqual(['0', '2', '4', '8', 'after'])
    expect(text('.visit h3')).toBe('Første time')
  })

  test('the word list finds a word of any of the languages, and lights its parts', async () => {
    await open('lang=nb&read=glossary')
    const whole = all('.entry').length
    await set('input[name=word]', 'annulus')
    expect(all('.entry').length).toBeGreaterThan(0)
    expect(all('.entry').length).toBeLessThan(whole)
    await act(async () => one('.entry .term').focus())
    expect(store.getState().session.pointed).toContain('disc_L4-L5')
    await set('input[name=word]', 'xyzzy')
    expect(text('.found')).toBe(rooms.noWord)
  })

  test.each(LOCALES)(
    'every number that dials in the reading room is a number to call, in %s',
    async (lang) => {
      const numbers = Object.values(CALL_NUMBERS).flatMap(({ emergency, urgent }) => [emergency, urgent])
      const known = numbers.map((number) => `tel:${number?.replaceAll(' ', '')}`)
      for (const audience of AUDIENCES)
        for (const id of TOPIC_IDS) {
          if (id === 'what') await open(`lang=${lang}&for=${audience}&read=what`)
          else await read(id)
          for (const link of all<HTMLAnchorElement>('.room a[href^="tel:"]'))
            expect(known, link.textContent ?? '').toContain(link.getAttribute('href'))
          if (id === 'call') expect(all('.room .dial-key').length).toBeGreaterThan(1)
        }
    },
  )
})

test.each(LOCALES)('the labels of the rooms neither frighten nor speak another language, in %s', (lang) => {
  const { years, words, inWordList, zoneAlso, contested, ...labels } = roomWords(lang)
  const said = [labels, zoneAlso, contested].flatMap((table) => Object.values<string>(table))
  said.push(years(40), words(1), words(7), inWordList('…'))
  for (const label of said) {
    expect(label).not.toMatch(AVOIDED[lang])
    expect(label).not.toMatch(FOREIGN[lang])
  }
})
