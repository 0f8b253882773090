import { dispatch, store } from '../../state/store.ts'
import { levelText } from '../../words/case.ts'
import { type Plane, sliceRange } from '../frame.ts'
import { sliceClient, useSlice, useSpeech, useWhole } from './hooks.ts'
import type { Speech } from './names.ts'
import { crossOf, movedCross, type Seen, wishOf } from './requests.ts'

/** Where a slice lies, in words. */
export function whereIs(plane: Plane, level: string, at: number, { slices, audience }: Speech): string {
  return plane === 'axial' ? slices.at.axial(level, at, audience) : slices.at.sagittal(at, audience)
}

/** Where the state wants a plane, mm; null before the first slice has told where its finding lies. */
function positionOf(plane: Plane, whole: Seen): number | null {
  const client = sliceClient()
  return wishOf(plane, whole, client.axes()).at ?? client.slice(plane).made?.at ?? null
}

/** Moves a plane. Nothing can be moved before there is a picture. */
export function move(plane: Plane, to: (at: number) => number): void {
  const whole = store.getState()
  const client = sliceClient()
  const cross = crossOf(whole, client.slice(plane))
  const axes = client.axes()
  if (!cross || !axes) return
  const { level } = whole.view.finding
  dispatch({
    type: 'aimSlices',
    cross: movedCross(plane, cross, level, to(positionOf(plane, whole) ?? 0), axes),
  })
}

/** The slider under a picture. To its right lies up, or the patient's left, which is on the right of an axial picture. */
export function Scrubber({ plane }: { readonly plane: Plane }) {
  const speech = useSpeech()
  useSlice(plane)
  const level = useWhole((whole) => whole.view.finding.level)
  const at = useWhole((whole) => positionOf(plane, whole))
  const { min, max } = sliceRange(plane, level)
  const where = at === null ? '' : whereIs(plane, levelText(level), at, speech)
  return (
    <div className="slice-scrub">
      <input
        type="range"
        min={min}
        max={max}
        step={1}
        value={at ?? 0}
        disabled={at === null}
        aria-label={speech.slices.move[plane]}
        aria-valuetext={where}
        onChange={({ currentTarget }) => move(plane, () => currentTarget.valueAsNumber)}
      />
      <output>{where}</output>
    </div>
  )
}
