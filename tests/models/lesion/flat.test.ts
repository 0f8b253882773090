import { describe, expect, it } from 'vitest'
import type { Lesion } from '../../../models/lesion/lesion.ts'
import { lesionOf } from '../../../models/lesion/lesion-of.ts'
import { createLiveDisc } from '../../../models/lesion/live-disc.ts'
import { besideSac } from '../../../models/lesion/live-neural.ts'
import type { Strand } from '../../../models/lesion/strand.ts'
import { nerveWalls } from '../../../models/lesion/walls.ts'
import { everyGeometry, type Finding } from '../../../src/domain/finding.ts'
import { type Compromise, compromiseOf, involvement } from '../../../src/domain/involvement.ts'
import type { DiscLevel, Root } from '../../../src/domain/levels.ts'
import { restingRoot } from './grade.ts'
import { type Oval, ovalOf } from './oval.ts'

// A compressed root looks compressed: flat where it is caught, not only thinner, and round again over some mm; one that is touched
// is round. Held on the drawn sections over the compressions of extrusions and free pieces beside the midline.

const SIZES = [0.4, 0.6, 0.85, 1] as const

/** Every such finding's most threatened root, as `draw` makes of its lesion. */
function ovals(level: DiscLevel, draw: (lesion: Lesion) => Lesion = (lesion) => lesion) {
  const disc = createLiveDisc(level)
  const walls = nerveWalls(disc.grid)
  const strands = new Map<Root, Strand>()
  const list: { name: string; grade: Compromise; size: number; oval: Oval }[] = []
  for (const place of everyGeometry([0])) {
    if (place.level !== level || place.side !== 'left') continue
    if (place.shape !== 'extrusion' && place.shape !== 'sequestration') continue
    if (place.zone !== 'subarticular' && place.zone !== 'foraminal') continue
    for (const size of SIZES) {
      const geometry: Omit<Finding, 'nerve'> = { ...place, size }
      const { root } = involvement(geometry).nearest[0]!
      const strand = strands.get(root) ?? besideSac(root, 'left', disc, walls)
      strands.set(root, strand)
      disc.update(draw(lesionOf(geometry)))
      strand.update()
      list.push({
        name: Object.values(geometry).join(' '),
        grade: compromiseOf(geometry),
        size,
        oval: ovalOf(strand.mesh, restingRoot(root, 'left'), level),
      })
    }
  }
  return list
}

/** Longest width over shortest: what every compression has at least and half of them have, and what is round and hardly flat. */
const OVAL = 1.4
const HALF = 1.9
const ROUND = 1.15
const HARDLY = 1.3
/** Area of a flat section as a share of its rest: an oval fills its gap. The largest masses take more of it away than it can evade. */
const FULLER = 1.2
const THINNER = 0.8
const LARGE = 0.9
/** mm along which it is seen to be flat, and most by which the ratio changes in a mm. */
const STRETCH = 5
const SHARPEST = 0.7

/** What is not as it should be; `full` where a canal is filled by a piece and nothing is left beside the root. */
function wrongIn(all: ReturnType<typeof ovals>, full: (name: string) => boolean): string[] {
  return all
    .filter(({ name, grade, size, oval: { ratio, area, stretch, sharpest } }) => {
      if (grade === 'contact') return ratio > ROUND
      if (grade !== 'compression') return ratio > HARDLY
      const thin = size < LARGE && !full(name) && area < THINNER
      return ratio < OVAL || thin || area > FULLER || stretch < STRETCH || sharpest > SHARPEST
    })
    .map(({ name, grade, oval }) => `${name}: ${grade}, ${JSON.stringify(oval)}`)
}

function middleRatio(all: ReturnType<typeof ovals>): number {
  const list = all.filter(({ grade }) => grade === 'compression').map(({ oval }) => oval.ratio)
  return list.sort((a, b) => a - b)[list.length >> 1]!
}

/** Behind the sacrum's first body a free piece fills the canal. */
const inSacrum = (name: string): boolean => name.startsWith('L5-S1') && name.endsWith('pedicular')

describe('a root is flat where it is compressed, and round where it is touched', () => {
  for (const level of ['L4-L5', 'L5-S1'] as const) {
    it(level, () => {
      const all = ovals(level)
      expect(wrongIn(all, inSacrum)).toEqual([])
      expect(middleRatio(all)).toBeGreaterThan(HALF)
    })
  }

  it('and one that only fills what is left, or gets no wider, is found out', () => {
    const bare = ovals('L5-S1', (lesion) => ({ ...lesion, squeezes: 0 }))
    expect(middleRatio(bare)).toBeLessThan(HALF)
    for (const shape of ['extrusion', 'sequestration'])
      expect(wrongIn(bare, inSacrum).join()).toContain(`${shape} subarticular left 0.85 none: compression`)
    const touched = ovals('L4-L5').map((one) => ({ ...one, grade: 'contact' as const }))
    expect(wrongIn(touched, inSacrum).length).toBeGreaterThan(20)
  })
})
