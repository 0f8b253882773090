import { type Claim, plain } from '../../words/text.ts'

/** Three digits or more, in groups: a number to call. Ages and years in these lines have at most two. */
const NUMBER = /(\d[\d\u00a0 ]*\d{2,}|\d{3,})/

/** A line of the call panel, its telephone numbers as links that dial. */
export function PhoneText({ claim }: { readonly claim: Claim }) {
  return plain(claim)
    .split(NUMBER)
    .map((text, i) =>
      i % 2 === 1 ? (
        <a key={text} className="phone" href={`tel:${text.replace(/\D/g, '')}`}>
          {text}
        </a>
      ) : (
        text
      ),
    )
}
