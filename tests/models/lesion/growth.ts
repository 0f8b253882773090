import { design, type Place } from '../../../models/lesion/design.ts'
import { createLiveDisc } from '../../../models/lesion/live-disc.ts'
import { createLiveNeural } from '../../../models/lesion/live-neural.ts'
import { tissueField } from '../../../models/lesion/tissue.ts'
import { everyGeometry } from '../../../src/domain/finding.ts'
import { gradesFrom, involvement } from '../../../src/domain/involvement.ts'
import { DISC_LEVELS, type DiscLevel } from '../../../src/domain/levels.ts'
import { FLAT, IN_PLACE, type Measured, measureRoot, PUSHED, restingRoot, wallsOf } from './grade.ts'

// Makes models/lesion/growth-table.ts: `npx tsx tests/models/lesion/growth.ts --write` (about a minute). To be run again when the
// bones, the roots, the tissue or what they do to each other change; tests/models/lesion/grade.test.ts tells when.

const STEPS = 24
/** mm and shares kept from the limits of a grade. */
const MARGIN = 0.07
const SURE = 0.02

/** mm that a root goes in one of the steps when it slips round what holds it. */
const LEAP = 0.5

/** Share of its width by which a root comes free again when it slides off what holds it: a mass grows no further than that. */
const SLID = 0.2

type Sample = Measured & { readonly g: number }

/** First growth at which the root has moved by `want` mm. */
function whenMoved(samples: readonly Sample[], want: number): number {
  const i = samples.findIndex((s) => s.moved >= want)
  if (i < 0) return 1
  const b = samples[i]!
  const a = samples[i - 1]
  return a ? a.g + ((b.g - a.g) * (want - a.moved)) / (b.moved - a.moved) : b.g
}

/** Halvings between two samples where the root passes from one grade to the next: a 200th of the growth, so that no size need leap there. */
const HALVINGS = 3

/** The last growth between two at which a root is not yet caught below a share, and the first at which it is. */
type Between = (from: number, to: number, share: number) => readonly [number, number]

function betweenOf(measured: (g: number) => Measured): Between {
  return (from, to, share) => {
    let [low, high] = [from, to]
    for (let turn = 0; turn < HALVINGS; turn++) {
      const mid = (low + high) / 2
      if (measured(mid).caught <= share) high = mid
      else low = mid
    }
    return [low, high]
  }
}

function rowOf(place: Place, samples: readonly Sample[], between: Between): number[] {
  const still = whenMoved(samples, IN_PLACE - MARGIN)
  if (place.shape === 'bulge') return [still]
  const pushed = whenMoved(samples, PUSHED + MARGIN)
  if (!Number.isFinite(gradesFrom(place).compression)) {
    const caught = samples.findIndex((s) => s.caught <= FLAT + SURE)
    return [still, pushed, samples[caught < 0 ? STEPS : Math.max(0, caught - 1)]!.g]
  }
  const { deviation, compression } = gradesFrom(place)
  if (compression === deviation) {
    // Squeezed as soon as it is pushed: the first growths at which it is, before it slips by.
    const first = samples.findIndex((s) => s.caught <= FLAT - SURE / 2)
    let last = first
    const leaps = (i: number): boolean => Math.abs(samples[i]!.moved - samples[i - 1]!.moved) > LEAP
    while (last < STEPS && samples[last + 1]!.caught <= FLAT - SURE / 2 && !leaps(last + 1)) last++
    let before = first
    while (before > 0 && samples[before]!.caught <= FLAT + SURE) before--
    return [
      Math.min(still, samples[before]!.g),
      pushed,
      samples[before]!.g,
      samples[first]!.g,
      samples[last]!.g,
    ]
  }
  // Caught from `sure` to `end`, after which the root slides aside; before it the last growth at which it surely is not.
  let end = STEPS
  while (end > 0 && samples[end]!.caught > FLAT - SURE / 2) end--
  let sure = end
  while (sure > 0 && samples[sure - 1]!.caught <= FLAT - SURE / 2) sure--
  // Where it was caught before, slipped and is caught again, it grows up to the first slip only.
  const squeezed = (i: number): boolean => samples[i]!.caught <= FLAT - SURE / 2
  for (let i = 0; i + 1 < sure; i++) {
    if (!squeezed(i) || !squeezed(i + 1)) continue
    sure = i
    end = i
    while (squeezed(end + 1)) end++
  }
  let least = 1
  for (let i = sure; i <= end; i++) {
    least = Math.min(least, samples[i]!.caught)
    if (samples[i]!.caught > least + SLID) end = i - 1
  }
  let free = sure
  while (free > 0 && samples[free]!.caught <= FLAT + SURE) free--
  const [last] = between(samples[free]!.g, samples[free + 1]!.g, FLAT + SURE)
  const [, first] = between(samples[sure - 1]!.g, samples[sure]!.g, FLAT - SURE / 2)
  return [still, pushed, last, first, samples[end]!.g]
}

function level(name: DiscLevel): string[] {
  const live = createLiveDisc(name)
  const neural = createLiveNeural(live)
  const walls = wallsOf(name)
  const rows: string[] = []
  for (const place of everyGeometry([1])) {
    if (place.level !== name || place.side === 'right' || place.shape === 'normal') continue
    const { root } = involvement(place).nearest[0]!
    const part = neural.parts.find(({ id }) => id === `root_${root}_left`)!
    const drawn = (g: number, squeezes: number): Measured => {
      const lesion = { ...design(place, g), squeezes }
      live.update(lesion)
      part.update()
      return measureRoot(part.mesh, restingRoot(root, 'left'), name, tissueField(lesion), walls)
    }
    // Caught whether it has become flat yet or not: at the border of the grade it is between the two (lesion-of.ts).
    const measured = (g: number): Measured => {
      const [round, flat] = [drawn(g, 0), drawn(g, 1)]
      return { ...flat, caught: Math.max(round.caught, flat.caught) }
    }
    const samples = Array.from({ length: STEPS + 1 }, (_, i): Sample => {
      const g = i / STEPS
      return { g, ...measured(g) }
    })
    const { shape, zone, side, migration } = place
    const numbers = rowOf(place, samples, betweenOf(measured)).map((g) => Number(g.toFixed(3)))
    rows.push(`  '${name} ${shape} ${zone} ${side} ${migration}': [${numbers.join(', ')}],`)
  }
  return rows
}

if (process.argv[2] === '--write') {
  const { writeFileSync } = await import('node:fs')
  const only = process.argv[3]
  const rows = DISC_LEVELS.filter((name) => !only || name === only).flatMap(level)
  const target = only
    ? `/tmp/growth-${only}.txt`
    : new URL('../../../models/lesion/growth-table.ts', import.meta.url)
  writeFileSync(
    target,
    `// Generated by tests/models/lesion/growth.ts from the live meshes; do not edit.

/**
 * Growth within a shape, 0 to 1, at which the root of a place (left side or midline) is about to leave its place, is clearly pushed
 * aside, is not yet squeezed, is squeezed; and the greatest growth. Shorter where a place goes less far: the last is the greatest.
 */
export const GROWTH: Readonly<Record<string, readonly number[]>> = {
${rows.join('\n')}
}
`,
  )
}
