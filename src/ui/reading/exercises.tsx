import { EXERCISE_GROUPS, type Topics } from '../../words/topics.ts'
import { useWords } from '../use-words.ts'
import { Claim } from '../words/claim.tsx'

/** What one can do, in its kinds: how to begin, and what is known of it. */
export function Exercises({ topics }: { readonly topics: Topics }) {
  const { audience } = useWords()
  const all = topics.exercises(audience)
  return EXERCISE_GROUPS.map((group) => (
    <section key={group} className="exercises">
      <h3>{topics.groups[group]}</h3>
      <ul>
        {all
          .filter((exercise) => exercise.group === group)
          .map(({ id, name, start, known }) => (
            <li key={id} className="exercise">
              <h4>{name}</h4>
              <Claim claim={start} />
              <div className="known">
                <Claim claim={known} />
              </div>
            </li>
          ))}
      </ul>
    </section>
  ))
}
