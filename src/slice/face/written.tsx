import { useMemo } from 'react'
import { msuOf } from '../../domain/msu.ts'
import { emphasisOf } from '../../state/emphasis.ts'
import type { View } from '../../state/view.ts'
import { levelText } from '../../words/case.ts'
import type { Plane } from '../frame.ts'
import type { SliceMade, SlicePicture, SliceWish } from '../protocol.ts'
import { useSpeech, useWhole } from './hooks.ts'
import { DISPLACED, namedRegions, placeLabels } from './labels.ts'
import { shortName } from './names.ts'
import { whereIs } from './scrubber.tsx'
import type { Sight } from './sight.ts'

/** The roots that the finding reaches: their names come first, in the nerve's colour. */
function reachedRoots(view: View): ReadonlySet<string> {
  const emphasis = emphasisOf(view, { pointed: [], selected: null })
  return new Set([...emphasis.keys()].filter((part) => part.startsWith('root_')))
}

interface LabelsProps {
  readonly plane: Plane
  readonly picture: SlicePicture
  readonly sight: Sight
  /** Edge of the picture on the screen, CSS pixels. */
  readonly edge: number
}

/** The names of the structures, each with a line to its own. */
export function Labels({ plane, picture, sight, edge }: LabelsProps) {
  const speech = useSpeech()
  const view = useWhole((whole) => whole.view)
  const reached = useMemo(() => reachedRoots(view), [view])
  const disc = `disc_${view.finding.level}` as const
  const regions = useMemo(
    () => namedRegions(picture, plane, { disc, reached }),
    [picture, plane, disc, reached],
  )
  const labels = useMemo(() => {
    const { slices, audience } = speech
    const { plain, field } = slices.written.displaced
    return placeLabels(regions, sight, edge, (key) => {
      if (key === DISPLACED) return audience === 'patient' ? plain : field
      const part = picture.parts[key]
      return part ? shortName(part, speech) : ''
    })
  }, [regions, picture, sight, edge, speech])
  const lines = labels
    .flatMap(({ line }) => (line ? [`M${line.from.join(' ')}L${line.to.join(' ')}`] : []))
    .join('')
  return (
    <>
      <svg viewBox={`0 0 ${edge} ${edge}`} aria-hidden="true">
        <path className="slice-leader-under" d={lines} />
        <path className="slice-leader" d={lines} />
        {labels.map(({ key, line }) => line && <circle key={key} cx={line.to[0]} cy={line.to[1]} r={1.8} />)}
      </svg>
      {labels.map(({ key, side, y, text }) => (
        <span
          key={key}
          className="slice-label"
          data-side={side}
          data-displaced={key === DISPLACED}
          data-reached={reached.has(picture.parts[key] ?? '')}
          // In shares of the picture, which has another size on paper.
          style={{ top: `${(y / edge) * 100}%` }}
        >
          {text}
        </span>
      ))}
    </>
  )
}

/** What a professional expects in the corner: weighting and plane, level and position, and the code of what is shown. */
export function Caption({
  plane,
  made,
  wish,
}: {
  readonly plane: Plane
  readonly made: SliceMade
  readonly wish: SliceWish
}) {
  const speech = useSpeech()
  const { slices, audience } = speech
  if (audience === 'patient') return null
  const msu = msuOf(wish.finding)
  return (
    <span className="slice-caption">
      {`${slices.weighting}, ${slices.plane[plane].field.toLowerCase()}`}
      <br />
      {whereIs(plane, levelText(wish.finding.level), made.at, speech)}
      {msu && (
        <>
          <br />
          {`MSU ${msu}`}
        </>
      )}
    </span>
  )
}
