import { describe, expect, test } from 'vitest'
import { everyGeometry } from '../../src/domain/finding.ts'
import { involvement } from '../../src/domain/involvement.ts'
import { LATERALITIES } from '../../src/domain/levels.ts'
import { besideRim, offRim, type Point, rimAt } from '../../src/ui/top-view/margin.ts'
import { exitingLine, ROOT_RADIUS, traversingAt } from '../../src/ui/top-view/neural.ts'
import { directionOf, ringPiece, SECTORS } from '../../src/ui/top-view/places.ts'
import { clearance, tissueOf } from '../../src/ui/top-view/tissue.ts'

const apart = (a: Point, b: Point): number => Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2)

describe('the rim', () => {
  test('the patient’s left is on the right of the picture, and the back is below', () => {
    expect(rimAt(90).at[0]).toBeGreaterThan(24)
    expect(rimAt(0).at[1]).toBeGreaterThan(14)
  })

  test('a place beside the rim is found again', () => {
    for (const s of [-40, -12, 0, 7, 33]) {
      const found = besideRim(offRim(s, 3))
      expect(Math.abs(found.s - s)).toBeLessThan(1)
      expect(Math.abs(found.t - 3)).toBeLessThan(0.2)
    }
  })
})

describe('the dial', () => {
  test('nine sectors lie side by side without gap or overlap, from the patient’s right to the left', () => {
    expect(SECTORS).toHaveLength(9)
    expect(SECTORS.map(({ side }) => side).join(' ')).toBe(
      'right right right right midline left left left left',
    )
    for (const [i, sector] of SECTORS.entries()) {
      if (i > 0) expect(sector.from).toBe(SECTORS[i - 1]!.to)
      expect(sector.to).toBeGreaterThan(sector.from)
    }
  })

  test('left and right mirror each other', () => {
    for (const { zone, side } of SECTORS) {
      if (side === 'left') expect(directionOf(zone, 'left')).toBe(-directionOf(zone, 'right'))
    }
  })

  test('every sector is at least 44 px wide at its outer edge when the dial is 300 px wide', () => {
    for (const sector of SECTORS) {
      const outer = ringPiece(sector, 46, 56.5).slice(0, 13)
      expect((apart(outer[0]!, outer[12]!) * 300) / 115).toBeGreaterThanOrEqual(44)
    }
  })
})

/** How far the tissue stands off the drawn root, mm; negative when it passes into it. */
function roomOf(
  geometry: Parameters<typeof tissueOf>[0],
  side: 'left' | 'right',
  role: 'traversing' | 'exiting',
): number {
  const tissue = tissueOf(geometry)
  const points = role === 'traversing' ? [traversingAt(side, tissue)] : exitingLine(side, tissue)
  return Math.min(
    ...points.map((point) => {
      const { s, t } = besideRim(point)
      return t - clearance(tissue, s, ROOT_RADIUS)
    }),
  )
}

describe('the drawn tissue', () => {
  const all = everyGeometry([0, 0.2, 0.34, 0.35, 0.5, 0.75, 1]).filter(({ shape }) => shape !== 'normal')

  test('never passes into a root', () => {
    for (const geometry of all) {
      for (const side of LATERALITIES) {
        expect(roomOf(geometry, side, 'traversing')).toBeGreaterThan(-0.35)
        expect(roomOf(geometry, side, 'exiting')).toBeGreaterThan(-0.35)
      }
    }
  })

  test('touches the root that the rule names as reached, and leaves it free where nothing is reached', () => {
    for (const geometry of all) {
      // In the midline the tissue meets the roots through the sac, which the drawing dents instead.
      if (geometry.side === 'midline') continue
      const { reached, nearest } = involvement(geometry)
      const { side, role } = nearest[0]!
      if (role === 'cauda equina') continue
      const room = roomOf(geometry, side, role)
      const name = JSON.stringify(geometry)
      if (reached.length > 0) expect(room, name).toBeLessThan(0.75)
      else expect(room, name).toBeGreaterThan(0)
    }
  })
})
