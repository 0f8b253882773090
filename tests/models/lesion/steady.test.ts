import { describe, expect, it } from 'vitest'
import { design } from '../../../models/lesion/design.ts'
import { createLiveDisc } from '../../../models/lesion/live-disc.ts'
import { createLiveNeural } from '../../../models/lesion/live-neural.ts'
import { everyGeometry, type Finding } from '../../../src/domain/finding.ts'
import { DISC_LEVELS } from '../../../src/domain/levels.ts'
import { type Speed, speedAt, steepest } from './speed.ts'

// The smallest step of the size moves neither tissue nor nerves far: over every level and shape, at the size from which the place grows
// fastest and at the sizes where grades change.

/** mm in a step of 0.01. A nerve that is pushed goes a little faster than the tissue, as it turns round it. */
const TISSUE = 0.45
const NERVE = 0.5
/** Every how many places beside the midline are tried. */
const STRIDE = 6
const SIZES = [0.51, 0.75, 0.9] as const

type Place = Omit<Finding, 'nerve'>

function tooFast({ tissue, nerve }: Speed): boolean {
  return tissue > TISSUE || nerve > NERVE
}

/** Where the exiting root turns round the top of a large free piece, it would slip first: these are tried in every stride. */
function turns({ shape, zone, migration }: Place): boolean {
  return shape === 'sequestration' && zone === 'foraminal' && migration === 'none'
}

describe('a step of 0.01 in size', () => {
  for (const level of DISC_LEVELS) {
    it(`moves neither tissue nor nerves far at ${level}`, () => {
      const disc = createLiveDisc(level)
      const neural = createLiveNeural(disc)
      const places = everyGeometry([0]).filter(
        (place) => place.level === level && place.side !== 'right' && place.shape !== 'normal',
      )
      const wrong: string[] = []
      places.forEach((place, i) => {
        if (place.side !== 'midline' && i % STRIDE > 0 && !turns(place)) return
        for (const size of [steepest(place), ...SIZES]) {
          const speed = speedAt(disc, neural, place, size)
          if (tooFast(speed))
            wrong.push(`${Object.values({ ...place, size }).join(' ')}: ${JSON.stringify(speed)}`)
        }
      })
      expect(wrong).toEqual([])
    })
  }

  it('and a jump of a tenth of the growth is found out', () => {
    const place: Place = {
      level: 'L4-L5',
      shape: 'extrusion',
      zone: 'central',
      side: 'midline',
      size: 0,
      migration: 'none',
    }
    const disc = createLiveDisc(place.level)
    const neural = createLiveNeural(disc)
    const jump = speedAt(disc, neural, place, 0.6, [design(place, 0.5), design(place, 0.6)])
    expect(tooFast(jump)).toBe(true)
    expect(jump.tissue).toBeGreaterThan(TISSUE)
    expect(jump.nerve).toBeGreaterThan(NERVE)
  })
})
