import { CALL_NUMBERS } from '../../domain/urgency.ts'
import { useWords } from '../use-words.ts'
import './dials.css'

/** The numbers as large keys, so that nobody in need has to search for them or hit a word in a line. */
export function Dials() {
  const { ui } = useWords()
  return (
    <div className="dials">
      <p>{ui.dialHeading}</p>
      <ul>
        {ui.dial.map(({ at, number, label }) => {
          const digits = CALL_NUMBERS[at][number]
          if (digits === null) return null
          return (
            <li key={at + number}>
              <a className="dial-key" href={`tel:${digits.replaceAll(' ', '')}`}>
                <span>{label}</span> <strong>{digits}</strong>
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
