import { useId } from 'react'
import { DISC_GRADES } from '../../domain/degeneration.ts'
import { dispatch } from '../../state/store.ts'
import { plain } from '../../words/text.ts'
import { ageClaims, timeWords } from '../../words/time.ts'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { Claim } from '../words/claim.tsx'
import '../finding/size.css'

/** How old and how full of water the disc is: a property of its own, which says nothing about pain. */
export function Age() {
  const grade = useWhole((whole) => whole.view.grade)
  const { lang, audience, first } = useWords()
  const time = timeWords(lang)
  const id = useId()
  return (
    <section className="time-age">
      <div className="size">
        <div className="size-head">
          <label htmlFor={id}>{time.age}</label>
          <span className="size-value">{first(time.grade[grade])}</span>
        </div>
        <input
          id={id}
          type="range"
          min={0}
          max={DISC_GRADES.length - 1}
          step={1}
          value={DISC_GRADES.indexOf(grade)}
          aria-valuetext={first(time.grade[grade])}
          onChange={({ currentTarget }) => {
            const chosen = DISC_GRADES[currentTarget.valueAsNumber]
            if (chosen) dispatch({ type: 'setGrade', grade: chosen })
          }}
        />
      </div>
      {ageClaims(grade, lang, audience).map((claim) => (
        <Claim key={plain(claim)} claim={claim} />
      ))}
    </section>
  )
}
