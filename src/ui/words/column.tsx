import { memo, useRef } from 'react'
import { urgentFirst } from '../../domain/urgency.ts'
import type { Audience } from '../../words/locale.ts'
import { type Claim as ClaimText, plain, type Section } from '../../words/text.ts'
import { Dials } from '../parts/dials.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { CalmLine } from './calm-line.tsx'
import { Claim } from './claim.tsx'
import { PartCard } from './part-card.tsx'
import { Ways } from './ways.tsx'
import './column.css'

/** When to call stands last, but first where the finding itself is the reason to say it (a large one in the midline). */
function inReadingOrder(sections: readonly Section[], callFirst: boolean): readonly Section[] {
  if (!callFirst) return sections
  return [...sections].sort((a, b) => Number(b.id === 'urgent') - Number(a.id === 'urgent'))
}

/**
 * The sections and statements of last time as far as they say the same: a slider that is dragged changes the picture far oftener than
 * the text, and another shape leaves most statements as they were.
 */
function useKept(sections: readonly Section[]): readonly Section[] {
  const last = useRef<{ sections: readonly Section[]; text: string; claims: Map<string, ClaimText> }>(null)
  const claims = new Map<string, ClaimText>()
  let text = ''
  const kept = sections.map((section) => {
    text += `\n${section.id}\t${section.heading}`
    const same = section.claims.map((claim) => {
      const said = JSON.stringify(claim)
      text += `\n${said}`
      const known = last.current?.claims.get(said) ?? claim
      claims.set(said, known)
      return known
    })
    return { ...section, claims: same }
  })
  if (last.current?.text !== text) last.current = { sections: kept, text, claims }
  return last.current.sections
}

interface SectionsProps {
  readonly sections: readonly Section[]
  readonly audience: Audience
}

const Sections = memo(function Sections({ sections, audience }: SectionsProps) {
  return (
    <>
      {sections.map(({ id, heading, claims }) => (
        <section key={id} className={`section section-${id}`} data-section={id}>
          <h2>{heading}</h2>
          {claims.map((claim) => (
            <Claim key={plain(claim)} claim={claim} phones={id === 'urgent' && audience === 'professional'} />
          ))}
          {id === 'urgent' && audience === 'patient' && <Dials />}
        </section>
      ))}
    </>
  )
})

/** The words: one column, composed from the finding, in the chosen language and voice. */
export function Column() {
  const finding = useWhole((whole) => whole.view.finding)
  const here = useWhole((whole) => whole.view.room.kind === 'finding')
  const { words, ui, audience } = useWords()
  const sections = useKept(inReadingOrder(words.sections(finding, audience), urgentFirst(finding)))
  return (
    <article className="words" id="words" aria-label={ui.words} tabIndex={-1}>
      <h1>{words.title(finding, audience)}</h1>
      <CalmLine />
      <Ways />
      <Sections sections={sections} audience={audience} />
      <p className="disclaimer">{ui.disclaimer}</p>
      {here && <PartCard />}
    </article>
  )
}
