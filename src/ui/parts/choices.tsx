import { type PointerEvent, type ReactNode, useId } from 'react'
import './choices.css'

export interface Choice<T extends string> {
  readonly value: T
  readonly label: string
  /** A second, quieter name. */
  readonly note?: string
  readonly disabled?: boolean
}

/**
 * Choosing listens to clicks, which arrow keys make as well: a click on what is already chosen says that it was meant,
 * and no change event tells of that.
 */
export function noChange(): void {}

interface Props<T extends string> {
  readonly name: string
  readonly legend: string
  readonly hideLegend?: boolean
  readonly choices: readonly Choice<T>[]
  readonly value: T
  onChoose(value: T): void
  /** Called while the mouse is dragged over the choices with its button held. */
  onDrag?(value: T): void
  /** A line under the choices, for instance why one of them cannot be chosen. */
  readonly help?: ReactNode
}

/** One of a few values: native radio buttons, so that arrow keys, focus and screen readers work as everywhere. */
export function Choices<T extends string>({ name, legend, choices, value, help, ...rest }: Props<T>) {
  const { hideLegend, onChoose, onDrag } = rest
  const helpId = useId()
  const drag = (event: PointerEvent, to: T): void => {
    if (event.pointerType === 'mouse' && event.buttons === 1 && to !== value) onDrag?.(to)
  }
  return (
    <fieldset className={`choices choices-${name}`} aria-describedby={help ? helpId : undefined}>
      <legend className={hideLegend ? 'only-spoken' : undefined}>{legend}</legend>
      <div className="choices-list">
        {choices.map(({ value: to, label, note, disabled }) => (
          <label key={to} className="choice" onPointerEnter={(event) => !disabled && drag(event, to)}>
            <input
              type="radio"
              name={name}
              value={to}
              checked={to === value}
              disabled={disabled}
              onClick={() => onChoose(to)}
              onChange={noChange}
            />
            <span className="choice-mark" />
            <span className="choice-text">
              <span className="choice-label">{label}</span>
              {note && <span className="choice-note">{note}</span>}
            </span>
          </label>
        ))}
      </div>
      {help && (
        <p className="help" id={helpId}>
          {help}
        </p>
      )}
    </fieldset>
  )
}
