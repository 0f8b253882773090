import { PlaceDial } from '../top-view/place-dial.tsx'
import { useWords } from '../use-words.ts'

/** Zone and side at once, on the picture of the disc. */
export function Place() {
  const { ui } = useWords()
  return (
    <section className="place" aria-label={ui.place}>
      <h2 className="legend">
        {ui.place} <span className="legend-note">{ui.topView.caption}</span>
      </h2>
      <PlaceDial />
    </section>
  )
}
