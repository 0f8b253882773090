import type { Surface } from './bvh.ts'
import { sagittal, sagittalLoops, transverse } from './plate.ts'
import { area, chord, crossings, extent, type Loop, type Point2, section } from './section.ts'
import type { Body } from './vertebra-body.ts'
import { type Pedicle, slope } from './vertebra-pedicle.ts'

/** What lies behind a vertebral body, in the bone's own axes, mm and degrees; `y` and `z` as there. */
export interface Arch {
  readonly canalWidth: number
  readonly canalDepth: number
  readonly span: number
  readonly transverseHeight: number
  /** Mean of the two tips. */
  readonly transverseTip: { readonly x: number; readonly y: number; readonly z: number }
  readonly spinousTip: { readonly y: number; readonly z: number }
  readonly spinousHeight: number
  readonly spinousThickness: number
  readonly spinousSlope: number
  readonly laminaThickness: number
  readonly laminaHeight: number
  readonly superiorTop: number
  readonly inferiorBottom: number
  readonly length: number
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

/** All vertices as [x, y, z], of those that `keep` lets through. */
function vertices({ positions: p }: Surface, keep: (x: number, y: number, z: number) => boolean): Point3[] {
  const out: Point3[] = []
  for (let i = 0; i < p.length; i += 3) {
    if (keep(p[i]!, p[i + 1]!, p[i + 2]!)) out.push([p[i]!, p[i + 1]!, p[i + 2]!])
  }
  return out
}
type Point3 = readonly [number, number, number]

/** Greatest free width between the pedicles at their mid height, as far back as they reach. */
function canalWidth(surface: Surface, wall: number, pedicles: readonly Pedicle[]): number {
  const loops = section(surface, transverse(mean(pedicles.map((p) => p.centre.y))))
  let most = 0
  for (let z = wall - 9; z <= wall - 1; z += 0.25) {
    const [right, left] = chord(loops, [0, z], [1, 0])
    if (left - right > most) most = left - right
  }
  return most
}

/** Least distance from posterior wall to spinolaminar line in the midline, along the bone's own forward axis. */
function canalDepth(body: Loop, arch: Loop): number {
  let least = Number.POSITIVE_INFINITY
  for (let y = -25; y <= 15; y += 0.25) {
    const wall = crossings([body], [-100, y], [1, 0])[0]
    const lamina = crossings([arch], [-100, y], [1, 0]).at(-1)
    if (wall !== undefined && lamina !== undefined) least = Math.min(least, wall - lamina)
  }
  return least
}

/** Height of the transverse process half way from the pedicle's outer border to its tip. */
function transverseHeight(surface: Surface, tip: Point3, outer: number): number {
  const x = Math.sign(tip[0]) * ((outer + Math.abs(tip[0])) / 2)
  const loops = section(surface, sagittal(x)).sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)))
  if (!loops[0]) return Number.NaN
  const [low, high] = extent(loops[0], [0, 1])
  return high - low
}

/** The lamina `x` mm beside the midline: shortest ways through from its canal side, median over its middle. */
function laminaThickness(surface: Surface, x: number, from: number): number {
  const loops = section(surface, sagittal(x))
  const fronts: Point2[] = []
  for (let y = -25; y <= 12; y += 0.5) {
    const t = crossings(loops, [from, y], [-1, 0]).find((s) => s > 0)
    if (t !== undefined && t < 14) fronts.push([from - t, y])
  }
  const middle = fronts.slice(Math.floor(fronts.length * 0.3), Math.ceil(fronts.length * 0.7))
  return median(
    middle.map(([z, y]) => {
      let least = Number.POSITIVE_INFINITY
      for (let angle = -60; angle <= 60; angle += 3) {
        const d: Point2 = [-Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
        const [, through] = chord(loops, [z + d[0] * 1e-3, y + d[1] * 1e-3], d)
        if (through > 1) least = Math.min(least, through)
      }
      return least
    }),
  )
}

/** Measures arch and processes of a vertebra given in its own axes. */
export function measureArch(surface: Surface, body: Body, pedicles: readonly [Pedicle, Pedicle]): Arch {
  const loops = sagittalLoops(surface, 0)
  const depth = canalDepth(loops.body, loops.arch)
  const all = vertices(surface, () => true)
  const tips = ([1, -1] as const).map((side) => {
    const furthest = Math.max(...all.map(([x]) => side * x))
    const there = all.filter(([x]) => side * x > furthest - 1.5)
    return [side * furthest, mean(there.map((p) => p[1])), mean(there.map((p) => p[2]))] as const
  })
  const back = Math.min(...all.map(([, , z]) => z))
  const lamina = body.wall - depth
  const alongSpine = (share: number): number => lamina + (back - lamina) * share
  const column = (share: number): [number, number] => {
    const z = alongSpine(share)
    const ys = crossings([loops.arch], [z, -100], [0, 1])
    return [ys[0]! - 100, ys.at(-1)! - 100]
  }
  const [low, high] = column(0.5)
  const upperEdge = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map(
    (share) => [alongSpine(share), column(share)[1]] as const,
  )
  const thickness: number[] = []
  for (let y = low + (high - low) * 0.1; y <= high - (high - low) * 0.1; y += 1) {
    const [right, left] = chord(section(surface, transverse(y)), [0, alongSpine(0.5)], [1, 0])
    thickness.push(left - right)
  }
  const ventral: number[] = []
  for (let y = -40; y <= 30; y += 0.25) {
    const t = crossings([loops.arch], [body.wall, y], [-1, 0]).find((s) => s > 0)
    if (t !== undefined && t < depth + 9) ventral.push(y)
  }
  const width = canalWidth(surface, body.wall, pedicles)
  // Half way between midline and pedicle: clear of spinous process and facets.
  const beside = width / 4
  return {
    canalWidth: width,
    canalDepth: depth,
    span: tips[0]![0] - tips[1]![0],
    transverseHeight: mean(tips.map((tip, i) => transverseHeight(surface, tip, pedicles[i]!.outer))),
    transverseTip: {
      x: mean(tips.map((t) => Math.abs(t[0]))),
      y: mean(tips.map((t) => t[1])),
      z: mean(tips.map((t) => t[2])),
    },
    spinousTip: { y: mean(all.filter(([, , z]) => z < back + 2).map(([, y]) => y)), z: back },
    spinousHeight: high - low,
    spinousThickness: median(thickness),
    spinousSlope: (Math.atan(slope(upperEdge)) * 180) / Math.PI,
    laminaThickness: mean([-beside, beside].map((x) => laminaThickness(surface, x, body.wall - depth / 2))),
    laminaHeight: ventral.at(-1)! - ventral[0]!,
    superiorTop: Math.max(...all.filter(([, , z]) => z < body.wall - 3).map(([, y]) => y)),
    inferiorBottom: Math.min(
      ...all.filter(([x, , z]) => z < body.wall - 3 && Math.abs(x) > 7).map(([, y]) => y),
    ),
    length: Math.max(...all.map(([, , z]) => z)) - back,
  }
}
