import { isContested } from '../../domain/evidence.ts'
import { type Claim, plain } from '../../words/text.ts'
import { useWords } from '../use-words.ts'

/** So many of a statement's first words tell which one its sources belong to. */
const LEAD_WORDS = 5

function lead(claim: Claim): string {
  const words = plain(claim).split(' ')
  return words.length > LEAD_WORDS ? `${words.slice(0, LEAD_WORDS).join(' ')} …` : words.join(' ')
}

interface Props {
  readonly id: string
  readonly claims: readonly Claim[]
}

/** What the statements of a paragraph rest on, each led by its first words where there are several. */
export function Sources({ id, claims }: Props) {
  const { words, rooms, audience } = useWords()
  return (
    <div className="sources" id={id}>
      {claims.map((claim) => {
        const cited = claim.facts.map((fact) => ({ fact, ...words.citation(fact, audience) }))
        const different = cited.filter(({ text }, i) => cited.findIndex((one) => one.text === text) === i)
        if (different.length === 0) return null
        return (
          <div key={plain(claim)} className="sources-of">
            {claims.length > 1 && <p className="sources-lead">{lead(claim)}</p>}
            <ul>
              {different.map(({ fact, text, doi }) => (
                <li key={fact}>
                  {text} {doi && <span className="doi">doi:{doi}</span>}{' '}
                  {isContested(fact) && <span className="contested">{`(${rooms.contested[audience]})`}</span>}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </div>
  )
}
