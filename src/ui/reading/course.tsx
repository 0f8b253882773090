import type { Topics } from '../../words/topics.ts'
import { useWords } from '../use-words.ts'
import { Claim } from '../words/claim.tsx'
import './course.css'

/** The visits of the care course, one under the other on a line of time. */
export function Course({ topics }: { readonly topics: Topics }) {
  const { audience } = useWords()
  const { courseLabels: labels } = topics
  return (
    <ol className="course">
      {topics.course(audience).map((visit) => (
        <li key={visit.id} className="visit" data-week={visit.week ?? 'after'}>
          <h3>{visit.title}</h3>
          <dl>
            {(['does', 'gets', 'decides'] as const).map((line) => {
              const claim = visit[line]
              return (
                claim && (
                  <div key={line}>
                    <dt>{labels[line]}</dt>
                    <dd>
                      <Claim claim={claim} />
                    </dd>
                  </div>
                )
              )
            })}
          </dl>
        </li>
      ))}
    </ol>
  )
}
