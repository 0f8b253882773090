/** How a picture stands to the patient: where the right of the screen points to, as a direction of length 1 in the patient's frame. */
export interface Rightwards {
  /** To the patient's left: 1 with the left on the right, -1 with it on the left. */
  readonly left: number
  readonly head: number
  readonly front: number
}
type Listener = (right: Rightwards) => void

const listeners = { spine: new Set<Listener>(), leg: new Set<Listener>() }
const last: Record<'spine' | 'leg', Rightwards> = {
  spine: { left: 1, head: 0, front: 0 },
  leg: { left: 1, head: 0, front: 0 },
}

/** Hears how a picture turns, at once and on every change worth showing. Returns the way to stop. */
export function onTurn(picture: 'spine' | 'leg', listener: Listener): () => void {
  listeners[picture].add(listener)
  listener(last[picture])
  return () => listeners[picture].delete(listener)
}

/** Tells the listeners how a picture has turned: the camera's own x axis. */
export function tellTurn(picture: 'spine' | 'leg', left: number, head: number, front: number): void {
  const { left: wasLeft, head: wasHead, front: wasFront } = last[picture]
  if (Math.abs(left - wasLeft) + Math.abs(head - wasHead) + Math.abs(front - wasFront) < 0.02) return
  last[picture] = { left, head, front }
  for (const listener of listeners[picture]) listener(last[picture])
}
