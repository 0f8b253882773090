import { describe, expect, it } from 'vitest'
import { completeFinding } from '../../src/domain/complete.ts'
import { FACTS } from '../../src/domain/evidence.ts'
import { involvement } from '../../src/domain/involvement.ts'
import { LOCALES, type Locale } from '../../src/words/locale.ts'
import { storyFor } from '../../src/words/reading-room.ts'
import { SCENE_IDS, type Story } from '../../src/words/story.ts'
import { plain } from '../../src/words/text.ts'
import { grade, lix, wordsOf } from './readability.ts'
import { AVOIDED, FOREIGN } from './wording.ts'

const STORIES: Readonly<Record<Locale, Story>> = {
  nb: await storyFor('nb'),
  da: await storyFor('da'),
  en: await storyFor('en'),
}

describe('the guided story', () => {
  it('has 10 to 12 scenes, the same in every language', () => {
    expect(SCENE_IDS.length).toBeGreaterThanOrEqual(10)
    expect(SCENE_IDS.length).toBeLessThanOrEqual(12)
    const bones = (locale: Locale): unknown =>
      STORIES[locale].scenes.map(({ title: _title, claims, ...rest }) => ({
        ...rest,
        facts: claims.map(({ facts }) => facts),
        lit: claims.map(({ spans }) => spans.flatMap((span) => (typeof span === 'string' ? [] : span.parts))),
      }))
    for (const locale of LOCALES) expect(bones(locale)).toEqual(bones('nb'))
    expect(STORIES.nb.scenes.map(({ id }) => id)).toEqual(SCENE_IDS)
  })

  it.each(STORIES.nb.scenes)('$id wishes for what can be seen: nothing is replaced', ({ wish, audience }) => {
    const { finding, replaced } = completeFinding(wish)
    expect(replaced).toEqual([])
    expect(finding).toMatchObject(wish)
    expect(audience).toBe('patient')
    for (const before of STORIES.nb.scenes) {
      const base = completeFinding(before.wish).finding
      expect(completeFinding(wish, base)).toEqual({ finding, replaced: [] })
    }
  })

  it('shows what it says: the same prolapse meets a nerve, and is smaller afterwards', () => {
    const of = (id: string) => completeFinding(STORIES.nb.scenes.find((one) => one.id === id)!.wish).finding
    expect(of('irritated')).toEqual({ ...of('touch'), nerve: 'irritated' })
    expect(of('felt')).toEqual(of('irritated'))
    expect(of('clears')).toMatchObject({ shape: of('felt').shape, nerve: 'quiet' })
    expect(of('clears').size).toBeLessThan(of('felt').size)
    expect(of('shape')).toEqual(of('touch'))
    expect(of('shape').size).toBeGreaterThan(of('common').size)
  })

  it('begins with a healthy disc, never shows the largest, and ends where nothing is lit', () => {
    const findings = STORIES.nb.scenes.map(({ wish }) => completeFinding(wish).finding)
    expect(findings[0]!.shape).toBe('normal')
    expect(involvement(findings.at(-1)!).reached).toEqual([])
    expect(findings.at(-1)!.nerve).toBe('quiet')
    for (const { size, nerve } of findings) {
      expect(size).toBeLessThanOrEqual(0.5)
      expect(nerve).not.toBe('compressed')
    }
    // A lit nerve is shown only after it has been shown quiet.
    const lit = findings.findIndex(({ nerve }) => nerve !== 'quiet')
    expect(findings.slice(0, lit).some(({ shape }) => shape !== 'normal')).toBe(true)
  })

  it('touches a nerve where its words say so, and only there', () => {
    for (const { id, wish } of STORIES.nb.scenes) {
      const { reached } = involvement(completeFinding(wish).finding)
      if (['shape', 'touch', 'irritated', 'felt'].includes(id))
        expect(reached.map(({ root }) => root)).toEqual(['L5'])
      if (['healthy', 'age', 'common', 'clears', 'safe', 'week'].includes(id)) expect(reached).toEqual([])
    }
  })

  it.each(LOCALES)('is short, plain and calm in %s', (locale) => {
    const story = STORIES[locale]
    for (const { id, title, claims } of story.scenes) {
      const text = claims.map(plain).join(' ')
      expect(wordsOf(text).length, id).toBeLessThanOrEqual(60)
      expect(locale === 'en' ? grade(text) : lix(text), id).toBeLessThan(locale === 'en' ? 7 : 35)
      expect(`${title}. ${text}`).not.toMatch(AVOIDED[locale])
      expect(`${title}. ${text}`).not.toMatch(FOREIGN[locale])
      for (const { spans, facts } of claims) {
        expect(plain({ spans })).toMatch(/^\p{Lu}.*[.?]$/su)
        expect(facts.some((fact) => FACTS[fact].check !== 'recalled')).toBe(true)
      }
    }
    expect(story.place(3, 12)).toMatch(/3.*12/)
    for (const label of [story.title, story.next, story.back, story.leave]) expect(label).not.toBe('')
  })

  it('says when to call, and shows the panel there', () => {
    const call = STORIES.nb.scenes.find(({ id }) => id === 'call')!
    expect(call.shows).toBe('call')
    expect(plain(call.claims[0]!).replaceAll('\u00a0', ' ')).toContain('116 117')
  })
})
