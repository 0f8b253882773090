import { type Claim, plain } from '../../words/text.ts'
import { useWords } from '../use-words.ts'
import { Dials } from './dials.tsx'
import { PhoneText } from './phone-text.tsx'
import './call-now.css'

/** The line of numbers is no sign: the keys stand in its place, and the list of places at the end repeats it. */
export function isSign({ facts }: Claim): boolean {
  return !facts.includes('table-emergencyNumbers')
}

/** The signs of one urgency, telephone numbers in them as links. */
export function Signs({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <ul className="signs">
      {claims.filter(isSign).map((claim) => (
        <li key={claim.facts.join() + claim.spans.join()}>
          <PhoneText text={plain(claim)} />
        </li>
      ))}
    </ul>
  )
}

/** Keys that dial, and the signs to call for at once. */
export function CallNow() {
  const { words } = useWords()
  const now = words.urgent.groups[0]
  return (
    <div className="call-now">
      <Dials />
      {now && <Signs claims={now.claims} />}
    </div>
  )
}
