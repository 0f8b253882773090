import type { MouseEvent, ReactNode } from 'react'
import { apply, type Intent } from '../../state/intent.ts'
import { encode } from '../../state/link.ts'
import { dispatch, store } from '../../state/store.ts'
import { useWhole } from '../use-whole.ts'

interface Props {
  /** Where it leads. */
  readonly intent: Extract<Intent, { type: 'read' | 'tell' | 'explore' }>
  readonly className: string
  readonly id?: string
  readonly label?: string
  readonly children: ReactNode
  /** Called when a hand comes near, and just before it leads away. */
  onNear?(): void
  onGo?(): void
}

/** A way to another room: a link that can be kept and opened elsewhere, and that needs no loading when it is followed. */
export function RoomLink({ intent, className, id, label, children, onNear, onGo }: Props) {
  // Written when it is drawn, not whenever the store is asked whether anything has changed.
  const view = useWhole((whole) => whole.view)
  const hash = encode(apply({ ...store.getState(), view }, intent).view)
  const go = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onGo?.()
    dispatch(intent)
  }
  return (
    <a
      id={id}
      className={className}
      href={`#${hash}`}
      aria-label={label}
      title={label}
      onClick={go}
      onPointerEnter={onNear}
      onFocus={onNear}
    >
      {children}
    </a>
  )
}
