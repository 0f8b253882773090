import { describe, expect, it } from 'vitest'
import { FACTS, type FactId } from '../../src/domain/evidence.ts'
import { involvement } from '../../src/domain/involvement.ts'
import { ROOTS, type Root } from '../../src/domain/levels.ts'
import { isPartId } from '../../src/domain/parts.ts'
import { urgentFirst } from '../../src/domain/urgency.ts'
import { plain, SECTION_IDS } from '../../src/words/text.ts'
import { type Column, columns, FINDINGS, named } from './columns.ts'
import { rootsNamed } from './roots-named.ts'
import { AVOIDED, FOREIGN } from './wording.ts'

function rootsInvolved({ finding }: Column): Root[] {
  const { reached, nearest, sometimes } = involvement(finding)
  const involved = new Set(
    [...(reached.length > 0 ? reached : nearest), ...sometimes].map(({ root }) => root),
  )
  return ROOTS.filter((root) => involved.has(root))
}

const SIDE_WORDS = {
  nb: { left: /\bvenstre\b/i, right: /\bhøyre\b/i, both: /\bbegge sider\b/i },
  da: { left: /\bvenstre\b/i, right: /\bhøjre\b/i, both: /\b(?:begge sider|bilateralt)\b/i },
  en: { left: /\bleft\b/i, right: /\bright\b/i, both: /\bboth sides\b/i },
} as const

type Check = (column: Column) => string | null | false

const YOU = { nb: /\b(?:du|deg|din|ditt|dine)\b/i, da: /\b(?:du|dig|din|dit|dine)\b/i, en: /\byour?\b/i }

const CHECKS: Readonly<Record<string, Check>> = {
  'answers every question, in order, with a heading and at least one claim': ({ sections }) => {
    if (sections.map(({ id }) => id).join() !== SECTION_IDS.join()) return 'order'
    const empty = sections.find(({ heading, claims }) => heading === '' || claims.length === 0)
    return empty ? `empty ${empty.id}` : null
  },
  'rests every claim on facts, at least one of them not merely recalled': ({ sections }) => {
    for (const one of sections.flatMap(({ claims }) => claims)) {
      if (one.facts.length === 0) return `no fact: ${plain(one)}`
      const check = (fact: FactId): string => FACTS[fact].check
      if (one.facts.every((fact) => check(fact) === 'recalled')) return `recalled alone: ${plain(one)}`
    }
    return null
  },
  'is whole sentences, cleanly joined': ({ sections, words, finding, audience }) => {
    const title = words.title(finding, audience)
    if (/\.$|undefined|null|NaN|\s{2}|\s$/.test(title)) return `title: ${title}`
    for (const text of [...sections.flatMap(({ claims }) => claims.map(plain)), words.stageText(finding)]) {
      if (/undefined|null|NaN|\[object|[ \u00a0]{2}|\s[.,:;]|\.\.|,\.|\( |: *\./.test(text)) return text
      if (!/^[\p{Lu}\p{N}].*\.$/su.test(text)) return `start or end: ${text}`
      if (/[.!?] +\p{Ll}/u.test(text)) return `small start: ${text}`
    }
    return null
  },
  'names exactly the roots that the rules involve': (column) => {
    const said = rootsNamed(column.text).join()
    const involved = rootsInvolved(column).join()
    return said === involved ? null : `says ${said || 'none'}, rules ${involved || 'none'}`
  },
  'says the side that is set, and no other': ({ finding, locale, text, words, audience }) => {
    const word = SIDE_WORDS[locale]
    const stage = words.stageText(finding)
    const all = `${text} ${words.title(finding, audience)} ${stage}`
    if (finding.shape === 'normal') return word.left.test(all) || word.right.test(all) ? 'a side' : null
    const { side } = finding
    if (side === 'midline') {
      if (word.left.test(all) || word.right.test(all)) return 'one side of a midline lesion'
      return word.both.test(text) && word.both.test(stage) ? null : 'not both sides'
    }
    const other = side === 'left' ? word.right : word.left
    return word[side].test(text) && word[side].test(stage) && !other.test(all) ? null : 'wrong side'
  },
  'lights structures from its terms, at least one in what, root and felt': ({ sections, finding }) => {
    for (const { id, claims } of sections) {
      const parts = claims
        .flatMap(({ spans }) => spans)
        .flatMap((span) => (typeof span === 'string' ? [] : span.parts))
      if (['what', 'root', 'felt'].includes(id) && parts.length === 0) return `no term in ${id}`
      const unknown = parts.find((part) => !isPartId(part))
      if (unknown) return `unknown part ${unknown}`
      const other = finding.side === 'left' ? '_right' : '_left'
      if (finding.shape !== 'normal' && finding.side !== 'midline' && parts.some((p) => p.endsWith(other)))
        return `lights the other side in ${id}`
    }
    return null
  },
  'uses no word that frightens, and no word of another language': ({
    text,
    sections,
    words,
    finding,
    audience,
    locale,
  }) => {
    const headings = sections.map(({ heading }) => heading).join('. ')
    const all = `${text} ${headings} ${words.title(finding, audience)} ${words.stageText(finding)}`
    return AVOIDED[locale].exec(all)?.[0] ?? FOREIGN[locale].exec(all)?.[0] ?? null
  },
  'speaks of groups of people: "you" only in what to do': ({ sections, locale }) => {
    const spoken = sections
      .filter(({ id }) => id !== 'urgent')
      .flatMap(({ claims }) => claims.map(plain))
      .join(' ')
    return YOU[locale].exec(spoken)?.[0] ?? null
  },
  'leads the last section with the midline warning exactly when the rules say so': ({
    sections,
    finding,
    audience,
  }) => {
    const claims = sections.at(-1)!.claims.length
    const base = audience === 'patient' ? 2 : 3
    return claims === base + (urgentFirst(finding) ? 1 : 0) ? null : `${claims} claims`
  },
}

/** One walk for all checks: a column takes longer to make than to judge. The first faults are enough to see why. */
const FAULTS = new Map(Object.keys(CHECKS).map((name) => [name, [] as string[]]))
let walked = 0
for (const column of columns()) {
  walked++
  for (const [name, check] of Object.entries(CHECKS)) {
    const list = FAULTS.get(name)!
    const fault = list.length < 5 && check(column)
    if (fault) list.push(`${named(column)}: ${fault}`)
  }
}

describe('every column', () => {
  it('is walked: thousands of findings, three languages, two voices', () => {
    expect(FINDINGS.length).toBeGreaterThan(3500)
    expect(walked).toBe(FINDINGS.length * 6)
  })

  it.each(Object.keys(CHECKS))('%s', (name) => {
    expect(FAULTS.get(name)).toEqual([])
  })
})
