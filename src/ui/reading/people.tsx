import { useId, useState } from 'react'
import { SHAPES, type Shape } from '../../domain/finding.ts'
import { AGES, type Age } from '../../domain/prevalence.ts'
import { dispatch } from '../../state/store.ts'
import { plain } from '../../words/text.ts'
import type { Topics } from '../../words/topics.ts'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { Claim } from '../words/claim.tsx'
import { Hundred } from './hundred.tsx'
import './people.css'

interface Props {
  readonly topics: Topics
  /** In a row of twenty instead of ten, without the choice of a shape: where there is little room. */
  readonly small?: boolean
}

const FIRST_AGE: Age = 40

/** Of 100 people without pain at an age, how many have what is on the stage; another shape can be chosen here as well. */
export function People({ topics, small = false }: Props) {
  const shape = useWhole((whole) => whole.view.finding.shape)
  const { audience, rooms } = useWords()
  const [age, setAge] = useState<Age>(FIRST_AGE)
  const own = topics.people(shape, age, audience)
  // A shape without figures of its own is told apart in words, and its flatter neighbour is drawn and named.
  const drawn = own.of100 === null ? topics.people('protrusion', age, audience) : own
  const of100 = drawn.of100 ?? 0
  return (
    <figure className="people" data-small={small}>
      <Hundred of100={of100} columns={small ? 20 : 10} />
      <figcaption>
        {!small && <ShapeChoice shape={shape} />}
        <label className="people-age">
          <span>{rooms.age}</span>
          <output>{rooms.years(age)}</output>
          <input
            type="range"
            name="age"
            min={AGES[0]}
            max={AGES.at(-1)}
            step={10}
            value={age}
            aria-valuetext={`${rooms.years(age)}. ${plain(drawn.claim)}`}
            onChange={({ currentTarget }) => {
              const chosen = AGES.find((one) => one === currentTarget.valueAsNumber)
              if (chosen) setAge(chosen)
            }}
          />
        </label>
        {shape !== 'normal' && (
          <p className="people-key" aria-hidden="true">
            <span className="key-has">{`${of100} ${rooms.has}`}</span>
            <span className="key-not">{`${100 - of100} ${rooms.hasNot}`}</span>
          </p>
        )}
        {drawn !== own && <Claim claim={own.claim} />}
        <Claim claim={drawn.claim} />
      </figcaption>
    </figure>
  )
}

function ShapeChoice({ shape }: { readonly shape: Shape }) {
  const { words, rooms, first } = useWords()
  const id = useId()
  return (
    <p className="people-shape">
      <label htmlFor={id}>{rooms.shownShape}</label>
      <select
        id={id}
        name="people-shape"
        value={shape}
        onChange={({ currentTarget }) => {
          const wish = SHAPES.find((one) => one === currentTarget.value)
          if (wish) dispatch({ type: 'setFinding', wish: { shape: wish } })
        }}
      >
        {SHAPES.map((value) => (
          <option key={value} value={value}>
            {first(words.names.shape[value])}
          </option>
        ))}
      </select>
    </p>
  )
}
