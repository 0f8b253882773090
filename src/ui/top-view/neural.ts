import type { Laterality } from '../../domain/levels.ts'
import { besideRim, offRim, type Point, path, rimAt } from './margin.ts'
import { clearance, GAP, pushed, type Tissue } from './tissue.ts'

/** Radius of a root in the drawing, mm. */
export const ROOT_RADIUS = 2

const SAC = { y: 26, width: 8.4, depth: 6.4 } as const
const SIGN: Readonly<Record<Laterality, 1 | -1>> = { left: 1, right: -1 }

/** The sac's outline at rest, and where each point of it lies beside the rim. */
const SAC_OUTLINE = Array.from({ length: 64 }, (_, i) => {
  const turn = (i / 64) * 2 * Math.PI
  const at: Point = [SAC.width * Math.sin(turn), SAC.y - SAC.depth * Math.cos(turn)]
  return { at, beside: besideRim(at) }
})

/** The dural sac, dented where tissue meets it. */
export function sacPath(tissue: Tissue): string {
  return path(SAC_OUTLINE.map(({ at, beside }) => pushed(tissue, at, 0.3, beside)))
}

/** The roots inside the sac: small dots, on the patient's right and left of the middle. */
export const CAUDA: readonly Point[] = [
  [-4.8, 25],
  [4.8, 25],
  [-2.2, 27.6],
  [2.2, 27.6],
  [-5, 28.6],
  [5, 28.6],
  [0, 29.8],
]

/** The root that passes, in the lateral recess beside the sac; pushed aside where tissue stands. */
export function traversingAt(side: Laterality, tissue: Tissue): Point {
  const rest = offRim(SIGN[side] * rimAt(29).s, GAP + ROOT_RADIUS)
  return pushed(tissue, rest, ROOT_RADIUS)
}

/** A root does not kink: it leaves its way by at most this much over a stretch of it. */
const BEND = 0.4

/** The root that leaves, as a line from the foramen outwards; bent aside where tissue stands. */
export function exitingLine(side: Laterality, tissue: Tissue): Point[] {
  const [from, to] = [rimAt(52).s, rimAt(84).s]
  const stations = Array.from({ length: 17 }, (_, i) => SIGN[side] * (from + ((to - from) * i) / 16))
  const needed = stations.map((s) => Math.max(GAP + ROOT_RADIUS, clearance(tissue, s, ROOT_RADIUS)))
  return stations.map((s) => {
    const t = needed.reduce(
      (most, height, j) => Math.max(most, height - BEND * Math.abs(s - stations[j]!)),
      0,
    )
    return offRim(s, t)
  })
}
