import type { VertebraLevel } from '../../domain/levels.ts'
import type { PartId } from '../../domain/parts.ts'
import { emphasisOf } from '../../state/emphasis.ts'
import { dispatch, store } from '../../state/store.ts'
import { useWhole } from '../use-whole.ts'

interface Props {
  readonly text: string
  readonly parts: readonly PartId[]
}

const point = (parts: readonly PartId[]): void => dispatch({ type: 'point', parts })

/**
 * The structure whose text a term opens: of many of a kind, the one that the finding is about or the one beside it, so that
 * "disc" opens the disc that is looked at.
 */
function nearest(parts: readonly PartId[]): PartId | null {
  const { view } = store.getState()
  const concerned = emphasisOf(view, { pointed: [], selected: null })
  const vertebra: PartId = `vertebra_${view.finding.level.split('-')[0] as VertebraLevel}`
  return (
    parts.find((part) => concerned.has(part)) ?? parts.find((part) => part === vertebra) ?? parts[0] ?? null
  )
}

/** A term that lights its structures while it is pointed at, and opens their text when it is chosen. */
export function Term({ text, parts }: Props) {
  const open = useWhole(({ session }) => session.selected !== null && parts.includes(session.selected))
  return (
    <button
      type="button"
      className="term"
      aria-pressed={open}
      onPointerEnter={() => point(parts)}
      onPointerLeave={() => point([])}
      onFocus={() => point(parts)}
      onBlur={() => point([])}
      onClick={() => dispatch({ type: 'select', part: open ? null : nearest(parts) })}
    >
      {text}
    </button>
  )
}
