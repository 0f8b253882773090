import { AFTER_A_YEAR, SHRINKAGE } from '../domain/course.ts'
import type { FactId } from '../domain/evidence.ts'
import type { Finding } from '../domain/finding.ts'
import { LATERALITIES } from '../domain/levels.ts'
import { KEY_MUSCLES } from '../domain/myotomes.ts'
import {
  AGE_CHANGE,
  COUNTERWEIGHT,
  NON_SPECIFIC,
  PAIN_FREE,
  PAIN_FREE_PROTRUSION,
} from '../domain/prevalence.ts'
import { ROOT_FACTS, type TensionTest } from '../domain/roots.ts'
import { urgentFirst } from '../domain/urgency.ts'
import { type Case, caseOf } from './case.ts'
import { codesClaim, ligamentClaim } from './codes.ts'
import { agesOf, rangeOf, SHAPE_FACTS } from './compose-patient.ts'
import type { Language } from './language.ts'
import { listed, number, percent, placesListed } from './lists.ts'
import { claim, present, type Spans, say, term } from './say.ts'
import type { Claim, Section } from './text.ts'

function urgentClaims({ professional: voice }: Language, c: Case | null, finding: Finding): Claim[] {
  return present([
    c && urgentFirst(finding) ? claim(voice.urgentFirst(c), 'RF-01', 'table-rootByLevelZone') : null,
    claim(voice.callNow, 'RF-01', 'RF-02', 'table-redFlags', 'table-emergencyNumbers'),
    claim(voice.callToday, 'RF-10', 'GL-08'),
    claim(voice.yield, 'RF-04'),
  ])
}

function normalSections(finding: Finding, language: Language): readonly Section[] {
  const { normal, headings } = language.professional
  const { level } = finding
  const one = (spans: Spans, ...facts: readonly FactId[]): Claim[] => [claim(spans, ...facts)]
  return [
    { id: 'what', heading: headings.what, claims: one(normal.what(level), 'NOM-01', 'table-nomenclature') },
    { id: 'root', heading: headings.root, claims: one(normal.root(level), 'ANA-04') },
    {
      id: 'felt',
      heading: headings.felt,
      claims: one(normal.felt(level, NON_SPECIFIC), ...NON_SPECIFIC.facts),
    },
    { id: 'changed', heading: headings.changed, claims: one(normal.changed(level), 'RT-25', 'RT-24') },
    {
      id: 'common',
      heading: headings.common,
      claims: one(normal.common(agesOf(AGE_CHANGE)), ...AGE_CHANGE.facts),
    },
    { id: 'course', heading: headings.course, claims: one(normal.course(level), 'EPI-15', 'TX-02') },
    { id: 'urgent', heading: headings.urgent, claims: urgentClaims(language, null, finding) },
  ]
}

/** Inside a sentence a name starts small. */
function uncapital(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** The nerves of the root's course, each a term that lights it on the involved side or sides. */
function courseNerves(c: Case, { parts }: Language): Spans | null {
  const { route } = ROOT_FACTS[c.root]
  if (route.length === 0) return null
  const sides = c.midline ? LATERALITIES : LATERALITIES.filter((side) => side === c.finding.side)
  return route
    .map(
      (nerve) =>
        say`${term(
          uncapital(parts.nerve[nerve].field),
          sides.map((side) => `nerve_${nerve}_${side}` as const),
        )}`,
    )
    .reduce((all, next) => say`${all}, ${next}`)
}

function rootClaims(c: Case, { professional: voice }: Language): Claim[] {
  const sac = voice.sac(c)
  const next = voice.next(c)
  return present([
    claim(voice.root(c), 'RT-01', 'ANA-04', 'table-rootByLevelZone'),
    claim(voice.grade(c), 'NOM-34', 'table-pfirrmannRoot'),
    sac && claim(sac, 'table-rootByLevelZone', 'ANA-03'),
    next && claim(next, 'table-rootByLevelZone'),
    claim(voice.nerve(c), 'ANA-05'),
    claim(voice.exceptions(c), 'table-rootByLevelZone'),
  ])
}

function feltClaims(c: Case, language: Language): Claim[] {
  const { professional: voice, body, locale } = language
  const places = placesListed(
    locale,
    ROOT_FACTS[c.root].pain.map((region) => body.region[region]),
  )
  const sac = voice.sacFelt(c)
  return present([
    claim(voice.felt(c, places), 'table-roots', 'RT-32'),
    sac && claim(sac, 'RF-01', 'table-rootByLevelZone'),
    claim(voice.course(c, courseNerves(c, language)), 'table-rootPainRoutes', 'table-contestedRootPoints'),
    claim(voice.dermatome(c), 'RT-31', 'RT-30'),
  ])
}

/** What is known of each tension test. */
const TENSION_FACTS: Readonly<Record<TensionTest | 'none', readonly FactId[]>> = {
  'straight-leg-raise': ['RT-20'],
  'femoral-stretch': ['RT-23'],
  none: [],
}

function changedClaims(c: Case, { professional: voice, body, locale }: Language): Claim[] {
  const { weak, numb, reflex, tension } = ROOT_FACTS[c.root]
  const movements = listed(
    locale,
    weak.map((one) => body.movement[one]),
  )
  const places = placesListed(
    locale,
    numb.map((region) => body.region[region]),
  )
  const at = {
    movements,
    muscles: listed(locale, KEY_MUSCLES[c.root]),
    places,
    reflex: reflex && body.reflex[reflex],
    tension: tension && body.tension[tension],
  }
  const sac = voice.sacChanged(c)
  return present([
    claim(voice.changed(c, at), 'table-roots', 'RT-25', 'RT-32', ...TENSION_FACTS[tension ?? 'none']),
    sac && claim(sac, 'RF-01', 'RF-03', 'table-rootByLevelZone'),
    claim(voice.tests(c), 'RT-25', 'RT-24'),
  ])
}

function commonClaims(c: Case, { professional: voice, locale }: Language): Claim[] {
  const painFree = PAIN_FREE[c.finding.shape]
  const weight = COUNTERWEIGHT[c.finding.shape]
  return present([
    painFree
      ? claim(voice.painFree(agesOf(painFree)), ...painFree.facts)
      : claim(voice.noPainFree(rangeOf(PAIN_FREE_PROTRUSION)), 'EPI-01', 'EPI-03'),
    weight &&
      claim(
        voice.counterweight(c, {
          oddsRatio: number(locale, weight.oddsRatio),
          interval: weight.interval ? weight.interval.map((end) => number(locale, end)).join('–') : null,
          upToAge: weight.upToAge,
        }),
        ...weight.facts,
      ),
  ])
}

function courseClaims(c: Case, { professional: voice, locale }: Language): Claim[] {
  const pools = SHRINKAGE[c.finding.shape]?.pools ?? []
  const of = (setting: keyof typeof AFTER_A_YEAR): string => percent(locale, AFTER_A_YEAR[setting].better)
  return [
    claim(
      voice.shrinks(
        c,
        pools.map(({ of100 }) => percent(locale, of100)),
      ),
      ...pools.map(({ fact }) => fact),
    ),
    claim(voice.image(), 'NH-09'),
    claim(
      voice.outcomes({
        norway: of('norwegian-hospitals'),
        uk: of('uk-primary-care'),
        dutch: of('dutch-trial'),
      }),
      'NH-10',
      'NH-11',
      'NH-12',
    ),
    claim(voice.surgery(), 'NH-21'),
  ]
}

/** The professional column: the same questions and facts, in the field's terms. */
export function professionalSections(finding: Finding, language: Language): readonly Section[] {
  const c = caseOf(finding)
  if (!c) return normalSections(finding, language)
  const { professional: voice } = language
  const { headings } = voice
  const migrated = voice.migrated(c)
  return [
    {
      id: 'what',
      heading: headings.what,
      claims: present([
        claim(voice.shape(c), ...SHAPE_FACTS[finding.shape], 'NOM-11'),
        migrated && claim(migrated, 'NOM-07', 'NOM-12', 'table-rootByLevelZone'),
        codesClaim(finding, language),
        ligamentClaim(finding, language),
        claim(voice.term(c), 'NOM-21', 'NOM-09', finding.shape === 'bulge' ? 'EPI-02' : 'NH-09'),
      ]),
    },
    { id: 'root', heading: headings.root, claims: rootClaims(c, language) },
    { id: 'felt', heading: headings.felt, claims: feltClaims(c, language) },
    { id: 'changed', heading: headings.changed, claims: changedClaims(c, language) },
    { id: 'common', heading: headings.common, claims: commonClaims(c, language) },
    { id: 'course', heading: headings.course, claims: courseClaims(c, language) },
    { id: 'urgent', heading: headings.urgent, claims: urgentClaims(language, c, finding) },
  ]
}
