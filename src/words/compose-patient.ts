import { afterAYearRange, SHRINKAGE, shrinkageRange } from '../domain/course.ts'
import type { FactId } from '../domain/evidence.ts'
import type { Finding, Shape } from '../domain/finding.ts'
import {
  AGE_CHANGE,
  COUNTERWEIGHT,
  NON_SPECIFIC,
  PAIN_FREE,
  PAIN_FREE_PROTRUSION,
  type PainFree,
} from '../domain/prevalence.ts'
import { ROOT_FACTS } from '../domain/roots.ts'
import { urgentFirst } from '../domain/urgency.ts'
import { type Case, caseOf } from './case.ts'
import type { Language } from './language.ts'
import { listed, placesListed } from './lists.ts'
import { claim, join, present } from './say.ts'
import type { Claim, Section } from './text.ts'

/** The definitions a shape rests on (NOM-02 to NOM-06). */
export const SHAPE_FACTS: Readonly<Record<Shape, readonly FactId[]>> = {
  normal: ['NOM-01', 'table-nomenclature'],
  bulge: ['NOM-02', 'table-nomenclature'],
  protrusion: ['NOM-03', 'NOM-04'],
  extrusion: ['NOM-03', 'NOM-05'],
  sequestration: ['NOM-05', 'NOM-06'],
}

/** The three ages a sentence names: the two that were read in the source, and one between. */
export function agesOf({ of100 }: PainFree): { young: number; middle: number; old: number } {
  return { young: of100[20], middle: of100[50], old: of100[80] }
}

export function rangeOf({ of100 }: PainFree): { low: number; high: number } {
  const values = Object.values(of100)
  return { low: Math.min(...values), high: Math.max(...values) }
}

function urgentClaims(language: Language, c: Case | null, finding: Finding): Claim[] {
  const voice = language.patient
  return present([
    c && urgentFirst(finding) ? claim(voice.urgentFirst(c), 'RF-01', 'RF-05', 'table-rootByLevelZone') : null,
    claim(voice.callNow, 'RF-01', 'RF-02', 'table-redFlags', 'table-emergencyNumbers'),
    claim(voice.callToday, 'RF-10', 'GL-08', 'table-redFlags'),
  ])
}

function normalSections(finding: Finding, language: Language): readonly Section[] {
  const { normal, headings } = language.patient
  const { level } = finding
  return [
    {
      id: 'what',
      heading: headings.what,
      claims: [claim(normal.what(level), 'ANA-01', 'table-nomenclature')],
    },
    { id: 'root', heading: headings.root, claims: [claim(normal.root(level), 'ANA-04')] },
    {
      id: 'felt',
      heading: headings.felt,
      claims: [claim(normal.felt(level, NON_SPECIFIC), ...NON_SPECIFIC.facts)],
    },
    { id: 'changed', heading: headings.changed, claims: [claim(normal.changed(level), 'ANA-05')] },
    {
      id: 'common',
      heading: headings.common,
      claims: [claim(normal.common(agesOf(AGE_CHANGE)), ...AGE_CHANGE.facts)],
    },
    { id: 'course', heading: headings.course, claims: [claim(normal.course(level), 'EPI-15', 'EPI-16')] },
    { id: 'urgent', heading: headings.urgent, claims: urgentClaims(language, null, finding) },
  ]
}

function feltClaims(c: Case, { patient: voice, body, locale }: Language): Claim[] {
  const places = placesListed(
    locale,
    ROOT_FACTS[c.root].pain.map((region) => body.region[region]),
  )
  const strips: readonly FactId[] = c.root === 'L5' || c.root === 'S1' ? ['RT-30'] : []
  const sac = voice.sacFelt(c)
  return present([
    claim(voice.felt(c, places), 'table-roots', 'RT-32', ...strips, 'ANA-05'),
    sac && claim(sac, 'RF-01', 'table-rootByLevelZone'),
    sac ? null : claim(voice.textbook(c), 'RT-31', 'RT-30', 'RT-32'),
  ])
}

function changedClaims(c: Case, { patient: voice, body, locale }: Language): Claim[] {
  const { weak, numb } = ROOT_FACTS[c.root]
  const movements = listed(
    locale,
    weak.map((one) => body.movement[one]),
    'disjunction',
  )
  const places = placesListed(
    locale,
    numb.map((region) => body.region[region]),
  )
  // Weakness must not be read as something to live with: the sentence says whom to call.
  const whenWeaker: readonly FactId[] = c.finding.nerve === 'quiet' ? [] : ['RF-10']
  const sac = voice.sacChanged(c)
  return present([
    claim(voice.changed(c, movements, places), 'table-roots', 'RT-25', 'RT-32', 'ANA-05', ...whenWeaker),
    sac && claim(sac, 'RF-01', 'RF-05', 'table-rootByLevelZone'),
  ])
}

function commonClaims(c: Case, { patient: voice }: Language): Claim[] {
  const painFree = PAIN_FREE[c.finding.shape]
  const weight = COUNTERWEIGHT[c.finding.shape]
  return present([
    painFree
      ? claim(voice.painFree(c, agesOf(painFree)), ...painFree.facts)
      : claim(voice.noPainFree(rangeOf(PAIN_FREE_PROTRUSION)), 'EPI-01', 'EPI-03'),
    weight && claim(voice.counterweight(c), ...weight.facts),
  ])
}

function courseClaims(c: Case, { patient: voice }: Language): Claim[] {
  const range = shrinkageRange(c.finding.shape)
  const pools = SHRINKAGE[c.finding.shape]?.pools.map(({ fact }) => fact) ?? []
  const untreated: readonly FactId[] = c.finding.nerve === 'quiet' ? ['EPI-01'] : []
  // What else the shrinking sentence says: pain can settle under a bulge that stays; freer tissue shrinks most.
  const still: readonly FactId[] = c.finding.shape === 'bulge' ? ['NH-09'] : ['ANA-07']
  return present([
    claim(voice.better(c, afterAYearRange()), 'NH-10', 'NH-11', 'NH-12', ...untreated),
    range && claim(voice.shrinks(c, range), ...pools, ...still),
    claim(voice.moving(c), 'TX-02', 'GL-03', 'TX-03'),
  ])
}

/** The patient's column: every question, in order, for any finding. */
export function patientSections(finding: Finding, language: Language): readonly Section[] {
  const c = caseOf(finding)
  if (!c) return normalSections(finding, language)
  const { patient: voice } = language
  const heading = voice.headings
  const image: FactId = c.finding.shape === 'bulge' ? 'EPI-02' : 'NH-09'
  const touch = voice.touch(c)
  const sac = voice.sac(c)
  const next = voice.next(c)
  const nerve = voice.nerve(c)
  return [
    {
      id: 'what',
      heading: heading.what,
      claims: present([
        claim(voice.shape(c), 'ANA-01', ...SHAPE_FACTS[finding.shape], 'NOM-11'),
        moved(c, language),
        claim(voice.picture(c), image, 'NOM-21'),
      ]),
    },
    {
      id: 'root',
      heading: heading.root,
      claims: present([
        claim(
          join(voice.root(c), touch),
          'RT-01',
          'ANA-04',
          'table-rootByLevelZone',
          ...(touch ? (['NOM-34'] as const) : []),
        ),
        nerve && claim(nerve, 'ANA-05'),
        sac && claim(sac, 'table-rootByLevelZone', 'ANA-03'),
        next && claim(next, 'table-rootByLevelZone'),
      ]),
    },
    { id: 'felt', heading: heading.felt, claims: feltClaims(c, language) },
    { id: 'changed', heading: heading.changed, claims: changedClaims(c, language) },
    { id: 'common', heading: heading.common, claims: commonClaims(c, language) },
    { id: 'course', heading: heading.course, claims: courseClaims(c, language) },
    { id: 'urgent', heading: heading.urgent, claims: urgentClaims(language, c, finding) },
  ]
}

function moved(c: Case, { patient }: Language): Claim | null {
  const sentence = patient.moved(c)
  return sentence && claim(sentence, 'NOM-07', 'table-rootByLevelZone')
}
