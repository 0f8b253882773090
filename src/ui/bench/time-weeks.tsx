import { type KeyboardEvent, useId } from 'react'
import {
  CALM_BY,
  irritationLeft,
  LAST_WEEK,
  leftInWords,
  MARKED_WEEKS,
  tissueLeft,
} from '../../domain/healing.ts'
import { involvement } from '../../domain/involvement.ts'
import { shownFinding } from '../../state/shown.ts'
import { dispatch } from '../../state/store.ts'
import { nerveClaim, timeWords } from '../../words/time.ts'
import type { Calm } from '../../words/time-words.ts'
import { useGesture } from '../finding/gesture.ts'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { Claim } from '../words/claim.tsx'
import { Clock } from './time-clock.tsx'
import { placeOf, weekAt } from './time-scale.ts'

/** Fineness of the slider's places. */
const PLACES = 1000

/** The week that a key leads to: the next one, the next mark, an end. Null for keys that mean something else. */
function weekOfKey(key: string, week: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return week + 1
    case 'ArrowLeft':
    case 'ArrowDown':
      return week - 1
    case 'PageUp':
      return MARKED_WEEKS.find((mark) => mark > week) ?? LAST_WEEK
    case 'PageDown':
      return MARKED_WEEKS.findLast((mark) => mark < week) ?? 0
    case 'Home':
      return 0
    case 'End':
      return LAST_WEEK
    default:
      return null
  }
}

/** The year as a slider, and under it what tissue and nerve do in it, each by its own clock. */
export function Weeks() {
  const view = useWhole((whole) => whole.view)
  const { lang, audience } = useWords()
  const gesture = useGesture()
  const id = useId()
  const time = timeWords(lang)
  const { finding, weeks, tissue: course } = view
  const now = shownFinding(view)
  const healthy = finding.shape === 'normal'
  const set = (week: number): void => dispatch({ type: 'setWeeks', weeks: week, gesture: gesture.current() })

  const quiet = finding.nerve === 'quiet'
  const calm: Calm = quiet
    ? 'always'
    : weeks >= CALM_BY
      ? 'quiet'
      : irritationLeft(weeks) < 1
        ? 'calmer'
        : 'irritated'
  const clear = involvement(finding).reached.length > 0 && involvement(now).reached.length === 0
  const tissue = [
    time.left[leftInWords(tissueLeft(finding.shape, weeks, course))],
    ...(now.shape === finding.shape ? [] : [time.flatter]),
    ...(clear ? [time.clear] : []),
  ].join(', ')
  return (
    <section className="time-weeks">
      <div className="size-head">
        <label htmlFor={id}>{time.weeks}</label>
        <span className="size-value">{time.week(weeks)}</span>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={PLACES}
        step="any"
        value={placeOf(weeks) * PLACES}
        disabled={healthy}
        aria-valuetext={healthy ? time.nothing : time.spoken(time.week(weeks), tissue, time.calm[calm])}
        onPointerDown={gesture.begin}
        onKeyDown={(event: KeyboardEvent) => {
          const week = weekOfKey(event.key, weeks)
          if (week === null) return
          event.preventDefault()
          set(week)
        }}
        onChange={({ currentTarget }) => set(weekAt(currentTarget.valueAsNumber / PLACES))}
      />
      <div className="time-marks" aria-hidden="true">
        {MARKED_WEEKS.map((week) => (
          <span key={week} style={{ left: `${placeOf(week) * 100}%` }} data-now={week === weeks}>
            {time.mark[week]}
          </span>
        ))}
      </div>
      {healthy ? (
        <p className="help">{time.nothing}</p>
      ) : (
        <>
          <Clock
            of="tissue"
            name={time.rows.tissue}
            text={tissue}
            week={weeks}
            left={(week) => tissueLeft(finding.shape, week, course)}
          />
          <Clock
            of="nerve"
            name={time.rows.nerve}
            text={time.calm[calm]}
            week={weeks}
            left={(week) => (quiet ? 0 : irritationLeft(week))}
          />
          <Claim claim={nerveClaim(lang, audience)} />
        </>
      )}
    </section>
  )
}
