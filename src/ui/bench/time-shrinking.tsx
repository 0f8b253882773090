import { shrinkageRange } from '../../domain/course.ts'
import { TISSUE_COURSES } from '../../domain/healing.ts'
import { dispatch } from '../../state/store.ts'
import { plain } from '../../words/text.ts'
import { clockClaims, shrinksClaim, timeWords } from '../../words/time.ts'
import { Choices } from '../parts/choices.tsx'
import { Hundred } from '../reading/hundred.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { Claim } from '../words/claim.tsx'
import '../reading/people.css'

/** In how many people the tissue shrinks, and the switch between them and those in whom it stays. */
export function Shrinking() {
  const shape = useWhole((whole) => whole.view.finding.shape)
  const course = useWhole((whole) => whole.view.tissue)
  const { lang, audience } = useWords()
  const time = timeWords(lang)
  const range = shrinkageRange(shape)
  const shrinks = shrinksClaim(shape, lang, audience)
  if (!range || !shrinks) return null
  const between = range.high - range.low
  return (
    <section className="time-people" data-course={course}>
      <Choices
        name="tissue"
        legend={time.course}
        value={course}
        choices={TISSUE_COURSES.map((value) => ({ value, label: time.courses[value] }))}
        onChoose={(value) => dispatch({ type: 'setTissue', tissue: value })}
      />
      <Hundred of100={range.low} upTo={range.high} columns={25} />
      <p className="people-key" aria-hidden="true">
        <span className="key-has">{`${range.low} ${time.key.shrank}`}</span>
        {between > 0 && <span className="key-between">{`${between} ${time.key.between}`}</span>}
        <span className="key-not">{`${100 - range.high} ${time.key.stayed}`}</span>
      </p>
      <Claim claim={shrinks} />
      <details className="time-more">
        <summary>{time.more}</summary>
        {clockClaims(lang, audience).map((claim) => (
          <Claim key={plain(claim)} claim={claim} />
        ))}
      </details>
    </section>
  )
}
