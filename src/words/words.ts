import type { FactId } from '../domain/evidence.ts'
import type { Finding } from '../domain/finding.ts'
import type { PartId } from '../domain/parts.ts'
import { type Citation, cite } from './citation.ts'
import { patientSections } from './compose-patient.ts'
import { professionalSections } from './compose-professional.ts'
import { da } from './da/da.ts'
import { en } from './en/en.ts'
import type { BodyWords, Language, Names } from './language.ts'
import type { Audience, Locale } from './locale.ts'
import { nb } from './nb/nb.ts'
import { type Notice, noticeLine } from './notice.ts'
import { type PartText, partText } from './parts.ts'
import type { Section } from './text.ts'
import { type UrgentPanel, urgentPanel } from './urgent.ts'

/** Everything one language says. */
export interface Words {
  readonly locale: Locale
  /** One line naming what is set. Levels are written L4/5. */
  title(finding: Finding, audience: Audience): string
  /** The column: every finding answers SECTION_IDS, in order. */
  sections(finding: Finding, audience: Audience): readonly Section[]
  /** What the stage shows, for a screen reader and the live region: one or two sentences, spoken once a change. */
  stageText(finding: Finding): string
  /** The ligaments as one, on the switch that shows them, and what it does. */
  readonly ligaments: { readonly name: string; readonly note: string }
  /** Name of a structure and a sentence or two about it. */
  part(id: PartId, audience: Audience): PartText
  /** The "when to call now" panel. */
  readonly urgent: UrgentPanel
  /** Names of values, for controls. */
  readonly names: Names
  /** Names of regions of the leg, movements, reflexes and tests. */
  readonly body: BodyWords
  /** One calm line for what could not stand. */
  notice(problem: Notice): string
  /** How a fact is cited; the professional voice says "to be verified" of what was recalled and not read again. */
  citation(fact: FactId, audience?: Audience): Citation
}

function wordsIn(language: Language): Words {
  return {
    locale: language.locale,
    names: language.names,
    body: language.body,
    urgent: urgentPanel(language),
    title: (finding, audience) => language.title(finding, audience === 'patient' ? 'plain' : 'field'),
    sections: (finding, audience) =>
      audience === 'patient' ? patientSections(finding, language) : professionalSections(finding, language),
    stageText: language.stageText,
    ligaments: { name: language.parts.ligaments, note: language.parts.ligamentsNote },
    part: (id, audience) => partText(id, audience, language),
    notice: (problem) => noticeLine(problem, language.notice, language.locale),
    citation: (fact, audience = 'patient') => cite(fact, language, audience),
  }
}

const WORDS: Readonly<Record<Locale, Words>> = { nb: wordsIn(nb), da: wordsIn(da), en: wordsIn(en) }

/** The words of a language. */
export function wordsFor(locale: Locale): Words {
  return WORDS[locale]
}
