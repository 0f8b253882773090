import { urgentFirst } from '../../domain/urgency.ts'
import { plain, type Section } from '../../words/text.ts'
import { Dials } from '../parts/dials.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { CalmLine } from './calm-line.tsx'
import { Claim } from './claim.tsx'
import { PartCard } from './part-card.tsx'
import './column.css'

/** When to call stands last, but first where the finding itself is the reason to say it (a large one in the midline). */
function inReadingOrder(sections: readonly Section[], callFirst: boolean): readonly Section[] {
  if (!callFirst) return sections
  return [...sections].sort((a, b) => Number(b.id === 'urgent') - Number(a.id === 'urgent'))
}

/** The words: one column, composed from the finding, in the chosen language and voice. */
export function Column() {
  const finding = useWhole((whole) => whole.view.finding)
  const { words, ui, audience } = useWords()
  return (
    <article className="words" id="words" aria-label={ui.words} tabIndex={-1}>
      <h1>{words.title(finding, audience)}</h1>
      <CalmLine />
      {inReadingOrder(words.sections(finding, audience), urgentFirst(finding)).map(
        ({ id, heading, claims }) => (
          <section key={id} className={`section section-${id}`} data-section={id}>
            <h2>{heading}</h2>
            {claims.map((claim) => (
              <Claim
                key={plain(claim)}
                claim={claim}
                phones={id === 'urgent' && audience === 'professional'}
              />
            ))}
            {id === 'urgent' && audience === 'patient' && <Dials />}
          </section>
        ),
      )}
      <p className="disclaimer">{ui.disclaimer}</p>
      <PartCard />
    </article>
  )
}
