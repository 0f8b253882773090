import { plain } from '../../words/text.ts'
import { isSign } from '../parts/call-now.tsx'
import { useWords } from '../use-words.ts'
import './print.css'

/** When to call, at the foot of every printed page: a sheet is read where there is no button to press. */
export function SheetCall() {
  const { words } = useWords()
  const { groups } = words.urgent
  const now = groups.find(({ urgency }) => urgency === 'now')
  const today = groups.find(({ urgency }) => urgency === 'today')
  if (!now || !today) return null
  const numbers = now.claims.filter((claim) => !isSign(claim))
  const weakness = today.claims.slice(0, 1)
  return (
    <aside className="sheet-call">
      <div>
        <p className="sheet-now">
          <strong>{now.heading}.</strong> {numbers.map(plain).join(' ')}
        </p>
        <p>{now.claims.filter(isSign).map(plain).join(' ')}</p>
        <p>
          <strong>{today.heading}.</strong> {weakness.map(plain).join(' ')}
        </p>
      </div>
    </aside>
  )
}
