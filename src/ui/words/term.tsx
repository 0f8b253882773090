import type { PartId } from '../../domain/parts.ts'
import { dispatch } from '../../state/store.ts'
import { useWhole } from '../use-whole.ts'

interface Props {
  readonly text: string
  readonly parts: readonly PartId[]
}

const point = (parts: readonly PartId[]): void => dispatch({ type: 'point', parts })

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
      onClick={() => dispatch({ type: 'select', part: open ? null : (parts[0] ?? null) })}
    >
      {text}
    </button>
  )
}
