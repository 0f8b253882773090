import { useEffect, useId, useLayoutEffect, useMemo, useState } from 'react'
import { dispatch, store } from '../../state/store.ts'
import { levelText } from '../../words/case.ts'
import { type Plane, sliceRange } from '../frame.ts'
import { partOfCode } from '../tissue.ts'
import { type Under, useAiming } from './aiming.ts'
import { sliceClient, useSize, useSlice, useSpeech, useWhole } from './hooks.ts'
import { DISPLACED, namedRegions, placeLabels } from './labels.ts'
import { Crosshair, Pointed, Scale } from './marks.tsx'
import { nameAt, type Speech, shortName } from './names.ts'
import { backingSize, paintPicture } from './paint.ts'
import { crossOf, movedCross, positionOf, requestOf } from './requests.ts'

/** The letters at the edges: top, right, bottom, left. Radiological: the patient's right on the left, or the belly. */
const LETTERS = {
  axial: ['A', 'L', 'P', 'R'],
  sagittal: ['H', 'P', 'F', 'A'],
} as const satisfies Record<Plane, readonly string[]>

/** ms that a picture may be out of date before that is said. */
const PATIENCE = 350

/** Where a slice lies, in words. */
function whereIs(plane: Plane, level: string, at: number, { slices, audience }: Speech): string {
  return plane === 'axial' ? slices.at.axial(level, at, audience) : slices.at.sagittal(at, audience)
}

/** True once something has lasted for a while. */
function useLasting(on: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!on) return setLasting(false)
    const timer = setTimeout(() => setLasting(true), ms)
    return () => clearTimeout(timer)
  }, [on, ms])
  return on && lasting
}

/** Moves a plane to a position, or by so many mm. */
function move(plane: Plane, to: (at: number) => number): void {
  const whole = store.getState()
  dispatch({ type: 'aimSlices', cross: movedCross(plane, whole, to(positionOf(plane, whole))) })
}

/** The slider under a picture. */
function Scrubber({ plane }: { readonly plane: Plane }) {
  const speech = useSpeech()
  const level = useWhole((whole) => whole.view.finding.level)
  const at = useWhole((whole) => positionOf(plane, whole))
  const { min, max } = sliceRange(plane, level)
  const where = whereIs(plane, levelText(level), at, speech)
  return (
    <div className="slice-scrub">
      <input
        type="range"
        // As in the picture: the patient's left is on the right.
        min={min}
        max={max}
        step={1}
        value={at}
        aria-label={speech.slices.move[plane]}
        aria-valuetext={where}
        onChange={({ currentTarget }) => move(plane, () => currentTarget.valueAsNumber)}
      />
      <output>{where}</output>
    </div>
  )
}

/** One slice: the picture, what is written over it, and the slider that moves it. */
export function Picture({ plane }: { readonly plane: Plane }) {
  const speech = useSpeech()
  const { slices, words, audience } = speech
  const request = useWhole((whole) => whole.view)
  const cross = useWhole((whole) => whole.session.cross)
  const labels = useWhole((whole) => whole.session.sliceLabels)
  const slice = useSlice(plane)
  const { picture } = slice
  const [view, setView] = useState<HTMLDivElement | null>(null)
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null)
  const [under, setUnder] = useState<Under | null>(null)
  const { width } = useSize(view)
  const id = useId()

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for anew when what the state says of it changes
  useEffect(() => sliceClient().want(requestOf(plane, store.getState())), [plane, request, cross])

  useLayoutEffect(() => {
    if (!canvas || !picture || width === 0) return
    const edge = backingSize(width, window.devicePixelRatio)
    if (canvas.width !== edge) canvas.width = canvas.height = edge
    paintPicture(canvas, picture, slices.illustration)
  }, [canvas, picture, width, slices])

  useAiming({ picture, surface: view, onUnder: setUnder, onStep: (by) => move(plane, (at) => at + by) })

  const regions = useMemo(() => (labels && picture ? namedRegions(picture) : []), [labels, picture])
  const named = useMemo(() => {
    if (!picture || width === 0) return []
    const nameOf = (key: number): string => {
      if (key === DISPLACED)
        return audience === 'patient' ? slices.tissue.displaced.plain : slices.tissue.displaced.field
      const part = partOfCode(key)
      return part ? shortName(part, speech) : ''
    }
    return placeLabels(regions, picture.width, width, nameOf)
  }, [regions, picture, width, slices, audience, speech])

  const due = useLasting(slice.status === 'due', PATIENCE)
  const { finding } = request
  const shown = slice.request ?? requestOf(plane, store.getState())
  const where = whereIs(plane, levelText(shown.finding.level), shown.at, speech)
  const name = `${slices.plane[plane][audience === 'patient' ? 'plain' : 'field']}: ${where}`
  return (
    <figure className="slice" data-plane={plane} data-status={slice.status} data-at={slice.request?.at}>
      <div className="slice-place">
        <div className="slice-view" ref={setView}>
          <canvas
            ref={setCanvas}
            role="img"
            aria-label={`${name}. ${slices.illustration}.`}
            aria-describedby={`${id}-says`}
          />
          {picture && (
            <svg viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
              <Crosshair
                plane={plane}
                frame={picture.frame}
                level={shown.finding.level}
                cross={crossOf({ view: request, session: store.getState().session })}
              />
              <Pointed picture={picture} under={under?.part ?? 0} />
            </svg>
          )}
          <div className="slice-marks" aria-hidden="true">
            {picture &&
              LETTERS[plane].map((letter) => (
                <span key={letter} className="slice-letter">
                  {letter}
                </span>
              ))}
            {named.map(({ key, x, y, text }) => (
              <span
                key={key}
                className="slice-label"
                data-displaced={key === DISPLACED}
                style={{ left: x, top: y }}
              >
                {text}
              </span>
            ))}
            {picture && <Scale plane={plane} frame={picture.frame} />}
            {under && picture && (
              <span className="slice-under">{nameAt(under.part, under.tissue, speech)}</span>
            )}
          </div>
          {(due || slice.status === 'failed') && (
            <p className="slice-says" role="status">
              {slice.status === 'failed' ? (picture ? slices.failedOlder : slices.failed) : slices.due}{' '}
              {slice.status === 'failed' && (
                <button type="button" onClick={() => sliceClient().retry()}>
                  {slices.retry}
                </button>
              )}
            </p>
          )}
        </div>
      </div>
      <p className="only-spoken" id={`${id}-says`}>
        {`${slices.description[plane]} ${where}. ${words.stageText(finding)}`}
      </p>
      <Scrubber plane={plane} />
    </figure>
  )
}
