import { describe, expect, it } from 'vitest'
import { AFTER_A_YEAR, afterAYearRange, SHRINKAGE, shrinkageRange } from '../../src/domain/course.ts'
import { everyGeometry, SHAPES } from '../../src/domain/finding.ts'
import { AGE_CHANGE, AGES, COUNTERWEIGHT, PAIN_FREE, type PainFree } from '../../src/domain/prevalence.ts'
import { STATEMENTS } from '../../src/domain/statements.ts'
import { RED_FLAG_RULES, RED_FLAGS, URGENCIES, urgentFirst } from '../../src/domain/urgency.ts'

/** "29-43" of the fact base as numbers. */
function span(value: string): number[] {
  return value.split('-').map(Number)
}

function ends({ of100 }: PainFree): number[] {
  return [of100[20], of100[80]]
}

describe('findings without pain', () => {
  it('begin and end where the facts say', () => {
    expect(ends(PAIN_FREE.bulge!)).toEqual(span(STATEMENTS['EPI-02'].value))
    expect(ends(PAIN_FREE.protrusion!)).toEqual(span(STATEMENTS['EPI-03'].value))
    expect(ends(AGE_CHANGE)).toEqual(span(STATEMENTS['EPI-04'].value.split(';')[0]!))
  })

  it('grow with every decade', () => {
    for (const row of [PAIN_FREE.bulge!, PAIN_FREE.protrusion!, AGE_CHANGE]) {
      const values = AGES.map((age) => row.of100[age])
      expect(values).toEqual([...values].sort((a, b) => a - b))
    }
  })

  it('have no figure for extrusion and sequestration, and never borrow one', () => {
    expect(PAIN_FREE.extrusion).toBeNull()
    expect(PAIN_FREE.sequestration).toBeNull()
  })

  it('weigh against the odds ratios of the facts', () => {
    for (const shape of ['bulge', 'protrusion', 'extrusion'] as const) {
      expect(STATEMENTS['EPI-05'].statement).toContain(`${shape} ${COUNTERWEIGHT[shape]!.oddsRatio}`)
    }
  })
})

describe('the course', () => {
  it('shrinks by type as both pools say', () => {
    const order = ['sequestration', 'extrusion', 'protrusion', 'bulge'] as const
    const pool = (i: number): number[] => order.map((shape) => SHRINKAGE[shape]!.pools[i]!.of100)
    expect(pool(0)).toEqual(STATEMENTS['NH-05'].value.split(';').map(Number))
    expect(pool(1)).toEqual(STATEMENTS['NH-06'].value.split(';').map(Number).slice(1))
    expect(shrinkageRange('protrusion')).toEqual({ low: 38, high: 41 })
    expect(shrinkageRange('normal')).toBeNull()
  })

  it('spans the settings of the facts', () => {
    expect(AFTER_A_YEAR['norwegian-hospitals'].better).toBe(
      100 - Number(STATEMENTS['NH-10'].value.split(';')[0]),
    )
    expect(AFTER_A_YEAR['uk-primary-care'].better).toBe(Number(STATEMENTS['NH-11'].value))
    expect(AFTER_A_YEAR['dutch-trial'].better).toBe(Number(STATEMENTS['NH-12'].value))
    expect(afterAYearRange()).toEqual({ low: 55, high: 95 })
  })
})

describe('urgency', () => {
  it('puts the five cauda equina signs first, all of them now', () => {
    expect(RED_FLAGS.slice(0, 5).every((flag) => RED_FLAG_RULES[flag].caudaEquina)).toBe(true)
    expect(RED_FLAGS.filter((flag) => RED_FLAG_RULES[flag].urgency === 'now')).toHaveLength(5)
    for (const urgency of URGENCIES)
      expect(RED_FLAGS.some((flag) => RED_FLAG_RULES[flag].urgency === urgency)).toBe(true)
  })

  it('leads the page for large midline herniations and for nothing else', () => {
    for (const geometry of everyGeometry([0.3, 0.5, 0.9])) {
      const large = geometry.side === 'midline' && geometry.size === 0.9
      const herniation = SHAPES.indexOf(geometry.shape) >= SHAPES.indexOf('protrusion')
      expect(urgentFirst({ ...geometry, nerve: 'quiet' })).toBe(large && herniation)
    }
  })
})
