// Script time of the steps that a reader takes, each on its own, over findings that lie wide apart.

import type { CDPSession, Page } from 'playwright-core'

/** Where a finding is stepped through its shapes: the first and the last of the row, and the keys between. */
interface Walk {
  readonly name: string
  readonly place: string
  readonly from: 'normal' | 'extrusion'
}

/** Every shape at places wide apart; a piece that has moved exists from the extrusion on. */
const WALKS: readonly Walk[] = [
  {
    name: 'L4/5 midline',
    place: 'disc=L4-L5&zone=central&side=midline&size=0.7&migration=none',
    from: 'normal',
  },
  {
    name: 'L5/S1 midline',
    place: 'disc=L5-S1&zone=central&side=midline&size=0.7&migration=none',
    from: 'normal',
  },
  {
    name: 'L4/5 subarticular left',
    place: 'disc=L4-L5&zone=subarticular&side=left&size=0.6&migration=none',
    from: 'normal',
  },
  {
    name: 'L5/S1 subarticular right',
    place: 'disc=L5-S1&zone=subarticular&side=right&size=0.6&migration=none',
    from: 'normal',
  },
  {
    name: 'L4/5 foraminal left',
    place: 'disc=L4-L5&zone=foraminal&side=left&size=0.6&migration=none',
    from: 'normal',
  },
  {
    name: 'L5/S1 subarticular left, moved down',
    place: 'disc=L5-S1&zone=subarticular&side=left&size=0.7&migration=pedicular',
    from: 'extrusion',
  },
]

/** The same places while the size is moved: shape, and place. */
const DRAGS: readonly Walk[] = [
  { ...WALKS[0]!, name: 'bulge L4/5 midline', place: `${WALKS[0]!.place}&shape=bulge` },
  { ...WALKS[1]!, name: 'extrusion L5/S1 midline', place: `${WALKS[1]!.place}&shape=extrusion` },
  { ...WALKS[2]!, name: 'protrusion L4/5 subarticular', place: `${WALKS[2]!.place}&shape=protrusion` },
  { ...WALKS[4]!, name: 'extrusion L4/5 foraminal', place: `${WALKS[4]!.place}&shape=extrusion` },
  { ...WALKS[5]!, name: 'sequestration L5/S1, moved down', place: `${WALKS[5]!.place}&shape=sequestration` },
]

/** How often each walk is gone to its end and back. */
const ROUNDS = 3
/** Steps of the size there and back. */
const SIZES = 8
/** ms after which a step has done everything it does; the address is written 250 ms after it. */
const SETTLED = 300

/** What one kind of step costs; ms of script. */
export interface Steps {
  /** Every step of every finding. */
  readonly all: readonly number[]
  /** The median of each finding. */
  readonly medians: ReadonlyMap<string, number>
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** All script that the page has run since it was loaded, ms. */
export async function scriptMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
}

async function press(page: Page, cdp: CDPSession, key: string): Promise<number> {
  const before = await scriptMs(cdp)
  await page.keyboard.press(key)
  await page.waitForTimeout(SETTLED)
  return (await scriptMs(cdp)) - before
}

async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next
  }, `v=1&lang=en&${hash}`)
  await page.waitForTimeout(900)
}

function steps(measured: ReadonlyMap<string, readonly number[]>): Steps {
  return {
    all: [...measured.values()].flat(),
    medians: new Map([...measured].map(([name, times]) => [name, median(times)])),
  }
}

/** Steps of the shape, from one end of the row to the other and back. The first round of each warms up and is left out. */
export async function shapeSteps(page: Page, cdp: CDPSession): Promise<Steps & { readonly first: number }> {
  const measured = new Map<string, number[]>()
  let first = Number.NaN
  for (const { name, place, from } of WALKS) {
    await show(page, `shape=${from}&${place}`)
    await page.locator('input[type=radio][name=shape]:checked').focus()
    const keys = from === 'normal' ? 4 : 1
    const rounds = from === 'normal' ? ROUNDS : 4 * ROUNDS
    const times: number[] = []
    for (let round = 0; round <= rounds; round++) {
      for (let i = 0; i < 2 * keys; i++) {
        const time = await press(page, cdp, i < keys ? 'ArrowRight' : 'ArrowLeft')
        if (round > 0) times.push(time)
        else if (Number.isNaN(first)) first = time
      }
    }
    measured.set(name, times)
  }
  return { ...steps(measured), first }
}

/** Script time of a frame while one shape turns into another, ms: all script of the way over the frames drawn in it. */
export async function morphFrames(
  page: Page,
  cdp: CDPSession,
  frames: () => Promise<number>,
): Promise<number[]> {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await show(page, `shape=normal&${WALKS[2]!.place}`)
  await page.locator('input[type=radio][name=shape]:checked').focus()
  const times: number[] = []
  for (let i = 0; i < 16; i++) {
    // The camera and the light come to rest.
    await page.waitForTimeout(2500)
    const drawn = await frames()
    const before = await scriptMs(cdp)
    await page.keyboard.press(i % 8 < 4 ? 'ArrowRight' : 'ArrowLeft')
    await page.waitForTimeout(650)
    const script = (await scriptMs(cdp)) - before
    times.push(script / Math.max(1, (await frames()) - drawn))
  }
  await page.emulateMedia({ reducedMotion: 'reduce' })
  return times
}

/** Shows a finding whose size can be moved by keyboard at once. */
export async function holdSize(page: Page): Promise<void> {
  await show(page, DRAGS[1]!.place)
  await page.getByRole('slider', { name: 'Size' }).focus()
}

/** Steps of the size slider by keyboard, up and down. */
export async function sizeSteps(page: Page, cdp: CDPSession): Promise<Steps> {
  const measured = new Map<string, number[]>()
  for (const { name, place } of DRAGS) {
    await show(page, place)
    await page.getByRole('slider', { name: 'Size' }).focus()
    const times: number[] = []
    for (let i = 0; i < 2 * SIZES; i++) {
      times.push(await press(page, cdp, i < SIZES ? 'ArrowRight' : 'ArrowLeft'))
    }
    measured.set(name, times)
  }
  return steps(measured)
}
