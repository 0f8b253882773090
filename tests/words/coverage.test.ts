import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FACTS, type FactId } from '../../src/domain/evidence.ts'
import { RED_FLAG_RULES, RED_FLAGS } from '../../src/domain/urgency.ts'
import { storyFor } from '../../src/words/reading-room.ts'
import { SECTION_IDS } from '../../src/words/text.ts'
import { wordsFor } from '../../src/words/words.ts'
import { CLAIMS, type Verdict } from './claims.ts'
import { FINDINGS } from './columns.ts'
import { claimsOf, ROOMS } from './said.ts'

const MAP = readFileSync(resolve(import.meta.dirname, '../../docs/coverage.md'), 'utf8')
const ROWS = [...MAP.matchAll(/^\| (SC-\S+) \| (\S+) \| (.+) \|$/gm)].map(([, id, verdict, where]) => ({
  id: id!,
  verdict: verdict as Verdict,
  out: where!.startsWith('out: '),
  places: [...where!.matchAll(/`([^`]+)`/g)].map(([, place]) => place!),
}))

/** Every address there is, and the facts it rests on. */
async function addresses(): Promise<Map<string, ReadonlySet<FactId>>> {
  const { scenes } = await storyFor('nb')
  const words = wordsFor('nb')
  const column = new Map<string, Set<FactId>>(SECTION_IDS.map((id) => [`column/${id}`, new Set()]))
  for (const finding of FINDINGS)
    for (const { id, claims } of words.sections(finding, 'patient'))
      for (const { facts } of claims) for (const fact of facts) column.get(`column/${id}`)!.add(fact)
  return new Map<string, ReadonlySet<FactId>>([
    ...claimsOf(ROOMS.nb, 'patient').map(({ at, claim }) => [at, new Set(claim.facts)] as const),
    ...scenes.map(
      ({ id, claims }) => [`story/${id}`, new Set(claims.flatMap(({ facts }) => facts))] as const,
    ),
    ...RED_FLAGS.map((flag) => [`urgent/${flag}`, new Set(RED_FLAG_RULES[flag].facts)] as const),
    ...column,
  ])
}

/** Whether one of the facts is what the fact base judged the claim by; RT and WRD stand for whole parts of it. */
function judgedBy(fact: FactId, judge: string): boolean {
  if (judge === 'WRD') return fact === 'table-wording' || fact.startsWith('PSY-') || fact.startsWith('EPI-14')
  if (judge === 'RT') return fact === 'table-roots' || fact.startsWith('RT-')
  return judge.startsWith('RT-L') || judge.startsWith('RT-S') ? fact === 'table-roots' : fact === judge
}

const PLACES = await addresses()
const HEARD = new Set(
  ROOMS.nb
    .topics('patient')
    .flatMap(({ id, sections }) =>
      sections.flatMap((section) =>
        section.blocks.flatMap((block) =>
          block.kind === 'heard' ? [`${id}/${section.id}/${block.id}`] : [],
        ),
      ),
    ),
)

describe('the map of claims', () => {
  it('has all 164 claims once each, with their verdicts', () => {
    expect(Object.keys(CLAIMS)).toHaveLength(164)
    expect(ROWS.map(({ id }) => id)).toEqual(Object.keys(CLAIMS))
    for (const { id, verdict } of ROWS) expect([id, verdict]).toEqual([id, CLAIMS[id]![0]])
  })

  it.each(ROWS)('$id ($verdict) is answered where the map says', ({ id, verdict, out, places }) => {
    const stays = verdict === 'OPINION' || verdict === 'NOISE'
    expect(out).toBe(stays)
    if (stays) return
    expect(places.length).toBeGreaterThan(0)
    for (const place of places) expect(PLACES.has(place), place).toBe(true)
    const facts = places.flatMap((place) => [...PLACES.get(place)!])
    const [, ...judges] = CLAIMS[id]!
    for (const judge of judges) {
      const known = judge in FACTS || /^(?:RT|WRD|RT-[LS]\d)$/.test(judge)
      expect(known, judge).toBe(true)
    }
    if (judges.length > 0)
      expect(
        judges.some((judge) => facts.some((fact) => judgedBy(fact, judge))),
        `${places.join()} on ${judges.join()}`,
      ).toBe(true)
  })

  it('meets what is contested, contradicted or unsupported as something the reader may have heard', () => {
    const met = ROWS.filter(({ verdict }) => ['CONTESTED', 'CONTRADICTED', 'UNSUPPORTED'].includes(verdict))
    expect(met).toHaveLength(32)
    for (const { id, places } of met)
      expect([id, places.some((place) => HEARD.has(place))]).toEqual([id, true])
  })

  it('says local things under their country, or of every country alike', () => {
    const local = /^(?:care\/first\/|work\/)/
    for (const { id, verdict, places } of ROWS)
      if (verdict === 'LOCAL') expect([id, places.every((place) => local.test(place))]).toEqual([id, true])
  })

  it('leaves no correction in the reading room without a claim that it answers', () => {
    const answered = new Set(ROWS.flatMap(({ places }) => places))
    expect([...HEARD].filter((place) => !answered.has(place))).toEqual([])
  })
})
