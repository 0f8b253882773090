import { describe, expect, it } from 'vitest'
import { PART_IDS } from '../../src/domain/parts.ts'
import { patientSections } from '../../src/words/compose-patient.ts'
import { professionalSections } from '../../src/words/compose-professional.ts'
import { storyIn } from '../../src/words/compose-story.ts'
import { topicsIn } from '../../src/words/compose-topics.ts'
import { da } from '../../src/words/da/da.ts'
import { en } from '../../src/words/en/en.ts'
import type { Language } from '../../src/words/language.ts'
import { AUDIENCES } from '../../src/words/locale.ts'
import { nb } from '../../src/words/nb/nb.ts'
import { noticeLine } from '../../src/words/notice.ts'
import { partText } from '../../src/words/parts.ts'
import { readingScript, storyScript } from '../../src/words/reading-room.ts'
import { plain } from '../../src/words/text.ts'
import { urgentPanel } from '../../src/words/urgent.ts'
import { bracketed, JOINTS, outside } from './brackets.ts'
import { FINDINGS } from './columns.ts'
import { claimsOf, labelsOf } from './said.ts'

describe.each([nb, da, en])('composing in $locale', (language: Language) => {
  const pseudo = bracketed(language)

  it('adds no word of its own to the column', () => {
    for (const finding of FINDINGS.filter((_, i) => i % 19 === 0))
      for (const sections of [patientSections(finding, pseudo), professionalSections(finding, pseudo)])
        for (const { heading, claims } of sections)
          for (const text of [heading, ...claims.map(plain)]) expect(outside(text), text).toMatch(JOINTS)
  })

  it('adds no word of its own to names of parts, the panel, titles and notices', () => {
    const panel = urgentPanel(pseudo)
    const texts = [
      panel.title,
      ...panel.groups.flatMap(({ heading, claims }) => [heading, ...claims.map(plain)]),
      ...panel.call.flatMap(({ place, claims }) => [place, ...claims.map(plain)]),
      ...PART_IDS.flatMap((id) =>
        AUDIENCES.flatMap((audience) => {
          const { name, about } = partText(id, audience, pseudo)
          return [name, ...about.map(plain)]
        }),
      ),
      noticeLine({ kind: 'replaced', keys: ['level', 'side'] }, pseudo.notice, pseudo.locale),
    ]
    for (const text of texts) expect(outside(text), text).toMatch(JOINTS)
  })

  it('adds no word of its own to the reading room and the story', async () => {
    const { locale } = language
    const room = topicsIn(locale, bracketed((await readingScript(locale)).words))
    const story = storyIn(locale, bracketed((await storyScript(locale)).words))
    const texts = [
      ...AUDIENCES.flatMap((audience) => [
        ...claimsOf(room, audience).map(({ claim }) => plain(claim)),
        ...labelsOf(room, audience),
      ]),
      ...story.scenes.flatMap(({ title, claims }) => [title, ...claims.map(plain)]),
      ...[story.title, story.next, story.back, story.leave, story.place(1, 2)],
    ]
    expect(texts.length).toBeGreaterThan(500)
    for (const text of texts) expect(outside(text), text).toMatch(JOINTS)
  })

  it('would show a word that stands outside', () => {
    expect(outside('⟦Roten ⟦L5⟧⟧ stray')).toBe(' stray')
    expect(outside('⟦Roten ⟦L5⟧⟧ stray')).not.toMatch(JOINTS)
  })
})
