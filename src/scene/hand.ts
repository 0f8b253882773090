/** ms after the reader's last touch, key or turn of the wheel in which the hand is taken to be on the page still. */
const RESTS = 400

const down = new Set<number>()
let last = Number.NEGATIVE_INFINITY
let watched = false

function touched(): void {
  last = performance.now()
}

function watch(): void {
  watched = true
  const passive = { capture: true, passive: true }
  addEventListener('pointerdown', ({ pointerId }) => void down.add(pointerId), passive)
  for (const end of ['pointerup', 'pointercancel'] as const)
    addEventListener(end, ({ pointerId }) => void down.delete(pointerId), passive)
  // A release outside the page is not told everywhere: what moves without a button pressed is not down.
  addEventListener(
    'pointermove',
    ({ pointerId, buttons }) => buttons === 0 && down.delete(pointerId),
    passive,
  )
  for (const kind of ['pointerdown', 'pointerup', 'pointercancel', 'keydown', 'wheel'] as const)
    addEventListener(kind, touched, passive)
}

/** Whether the reader is at something: a finger or button is down, or was a moment ago, as was a key or the wheel. */
export function handBusy(): boolean {
  if (!watched) watch()
  return down.size > 0 || performance.now() - last < RESTS
}
