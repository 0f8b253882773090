import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** A page as far as it is asked: timers, idle callbacks, and what a hand does. */
let heard: Map<string, ((event: object) => void)[]>
let idle: (() => void)[]

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  heard = new Map()
  idle = []
  const page = {
    setTimeout: (work: () => void, ms: number) => setTimeout(work, ms),
    requestIdleCallback: (work: (deadline: object) => void) =>
      idle.push(() => work({ timeRemaining: () => 10 })),
    cancelIdleCallback: (asked: number) => delete idle[asked - 1],
    addEventListener: (kind: string, listener: (event: object) => void) =>
      heard.set(kind, [...(heard.get(kind) ?? []), listener]),
  }
  vi.stubGlobal('window', page)
  for (const [name, value] of Object.entries(page)) if (name !== 'setTimeout') vi.stubGlobal(name, value)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function hand(kind: string, buttons = 1): void {
  for (const listener of heard.get(kind) ?? []) listener({ pointerId: 1, buttons })
}

/** Lets time go by in which the browser is idle. */
function rest(ms: number): void {
  for (let t = 0; t < ms; t += 50) {
    vi.advanceTimersByTime(50)
    for (const work of idle.splice(0)) work?.()
  }
}

test('quiet work is done step by step', async () => {
  const { whileQuiet } = await import('../../src/scene/motion.ts')
  let steps = 0
  whileQuiet(() => ++steps < 5)
  rest(1000)
  expect(steps).toBe(0)
  rest(2000)
  expect(steps).toBe(5)
})

test('no step is taken while a pointer is down, however long it is held still', async () => {
  const { whileQuiet } = await import('../../src/scene/motion.ts')
  let steps = 0
  whileQuiet(() => ++steps < 1000)
  rest(1500)
  expect(steps).toBeGreaterThan(0)
  hand('pointerdown')
  const then = steps
  rest(20_000)
  expect(steps).toBe(then)
  hand('pointerup')
  rest(100)
  expect(steps).toBe(then)
  rest(3000)
  expect(steps).toBeGreaterThan(then)
})

test('nor right after a key; a release that nobody told of does not stop it for good', async () => {
  const { whileQuiet } = await import('../../src/scene/motion.ts')
  let steps = 0
  whileQuiet(() => ++steps < 1000)
  rest(1500)
  hand('keydown')
  const then = steps
  rest(300)
  expect(steps).toBe(then)
  hand('pointerdown')
  rest(5000)
  expect(steps).toBe(then)
  hand('pointermove', 0)
  rest(3000)
  expect(steps).toBeGreaterThan(then)
})

test('what is called off is not done', async () => {
  const { whenQuiet } = await import('../../src/scene/motion.ts')
  let done = false
  const stop = whenQuiet(() => {
    done = true
  })
  rest(1150)
  stop()
  rest(5000)
  expect(done).toBe(false)
})
