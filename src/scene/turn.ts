/** How a picture's camera stands to the patient: 1 straight in front, -1 straight behind, 0 from the side. */
type Listener = (facing: number) => void

const listeners = { spine: new Set<Listener>(), leg: new Set<Listener>() }
const last = { spine: 1, leg: 1 }

/** Hears how a camera turns, at once and on every change worth showing. Returns the way to stop. */
export function onTurn(picture: 'spine' | 'leg', listener: Listener): () => void {
  listeners[picture].add(listener)
  listener(last[picture])
  return () => listeners[picture].delete(listener)
}

/** Tells the listeners where a camera looks along z (its forward direction in the patient's frame). */
export function tellTurn(picture: 'spine' | 'leg', forwardZ: number): void {
  const facing = -forwardZ
  if (Math.abs(facing - last[picture]) < 0.02) return
  last[picture] = facing
  for (const listener of listeners[picture]) listener(facing)
}
