import type { DiscLevel, VertebraLevel } from '../../src/domain/levels.ts'
import { SEGMENT } from '../morphometry/segment.ts'
import { VERTEBRA } from '../morphometry/vertebra.ts'
import { discSpace, type WallPoint } from './disc-space.ts'

/** What bounds the canal and the foramen round one disc, in the disc's wall coordinates; mm. */
export interface Canal {
  /** How far out from the wall the next bone or flavum stands at this place. */
  room(s: number, eta: number): number
  /** Distance to the two pedicles of a side (the one above and the one below), negative inside. */
  pedicles(s: number, eta: number): number
  /** Distance to any obstacle, negative inside: bodies, pedicles, facets, flavum, laminae. */
  bone(w: WallPoint): number
}

interface Box {
  readonly s: number
  readonly eta: number
  readonly hs: number
  readonly he: number
}

function boxDistance(b: Box, s: number, eta: number): number {
  // Rounded by 2.5 mm: a pedicle's section is an oval.
  const round = 2.5
  const x = Math.abs(Math.abs(s) - b.s) - b.hs + round
  const y = Math.abs(eta - b.eta) - b.he + round
  const ox = Math.max(0, x)
  const oy = Math.max(0, y)
  return Math.sqrt(ox * ox + oy * oy) + Math.min(0, Math.max(x, y)) - round
}

/** Arc on the outline of a point x to the side: the outline turns away from x as it goes round (fit over 8 to 24 mm). */
function arcOf(level: DiscLevel, x: number): number {
  const outline = discSpace(level).lower.outline
  let s = x
  for (let i = 0; i < 6; i++) s += x - outline.pointAt(s)[0]
  return Math.min(s, outline.half * 0.45)
}

function build(level: DiscLevel): Canal {
  const [upper, lower] = level.split('-') as [VertebraLevel, VertebraLevel | 'S1']
  const space = discSpace(level)
  const rim = space.posteriorHeight / 2
  const side = VERTEBRA.SCW.mean[upper] / 2
  const edge = side + VERTEBRA.PDW.mean[upper]
  const depth = VERTEBRA.SCD.mean[upper] - SEGMENT.LFThickness.mean[level] * 0.3
  const medial = arcOf(level, side)
  const lateral = arcOf(level, edge)
  const boxes: Box[] = [
    {
      s: (medial + lateral) / 2,
      eta: rim + VERTEBRA.pedicleCentreUpFromInfEndplate.mean[upper],
      hs: (lateral - medial) / 2,
      he: VERTEBRA.PDH.mean[upper] / 2,
    },
  ]
  if (lower !== 'S1') {
    const m = arcOf(level, VERTEBRA.SCW.mean[lower] / 2)
    const l = arcOf(level, VERTEBRA.SCW.mean[lower] / 2 + VERTEBRA.PDW.mean[lower])
    boxes.push({
      s: (m + l) / 2,
      eta: -rim - (VERTEBRA.VBHp.mean[lower] - VERTEBRA.pedicleCentreUpFromInfEndplate.mean[lower]),
      hs: (l - m) / 2,
      he: VERTEBRA.PDH.mean[lower] / 2,
    })
  } else {
    // The sacral ala and S1 pedicle: from the recess outwards, all the way down (assumed).
    boxes.push({ s: 27, eta: -rim - 13, hs: 11.5, he: 11.5 })
  }
  const foramen = SEGMENT.foramenWidthUpper.mean[level]

  function pedicles(s: number, eta: number): number {
    let d = Number.POSITIVE_INFINITY
    for (const b of boxes) d = Math.min(d, boxDistance(b, s, eta))
    return d
  }

  function room(s: number, _eta: number): number {
    const a = Math.abs(s)
    // Triangular canal: full depth in the midline, the lateral recess at its corner, the foramen's width beyond it.
    if (a >= lateral) return foramen + 1.6 * (a - lateral) ** 1.3
    const corner = Math.max(6.5, foramen * 0.78)
    if (a >= medial) return corner + (foramen - corner) * Math.min(1, (a - medial) / 4)
    const t = a / medial
    return corner + (depth - corner) * (1 - t ** 1.7)
  }

  function bone(w: WallPoint): number {
    const body = Math.max(w.d, Math.min(w.aboveLower, w.belowUpper))
    return Math.min(body, pedicles(w.s, w.eta), room(w.s, w.eta) - w.d)
  }

  return { room, pedicles, bone }
}

const CANALS = new Map<DiscLevel, Canal>()

/** The walls of canal and foramen round one disc. */
export function canal(level: DiscLevel): Canal {
  let c = CANALS.get(level)
  if (!c) {
    c = build(level)
    CANALS.set(level, c)
  }
  return c
}
