import './phone-text.css'

/** Three digits or more, in groups: a number to call. Ages and hours in these lines have at most two. */
const NUMBER = /(\d[\d\u00a0 ]*\d{2,}|\d{3,})/

/** A line about whom to call, its telephone numbers as links that dial. */
export function PhoneText({ text }: { readonly text: string }) {
  return text.split(NUMBER).map((piece, i) =>
    i % 2 === 1 ? (
      <a key={piece} className="phone" href={`tel:${piece.replace(/\D/g, '')}`}>
        {piece}
      </a>
    ) : (
      piece
    ),
  )
}
