import { describe, expect, test } from 'vitest'
import { skinField } from '../../../models/anatomy/skin.ts'
import { BONE_LANDMARK, VERTEBRA_POSE } from '../../../models/morphometry/skeleton.ts'
import { frontAt, wallAt } from '../../../models/soft/column.ts'
import { type Back, backAt, psoas, quadratus } from '../../../models/soft/muscles.ts'
import { epiduralVeins, lumbarVessels } from '../../../models/soft/small-vessels.ts'
import {
  aorta,
  iliacArtery,
  kidneyAt,
  leftIliacVein,
  rightIliacVein,
  venaCava,
} from '../../../models/soft/vessels.ts'

const back: Back = { all: 0, border: 0, split: 0, fascia: 0, wall: 0, layer: 0 }

/** All fields of one side by name, at a point. */
function all(x: number, y: number, z: number): Record<string, number> {
  backAt(Math.abs(x), y, wallAt(y) - z, back)
  return {
    psoas: psoas(Math.abs(x), y, z),
    quadratus: quadratus(Math.abs(x), y, z),
    back: back.all,
    border: back.border,
    kidney: kidneyAt(x > 0 ? 'left' : 'right', x, y, z).body,
    aorta: aorta(x, y, z),
    cava: venaCava(x, y, z),
    artery: iliacArtery(Math.abs(x), y, z),
    leftVein: leftIliacVein(x, y, z),
    rightVein: rightIliacVein(x, y, z),
  }
}

/** Widest extent to the side of where a field is negative at one height, mm. */
function extent(field: (x: number, y: number, z: number) => number, y: number): [number, number] {
  let [low, high] = [1e9, -1e9]
  for (let x = 0; x < 90; x += 0.25) {
    for (let z = -60; z < 90; z += 1) {
      if (field(x, y, z) > 0) continue
      low = Math.min(low, x)
      high = Math.max(high, x)
    }
  }
  return [low, high]
}

describe('soft tissue round the spine', () => {
  test('the column is that of the stack', () => {
    for (const { supEndplate } of Object.values(VERTEBRA_POSE)) {
      expect(wallAt(supEndplate.posterior[1])).toBeCloseTo(supEndplate.posterior[2], 6)
      expect(frontAt(supEndplate.anterior[1])).toBeCloseTo(supEndplate.anterior[2], 6)
    }
  })

  test('psoas at L5 lies where it was measured (FARNY94: 27.3 to 64.1 mm from the midline)', () => {
    const [medial, lateral] = extent(psoas, VERTEBRA_POSE.L5.bodyCentre[1])
    expect(Math.abs(medial - 27.3)).toBeLessThan(1)
    expect(Math.abs(lateral - 64.1)).toBeLessThan(1)
  })

  test('psoas grows downwards, multifidus widens, the aorta lies left and the cava right', () => {
    const width = (y: number): number => extent(psoas, y)[1] - extent(psoas, y)[0]
    expect(width(90)).toBeGreaterThan(width(125))
    expect(width(55)).toBeGreaterThan(width(90))
    const border = (y: number): number => {
      backAt(0, y, 40, back)
      return -back.border
    }
    expect(border(55)).toBeGreaterThan(border(125) + 5)
    for (const y of [90, 125, 158]) {
      const z = frontAt(y) + 11
      expect(aorta(9, y, z)).toBeLessThan(0)
      expect(aorta(-9, y, z)).toBeGreaterThan(0)
      expect(venaCava(-17, y, z)).toBeLessThan(0)
    }
    // In front of L4 there is one artery, in front of L5 there are two.
    expect(iliacArtery(0, 20, frontAt(20) + 16)).toBeGreaterThan(0)
    expect(iliacArtery(22, 20, frontAt(20) + 16)).toBeLessThan(0)
  })

  test('vessels stay in front of the bodies, and muscles of the back inside the skin', () => {
    for (let y = -20; y <= 170; y += 5) {
      for (let x = -40; x <= 40; x += 2) {
        const z = frontAt(y) + 0.5
        const { aorta: a, cava } = all(x, y, z)
        expect(Math.min(a!, cava!), `${x} ${y}`).toBeGreaterThan(0)
      }
      for (let x = 2; x < 80; x += 4) {
        for (let q = 20; q < 80; q += 2) {
          backAt(x, y, q, back)
          if (back.all < 0) expect(skinField(x, y, wallAt(y) - q), `${x} ${y} ${q}`).toBeLessThan(-3)
        }
      }
    }
  })

  test('no border jumps: over half a millimetre of height it moves by less than two', () => {
    const jumps: string[] = []
    for (let y = -40; y < 180; y += 0.5) {
      for (const [x, z] of [
        [20, -50],
        [35, 10],
        [60, -10],
        [9, 48],
        [30, 40],
        [12, -35],
        [50, 30],
      ] as const) {
        const [a, b] = [all(x, y, z), all(x, y + 0.5, z)]
        for (const name of Object.keys(a)) {
          // Far away a field only says that it is far.
          if (Math.min(a[name]!, b[name]!) > 4 || name === 'border') continue
          if (Math.abs(a[name]! - b[name]!) > 2)
            jumps.push(`${name} at ${x} ${y} ${z}: ${a[name]} to ${b[name]}`)
        }
      }
    }
    expect(jumps).toEqual([])
  })

  test('lumbar vessels run round the middle of L1 to L4 on both sides, none at a disc or L5', () => {
    const least = (level: 'L1' | 'L2' | 'L3' | 'L4' | 'L5', up: number): number => {
      const [, y, z] = VERTEBRA_POSE[level].bodyCentre
      let low = 99
      for (let x = 10; x < 34; x += 0.25) low = Math.min(low, lumbarVessels(x, y + up, z))
      return low
    }
    for (const level of ['L1', 'L2', 'L3', 'L4'] as const) {
      expect(least(level, 0), level).toBeLessThan(-1)
      expect(least(level, 17), level).toBeGreaterThan(2)
    }
    expect(least('L5', 0)).toBeGreaterThan(2)
  })

  test('the veins in the canal lie close behind the body, nearer to the midline there than at the disc', () => {
    const place = (y: number): number => {
      let [best, at] = [99, 0]
      for (let x = 0; x < 12; x += 0.25) {
        const d = epiduralVeins(x, y, wallAt(y) - 1.7)
        if (d < best) [best, at] = [d, x]
      }
      expect(best).toBeLessThan(-0.5)
      expect(epiduralVeins(at, y, wallAt(y) - 5)).toBeGreaterThan(0)
      return at
    }
    const body = VERTEBRA_POSE.L3.bodyCentre[1]
    expect(place(body)).toBeLessThan(5)
    expect(place(body + 18)).toBeGreaterThan(7)
  })

  test('the kidneys lie beside L1 to L3, the right one lower', () => {
    const { L3_body_centre: l3 } = BONE_LANDMARK
    const low = (side: 'left' | 'right'): number => {
      let least = 999
      for (let y = 40; y < 180; y++)
        for (let x = 40; x < 95; x++)
          if (kidneyAt(side, side === 'left' ? x : -x, y, 4).body < 0) least = Math.min(least, y)
      return least
    }
    expect(low('right')).toBeLessThan(low('left') - 5)
    expect(low('left')).toBeGreaterThan(l3.p[1] - 20)
  })
})
