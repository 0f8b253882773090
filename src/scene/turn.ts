/**
 * How a picture stands to the patient: how far the right of the screen points to the patient's left (1 with the left on the right, -1 with it
 * on the left), and to the patient's front.
 */
type Listener = (leftwards: number, frontwards: number) => void

const listeners = { spine: new Set<Listener>(), leg: new Set<Listener>() }
const last: Record<'spine' | 'leg', readonly [leftwards: number, frontwards: number]> = {
  spine: [1, 0],
  leg: [1, 0],
}

/** Hears how a picture turns, at once and on every change worth showing. Returns the way to stop. */
export function onTurn(picture: 'spine' | 'leg', listener: Listener): () => void {
  listeners[picture].add(listener)
  listener(...last[picture])
  return () => listeners[picture].delete(listener)
}

/** Tells the listeners how a picture has turned: the camera's own x axis, by its x and its z. */
export function tellTurn(picture: 'spine' | 'leg', leftwards: number, frontwards: number): void {
  const [left, front] = last[picture]
  if (Math.abs(leftwards - left) < 0.02 && Math.abs(frontwards - front) < 0.02) return
  last[picture] = [leftwards, frontwards]
  for (const listener of listeners[picture]) listener(leftwards, frontwards)
}
