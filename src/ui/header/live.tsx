import { useSpoken } from '../parts/aloud.ts'

/** The one live region. It stands in the bar, which is there in every room; what has nothing to do with the bar speaks here too. */
export function Live() {
  return (
    <p className="only-spoken" aria-live="polite" data-spoken>
      {useSpoken()}
    </p>
  )
}
