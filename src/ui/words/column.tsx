import { memo, useRef } from 'react'
import { urgentFirst } from '../../domain/urgency.ts'
import type { Audience } from '../../words/locale.ts'
import { plain, type Section } from '../../words/text.ts'
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

/** The value of last time while it says the same: a slider that is dragged changes the picture far oftener than the text. */
function useSame<T>(value: T): T {
  const last = useRef({ value, text: JSON.stringify(value) })
  const text = JSON.stringify(value)
  if (text !== last.current.text) last.current = { value, text }
  return last.current.value
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
  const sections = useSame(inReadingOrder(words.sections(finding, audience), urgentFirst(finding)))
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
