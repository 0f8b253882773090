import { LAST_WEEK } from '../../domain/healing.ts'
import { placeOf } from './time-scale.ts'

const WIDTH = 200
const HEIGHT = 20
const STEPS = 60

/** The area under a curve between two weeks, as a path. */
function area(from: number, to: number, left: (week: number) => number): string {
  const [a, b] = [placeOf(from), placeOf(to)]
  const points = Array.from({ length: STEPS + 1 }, (_, i) => {
    const place = a + ((b - a) * i) / STEPS
    return `${(place * WIDTH).toFixed(1)} ${((1 - left(place * place * LAST_WEEK)) * HEIGHT).toFixed(2)}`
  })
  return `M${(a * WIDTH).toFixed(1)} ${HEIGHT}L${points.join('L')}L${(b * WIDTH).toFixed(1)} ${HEIGHT}Z`
}

interface Props {
  readonly of: 'tissue' | 'nerve'
  readonly name: string
  /** What it is like at this week. */
  readonly text: string
  readonly week: number
  /** How much is left at a week, 0 to 1. */
  left(week: number): number
}

/** How much is left of one thing over the year: what has been is full, what is to come pale. Under the slider, on its scale. */
export function Clock({ of, name, text, week, left }: Props) {
  return (
    <div className="clock" data-clock={of}>
      <p>
        <strong>{name}</strong> {text}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path className="clock-to-come" d={area(0, LAST_WEEK, left)} />
        <path className="clock-been" d={area(0, week, left)} />
        <line
          className="clock-now"
          x1={placeOf(week) * WIDTH}
          x2={placeOf(week) * WIDTH}
          y1={0}
          y2={HEIGHT}
        />
      </svg>
    </div>
  )
}
