/** How a picture stands to the patient: 1 with the patient's left on the right, -1 with it on the left, 0 from the side. */
type Listener = (leftwards: number) => void

const listeners = { spine: new Set<Listener>(), leg: new Set<Listener>() }
const last = { spine: 1, leg: 1 }

/** Hears how a picture turns, at once and on every change worth showing. Returns the way to stop. */
export function onTurn(picture: 'spine' | 'leg', listener: Listener): () => void {
  listeners[picture].add(listener)
  listener(last[picture])
  return () => listeners[picture].delete(listener)
}

/** Tells the listeners how far the right of the screen points to the patient's left: the camera's own x axis, its x. */
export function tellTurn(picture: 'spine' | 'leg', leftwards: number): void {
  if (Math.abs(leftwards - last[picture]) < 0.02) return
  last[picture] = leftwards
  for (const listener of listeners[picture]) listener(leftwards)
}
