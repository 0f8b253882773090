import { add, normalize, scale, sub, type Vec3 } from '../shape/vec.ts'
import type { StoredPart } from './read.ts'
import { area, extent, type Loop, section, surrounds } from './section.ts'

/** One cut across a nerve. */
export interface Station {
  /** Way along the nerve from its start, mm. */
  readonly arc: number
  readonly centre: Vec3
  readonly direction: Vec3
  /** Of the circle of equal area, mm. */
  readonly diameter: number
  /** Widest and narrowest reach across, mm. */
  readonly widest: number
}

/** Two directions across `d`, the first one level. */
export function across(d: Vec3): readonly [Vec3, Vec3] {
  const u = normalize([d[2], 0, -d[0]] as Vec3)
  const level: Vec3 = Math.abs(d[1]) > 0.99 ? [1, 0, 0] : u
  const v: Vec3 = [
    d[1] * level[2] - d[2] * level[1],
    d[2] * level[0] - d[0] * level[2],
    d[0] * level[1] - d[1] * level[0],
  ]
  return [level, normalize(v)]
}

/** Mean of the vertices whose arc lies within `reach` of `at`, or nothing when there are too few. */
function middle({ positions: p, arc }: StoredPart, at: number, reach: number): Vec3 | undefined {
  let sum: Vec3 = [0, 0, 0]
  let count = 0
  arc?.forEach((s, i) => {
    if (Math.abs(s - at) > reach) return
    sum = add(sum, [p[i * 3]!, p[i * 3 + 1]!, p[i * 3 + 2]!])
    count++
  })
  return count < 4 ? undefined : scale(sum, 1 / count)
}

/** Cuts across a tube with arc lengths, every `step` mm. */
export function stations(part: StoredPart, step = 1): Station[] {
  const longest = part.arc ? part.arc.reduce((a, b) => Math.max(a, b), 0) : 0
  const out: Station[] = []
  for (let s = 3; s <= longest - 3; s += step) {
    const [before, here, after] = [s - 2.5, s, s + 2.5].map((at) => middle(part, at, 1.5))
    if (!before || !here || !after) continue
    const direction = normalize(sub(after, before))
    const [u, v] = across(direction)
    const loops = section(part, { origin: here, u, v })
    const loop: Loop | undefined = loops.find((l) => surrounds(l, [0, 0]))
    if (!loop) continue
    let widest = 0
    for (let a = 0; a < 180; a += 10) {
      const [low, high] = extent(loop, [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)])
      widest = Math.max(widest, high - low)
    }
    out.push({
      arc: s,
      centre: here,
      direction,
      diameter: 2 * Math.sqrt(Math.abs(area(loop)) / Math.PI),
      widest,
    })
  }
  return out
}
