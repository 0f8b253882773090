/** A person on a field of 10 by 16: head and shoulders, in one path from the field's corner. */
const PERSON = 'm5 1.2a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 1 1 0-4.6zm-3.6 13.3v-3.7a3.6 3.6 0 0 1 7.2 0v3.7z'
const WIDTH = 10
const HEIGHT = 16

function people(from: number, to: number, columns: number): string {
  return Array.from({ length: to - from }, (_, i) => {
    const column = (from + i) % columns
    const row = Math.floor((from + i) / columns)
    return `M${column * WIDTH} ${row * HEIGHT}${PERSON}`
  }).join('')
}

interface Props {
  /** How many of the hundred have it. */
  readonly of100: number
  /** Where sources differ: the most of the hundred that have it. Those between are drawn paler. */
  readonly upTo?: number
  /** How many stand in a row. */
  readonly columns: 10 | 20 | 25
}

/**
 * A hundred people; those who have it are filled, the others are outlines, so that no colour is needed to tell. The
 * sentence beside it says the same.
 */
export function Hundred({ of100, upTo = of100, columns }: Props) {
  return (
    <svg
      className="hundred"
      viewBox={`-1 0 ${columns * WIDTH + 2} ${(100 / columns) * HEIGHT}`}
      aria-hidden="true"
      data-of100={of100}
    >
      <path className="hundred-has" d={people(0, of100, columns)} />
      {upTo > of100 && <path className="hundred-between" d={people(of100, upTo, columns)} />}
      <path className="hundred-not" d={people(upTo, 100, columns)} />
    </svg>
  )
}
