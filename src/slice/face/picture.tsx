import { useEffect, useId, useLayoutEffect, useMemo, useState } from 'react'
import { shownFinding } from '../../state/shown.ts'
import { levelText } from '../../words/case.ts'
import type { Plane } from '../frame.ts'
import { type Under, useAiming } from './aiming.ts'
import { sliceClient, useLasting, useSize, useSlice, useSpeech, useWhole } from './hooks.ts'
import { Crosshair, Letters, Pointed, Scale } from './marks.tsx'
import { nameAt } from './names.ts'
import { backingSize, paintPicture } from './paint.ts'
import { crossOf, type Detail, wishOf } from './requests.ts'
import { move, Scrubber, whereIs } from './scrubber.tsx'
import { closeSight, wholeSight } from './sight.ts'
import { Caption, Labels } from './written.tsx'
import './picture.css'

/** ms after the last change that a picture seen from near is made anew, finer: while things move it would come too late. */
const REST = 220
/** ms that a picture may be out of date before that is said. */
const PATIENCE = 350

/** Says that a picture is out of date, once that has lasted, or that it will stay so. */
function Says({ plane }: { readonly plane: Plane }) {
  const { status, made } = useSlice(plane)
  const { slices } = useSpeech()
  const due = useLasting(status === 'due', PATIENCE)
  if (status !== 'failed' && !due) return null
  return (
    <p className="slice-says" role="status" aria-live="off">
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
  const [near, setNear] = useState(false)
  const { width } = useSize(surface)
  // On paper the names keep the proportions that their lines were laid out in.
  useLayoutEffect(() => surface?.style.setProperty('--edge', String(width || 330)), [surface, width])
  const id = useId()

  const { level } = (wish ?? view).finding
  const axis = sliceClient().axes()?.[level]
  const sight = useMemo(() => {
    if (!picture) return null
    return near && axis ? closeSight(plane, picture, axis) : wholeSight(picture)
  }, [plane, picture, near, axis])

  const { finding, grade, weeks, tissue } = view
  const aimed = session.cross
  useEffect(() => {
    const client = sliceClient()
    const seen = { view: { finding, grade, weeks, tissue }, session: { cross: aimed } }
    const want = (detail: Detail): void => client.want(wishOf(plane, seen, client.axes(), detail))
    want('whole')
    if (!near) return
    const timer = setTimeout(() => want('near'), REST)
    return () => clearTimeout(timer)
  }, [plane, finding, grade, weeks, tissue, aimed, near])

  useLayoutEffect(() => {
    if (!canvas || !picture || !sight || width === 0) return
    const edge = backingSize(width, window.devicePixelRatio)
    if (canvas.width !== edge) {
      canvas.width = edge
      canvas.height = edge
    }
    paintPicture(canvas, picture, sight, slices.illustration)
  }, [canvas, picture, sight, width, slices])

  useAiming({ picture, sight, surface, onUnder: setUnder, onStep: (by) => move(plane, (at) => at + by) })

  const where = whereIs(plane, levelText(level), made?.at ?? 0, speech)
  const name = slices.plane[plane][audience === 'patient' ? 'plain' : 'field']
  const cross = crossOf({ view, session }, slice)
  return (
    <figure
      className="slice"
      data-plane={plane}
      data-status={slice.status}
      data-at={made?.at}
      data-ms={made && Math.round(made.ms)}
    >
      <div className="slice-place">
        <div className="slice-view" ref={setSurface}>
          <canvas
            ref={setCanvas}
            role="img"
            aria-label={`${name}: ${where}. ${slices.illustration}.`}
            aria-describedby={`${id}-says`}
          />
          {picture && sight && (
            <>
              <svg viewBox={`${sight.x} ${sight.y} ${sight.size} ${sight.size}`} aria-hidden="true">
                {cross && axis && (
                  <Crosshair plane={plane} frame={picture.frame} up={axis.up} cross={cross} />
                )}
                <Pointed picture={picture} under={under?.part ?? null} />
              </svg>
              <div className="slice-marks" aria-hidden="true">
                <Letters plane={plane} />
                {session.sliceLabels && width > 0 && (
                  <Labels plane={plane} picture={picture} sight={sight} edge={width} />
                )}
                <Scale mmPerPixel={picture.frame.mmPerPixel} sight={sight} />
                {under ? (
                  <span className="slice-under">{nameAt(under.part, under.tissue, speech)}</span>
                ) : (
                  made && wish && <Caption plane={plane} made={made} wish={wish} />
                )}
              </div>
            </>
          )}
          <button
            type="button"
            className="slice-near"
            aria-pressed={near}
            aria-label={`${slices.near}: ${name}`}
            title={slices.near}
            onClick={() => setNear(!near)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path
                d={
                  near
                    ? 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.2 15.2 21 21M7.500 10.500h6'
                    : 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13ZM15.200 15.200 21 21M7.500 10.500h6M10.500 7.500v6'
                }
              />
            </svg>
          </button>
          <Says plane={plane} />
        </div>
      </div>
      <p className="only-spoken" id={`${id}-says`}>
        {`${slices.description[plane]} ${slices.key[plane]} ${where}. ${words.stageText(shownFinding(view))}`}
      </p>
      <Scrubber plane={plane} />
    </figure>
  )
}
