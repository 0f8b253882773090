import { useEffect, useId, useLayoutEffect, useMemo, useState } from 'react'
import { emphasisOf } from '../../state/emphasis.ts'
import { store } from '../../state/store.ts'
import type { View } from '../../state/view.ts'
import { levelText } from '../../words/case.ts'
import type { Plane } from '../frame.ts'
import type { SlicePicture } from '../protocol.ts'
import { type Under, useAiming } from './aiming.ts'
import { sliceClient, useLasting, useSize, useSlice, useSpeech, useWhole } from './hooks.ts'
import { DISPLACED, namedRegions, placeLabels } from './labels.ts'
import { Crosshair, Letters, Pointed, Scale } from './marks.tsx'
import { nameAt, shortName } from './names.ts'
import { backingSize, paintPicture } from './paint.ts'
import { crossOf, wishOf } from './requests.ts'
import { move, Scrubber, whereIs } from './scrubber.tsx'

/** ms that a picture may be out of date before that is said. */
const PATIENCE = 350

/** The roots that the finding reaches: their names come first, in the nerve's colour. */
function reachedRoots(view: View): ReadonlySet<string> {
  const emphasis = emphasisOf(view, { pointed: [], selected: null })
  return new Set([...emphasis.keys()].filter((part) => part.startsWith('root_')))
}

interface LabelsProps {
  readonly plane: Plane
  readonly picture: SlicePicture
  /** Edge of the picture on the screen, CSS pixels. */
  readonly edge: number
}

/** The names on the structures. */
function Labels({ plane, picture, edge }: LabelsProps) {
  const speech = useSpeech()
  const view = useWhole((whole) => whole.view)
  const reached = useMemo(() => reachedRoots(view), [view])
  const regions = useMemo(() => namedRegions(picture, plane, reached), [picture, plane, reached])
  const labels = useMemo(() => {
    const { slices, audience } = speech
    const { plain, field } = slices.written.displaced
    return placeLabels(regions, picture.width, edge, (key) => {
      if (key === DISPLACED) return audience === 'patient' ? plain : field
      const part = picture.parts[key]
      return part ? shortName(part, speech) : ''
    })
  }, [regions, picture, edge, speech])
  return labels.map(({ key, x, y, text }) => (
    <span
      key={key}
      className="slice-label"
      data-displaced={key === DISPLACED}
      data-reached={reached.has(picture.parts[key] ?? '')}
      style={{ left: x, top: y }}
    >
      {text}
    </span>
  ))
}

/** Says that a picture is out of date, once that has lasted, or that it will stay so. */
function Says({ plane }: { readonly plane: Plane }) {
  const { status, made } = useSlice(plane)
  const { slices } = useSpeech()
  const due = useLasting(status === 'due', PATIENCE)
  if (status !== 'failed' && !due) return null
  return (
    <p className="slice-says" role="status">
      {status !== 'failed' ? slices.due : made ? slices.failedOlder : slices.failed}{' '}
      {status === 'failed' && (
        <button type="button" onClick={() => sliceClient().retry()}>
          {slices.retry}
        </button>
      )}
    </p>
  )
}

/** One slice: the picture, what is written over it, and the slider that moves it. */
export function Picture({ plane }: { readonly plane: Plane }) {
  const speech = useSpeech()
  const { slices, words, audience } = speech
  const view = useWhole((whole) => whole.view)
  const session = useWhole((whole) => whole.session)
  const slice = useSlice(plane)
  const { made, wish } = slice
  const picture = made?.picture ?? null
  const [surface, setSurface] = useState<HTMLDivElement | null>(null)
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null)
  const [under, setUnder] = useState<Under | null>(null)
  const { width } = useSize(surface)
  const id = useId()

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for anew when what the state says of it changes
  useEffect(() => {
    const client = sliceClient()
    client.want(wishOf(plane, store.getState(), client.axes()))
  }, [plane, view.finding, view.grade, view.weeks, view.tissue, session.cross])

  useLayoutEffect(() => {
    if (!canvas || !picture || width === 0) return
    const edge = backingSize(width, window.devicePixelRatio)
    if (canvas.width !== edge) {
      canvas.width = edge
      canvas.height = edge
    }
    paintPicture(canvas, picture, slices.illustration)
  }, [canvas, picture, width, slices])

  useAiming({ picture, surface, onUnder: setUnder, onStep: (by) => move(plane, (at) => at + by) })

  const { level } = (wish ?? view).finding
  const where = whereIs(plane, levelText(level), made?.at ?? 0, speech)
  const name = slices.plane[plane][audience === 'patient' ? 'plain' : 'field']
  const cross = crossOf({ view, session }, slice)
  const up = sliceClient().axes()?.[level].up
  return (
    <figure className="slice" data-plane={plane} data-status={slice.status} data-at={made?.at}>
      <div className="slice-place">
        <div className="slice-view" ref={setSurface}>
          <canvas
            ref={setCanvas}
            role="img"
            aria-label={`${name}: ${where}. ${slices.illustration}.`}
            aria-describedby={`${id}-says`}
          />
          {picture && (
            <>
              <svg viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
                {cross && up && <Crosshair plane={plane} frame={picture.frame} up={up} cross={cross} />}
                <Pointed picture={picture} under={under?.part ?? null} />
              </svg>
              <div className="slice-marks" aria-hidden="true">
                <Letters plane={plane} />
                {session.sliceLabels && width > 0 && <Labels plane={plane} picture={picture} edge={width} />}
                <Scale plane={plane} frame={picture.frame} />
                {under && <span className="slice-under">{nameAt(under.part, under.tissue, speech)}</span>}
              </div>
            </>
          )}
          <Says plane={plane} />
        </div>
      </div>
      <p className="only-spoken" id={`${id}-says`}>
        {`${slices.description[plane]} ${slices.key[plane]} ${where}. ${words.stageText(view.finding)}`}
      </p>
      <Scrubber plane={plane} />
    </figure>
  )
}
