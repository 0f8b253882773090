import { CALL_NUMBERS } from '../../domain/urgency.ts'
import './phone-text.css'

/** Three digits or more, in groups: a number to call, or a count of people or millilitres. */
const NUMBER = /(\d[\d\u00a0 ]*\d{2,}|\d{3,})/

const CALLED = new Set(
  Object.values(CALL_NUMBERS)
    .flatMap(({ emergency, urgent }) => [emergency, urgent])
    .map((number) => number?.replace(/\D/g, '')),
)

/** A line about whom to call: those of its numbers that somebody answers are links that dial. */
export function PhoneText({ text }: { readonly text: string }) {
  return text.split(NUMBER).map((piece, i) => {
    const digits = piece.replace(/\D/g, '')
    if (i % 2 === 0 || !CALLED.has(digits)) return piece
    return (
      <a key={piece} className="phone" href={`tel:${digits}`}>
        {piece}
      </a>
    )
  })
}
