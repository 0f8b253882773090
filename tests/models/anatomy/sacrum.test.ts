import { describe, expect, it } from 'vitest'
import { PLATES } from '../../../models/anatomy/disc-plates.ts'
import { SACRUM_BOX, sacrum, sacrumField } from '../../../models/anatomy/sacrum.ts'
import { foramen, foramenLevel, SACRAL_ROOTS, tunnel } from '../../../models/anatomy/sacrum-foramen.ts'
import { BACK, CANAL_FRONT, FRONT } from '../../../models/anatomy/sacrum-form.ts'
import { sacralPoint, sacralWorld } from '../../../models/anatomy/sacrum-frame.ts'
import { BODY } from '../../../models/morphometry/body.ts'
import { BONE_LANDMARK } from '../../../models/morphometry/skeleton.ts'
import { measureSacralPlate } from '../../../models/report/sacrum.ts'
import { componentCount, genus, isWatertight, volume } from '../../../models/shape/measure.ts'
import { add, length, scale, sub, type Vec3 } from '../../../models/shape/vec.ts'

const at = (p: Vec3): number => sacrumField(p[0], p[1], p[2])
const CELL = 1
/** Sacral slope of the frame, degrees. */
const BODY_SLOPE = 40
const mesh = sacrum(CELL)

function extent(axis: 0 | 1 | 2): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let i = axis; i < mesh.positions.length; i += 3) {
    low = Math.min(low, mesh.positions[i]!)
    high = Math.max(high, mesh.positions[i]!)
  }
  return [low, high]
}

describe('the sacrum as a solid', () => {
  it('is one closed body', () => {
    expect(isWatertight(mesh)).toBe(true)
    expect(componentCount(mesh)).toBe(1)
  })

  // Anatomy's own count: the canal with its mouth and its hiatus, and four pairs of foramina that open from it to the front
  // and to the back, are one cavity with 2 + 16 mouths; the first mouth makes no handle, each further one makes one.
  it('has 17 handles: one cavity with 18 mouths, the canal, the hiatus and 16 foramina', () => {
    expect(genus(mesh)).toBe(17)
  })

  it('stays inside its box', () => {
    for (const axis of [0, 1, 2] as const) {
      const [low, high] = extent(axis)
      expect(low).toBeGreaterThan(SACRUM_BOX.min[axis] + 2 * CELL)
      expect(high).toBeLessThan(SACRUM_BOX.max[axis] - 2 * CELL)
    }
  })

  it('has the volume of a bone between 150 and 260 cm3, and faces outwards', () => {
    expect(volume(mesh)).toBeGreaterThan(150_000)
    expect(volume(mesh)).toBeLessThan(260_000)
  })

  it('is shaded in its foramina, most in the narrow last ones, and open to the light on its end plate', () => {
    const p = mesh.positions
    const middle = (inside: (at: Vec3, v: number) => boolean): number => {
      const open: number[] = []
      for (let i = 0; i < p.length; i += 3) {
        if (inside([p[i]!, p[i + 1]!, p[i + 2]!], i / 3)) open.push(mesh.masks![(i / 3) * 4]!)
      }
      return open.sort((a, b) => a - b)[open.length >> 1]!
    }
    const plate = middle((_, v) => mesh.masks![v * 4 + 3]! > 128)
    expect(plate).toBeGreaterThan(244)
    for (const side of [1, -1]) {
      const shades = SACRAL_ROOTS.map((name) =>
        middle((q) => tunnel(name).some(([x, y, z, r]) => length(sub(q, [side * x, y, z])) < r + 2.5)),
      )
      for (const shade of shades) expect(shade).toBeLessThan(plate - 24)
      expect(shades.at(-1)!).toBeLessThan(Math.min(...shades.slice(0, -1)) - 10)
    }
  })

  it('carries masks: cartilage on four joints, porous bone on the end plate', () => {
    const count = [0, 0, 0, 0]
    for (let v = 0; v < mesh.masks!.length; v += 4) {
      for (const k of [2, 3] as const) if (mesh.masks![v + k]! > 128) count[k]!++
    }
    const share = count.map((n) => n / (mesh.positions.length / 3))
    expect(share[2]).toBeGreaterThan(0.02)
    expect(share[2]).toBeLessThan(0.12)
    expect(share[3]).toBeGreaterThan(0.01)
    expect(share[3]).toBeLessThan(0.05)
  })
})

describe('the sacrum against its landmarks', () => {
  it('is as wide as published, and as long', () => {
    const [low, high] = extent(0)
    expect(Math.abs(high - low - BODY.sacrumMaxWidth.mean)).toBeLessThan(2)
    const apex = BONE_LANDMARK.sacral_apex.p
    expect(Math.abs(at(apex))).toBeLessThan(3)
    const top = BONE_LANDMARK.promontory.p
    const length = Math.sqrt((apex[1] - top[1]) ** 2 + (apex[2] - top[2]) ** 2)
    expect(Math.abs(length - BODY.sacrumLengthStraight.mean)).toBeLessThan(6)
  })

  it('reaches the promontory, the corner behind it and the tip of the coccyx', () => {
    for (const name of ['promontory', 'S1_posterior_corner', 'coccyx_tip'] as const) {
      expect(Math.abs(at(BONE_LANDMARK[name].p)), name).toBeLessThan(2.5)
    }
  })

  it('has the top of its ala at the landmark', () => {
    expect(Math.abs(at(BONE_LANDMARK.sacral_ala_top.p))).toBeLessThan(2)
  })

  it('is open at each front foramen, with bone beside it towards the midline', () => {
    for (const s of ['S1', 'S2', 'S3', 'S4'] as const) {
      const p = BONE_LANDMARK[`anterior_sacral_foramen_${s}`].p
      sacralPoint(p[1], p[2], here)
      for (const side of [1, -1]) {
        expect(at([side * p[0], p[1], p[2]]), s).toBeGreaterThan(1.5)
        expect(at(sacralWorld(side * (p[0] - 10), here.u, 4)), s).toBeLessThan(0)
      }
    }
  })
})

const here = { u: 0, d: 0 }

describe('the lie of the sacrum', () => {
  const down = (from: Vec3, to: Vec3): number =>
    (Math.atan2(from[1] - to[1], from[2] - to[2]) * 180) / Math.PI

  it('leans back: its chord 38 to 47 degrees off the upright, as two measured sacra in the same frame', () => {
    const lean = 90 - down(BONE_LANDMARK.promontory.p, BONE_LANDMARK.sacral_apex.p)
    expect(lean).toBeGreaterThan(38)
    expect(lean).toBeLessThan(47)
  })

  it('is hollow in front: 14 to 22 mm under its chord', () => {
    const [, ay, az] = BONE_LANDMARK.promontory.p
    const [, by, bz] = BONE_LANDMARK.sacral_apex.p
    const l = Math.sqrt((ay - by) ** 2 + (az - bz) ** 2)
    let deepest = 0
    for (let u = 10; u < 100; u += 2) {
      const [, y, z] = sacralWorld(0, u, 0)
      deepest = Math.max(deepest, ((ay - by) * (az - z) - (az - bz) * (ay - y)) / l)
    }
    expect(deepest).toBeGreaterThan(14)
    expect(deepest).toBeLessThan(22)
  })

  it('meets the canal at a sacral table angle of 90 to 104 degrees', () => {
    const corner = BONE_LANDMARK.S1_posterior_corner.p
    const wall = sacralWorld(0, 31, CANAL_FRONT(31))
    const angle = 180 - BODY_SLOPE - down(corner, wall)
    expect(angle).toBeGreaterThan(90)
    expect(angle).toBeLessThan(104)
  })

  it('opens each foramen where it is said to, in front and behind, and the way between is clear', () => {
    for (const name of SACRAL_ROOTS) {
      for (const side of ['left', 'right'] as const) {
        for (const face of ['front', 'back'] as const) {
          expect(at(foramen(face, name, side)), `${name} ${face} ${side}`).toBeGreaterThan(0.8)
        }
        for (const [x, y, z, r] of tunnel(name)) {
          expect(at([side === 'left' ? x : -x, y, z]), `${name} ${side}`).toBeGreaterThan(r * 0.55)
        }
      }
    }
  })
})

describe('the form of the sacrum', () => {
  /** mm from a place, step by step on one way, until bone is met. */
  function open(way: (far: number) => Vec3): number {
    let far = 0
    while (at(way(far)) > 0 && far < 60) far += 0.1
    return far
  }

  it('has upright front foramina, larger above, each running out to the side in a groove', () => {
    for (const side of [1, -1]) {
      const tall = SACRAL_ROOTS.map((name) => {
        const x = BONE_LANDMARK[`anterior_sacral_foramen_${name}`].p[0]
        const u = foramenLevel(name)
        const d = FRONT(x, u) + 3
        const aside = (by: 1 | -1) => open((far) => sacralWorld(side * (x + by * far), u, d))
        expect(aside(1), `${name} runs out`).toBeGreaterThan(aside(-1))
        return (
          open((far) => sacralWorld(side * x, u - far, d)) + open((far) => sacralWorld(side * x, u + far, d))
        )
      })
      expect(tall[0]).toBeGreaterThan(14)
      expect(tall[0]! / tall[3]!).toBeGreaterThan(1.3)
      for (const i of [1, 2, 3]) expect(tall[i]).toBeLessThan(tall[i - 1]!)
    }
  })

  it('has alae that fall away to the side: 4 to 12 mm lower at their outer edge than beside the body', () => {
    const top = (x: number, d: number) => open((far) => sacralWorld(x, far - 5, d))
    const fall = top(55, 20) - top(34, 12)
    expect(fall).toBeGreaterThan(4)
    expect(fall).toBeLessThan(12)
  })

  it('has a promontory: the front of its first body lies 1.5 to 5 mm behind the rim 8 mm below it', () => {
    const { centre, forward, up } = PLATES['L5-S1'].lower
    const front = (low: number) =>
      30 - open((far) => add(centre, add(scale(forward, 30 - far), scale(up, -low))))
    expect(front(1) - front(8)).toBeGreaterThan(1.5)
    expect(front(1) - front(8)).toBeLessThan(5)
  })
})

describe('the end plate of the sacrum', () => {
  it('keeps an edge beside the alae, so that its breadth can be measured', () => {
    const { width } = measureSacralPlate({
      positions: Float64Array.from(mesh.positions),
      indices: mesh.indices,
    })
    const { mean } = BODY.S1EndplateWidth
    expect(Math.abs(width / mean - 1)).toBeLessThan(0.1)
  })
})

describe('the two sides of the sacrum', () => {
  /** Share of places one side of a surface is open where its fellow is bone: `deep` mm behind the front, before the back. */
  function unlike(face: 'front' | 'back', deep: number): number {
    let [differ, opens] = [0, 0]
    for (let x = 8; x < 34; x += 0.5) {
      for (let u = 24; u < 96; u += 1) {
        const d = face === 'front' ? FRONT(x, u) + deep : BACK(x, u) - deep
        const [left, right] = [at(sacralWorld(x, u, d)) > 0, at(sacralWorld(-x, u, d)) > 0]
        if (left || right) opens++
        if (left !== right) differ++
      }
    }
    return differ / opens
  }

  it('have foramina each of its own form: between 15 and 60 % of their mouths on one side only', () => {
    for (const share of [unlike('front', 2.5), unlike('back', 4)]) {
      expect(share).toBeGreaterThan(0.15)
      expect(share).toBeLessThan(0.6)
    }
  })

  it('share a median crest that rises and falls: a notch below the first spine, higher behind S2, lost towards the hiatus', () => {
    const high = (u: number): number => {
      let top = 0
      for (let x = -3; x <= 3; x += 0.5) {
        let d = BACK(0, u) + 14
        while (at(sacralWorld(x, u, d)) > 0 && d > BACK(0, u) - 2) d -= 0.2
        top = Math.max(top, d - BACK(0, u))
      }
      return top
    }
    const over = (from: number, to: number, pick: (...v: number[]) => number): number =>
      pick(...Array.from({ length: to - from + 1 }, (_, i) => high(from + i)))
    const [first, notch, second, last] = [
      over(41, 47, Math.max),
      over(47, 54, Math.min),
      over(54, 64, Math.max),
      over(76, 82, Math.max),
    ]
    expect(first - notch).toBeGreaterThan(1.5)
    expect(second - notch).toBeGreaterThan(2)
    expect(second - last).toBeGreaterThan(3)
  })

  it('are not alike on the rough back, and alike where other parts meet it', () => {
    const sum = { back: 0, backs: 0, met: 0 }
    const p = mesh.positions
    const place = { u: 0, d: 0 }
    for (let i = 0; i < p.length; i += 3) {
      const [x, y, z] = [p[i]!, p[i + 1]!, p[i + 2]!]
      const other = Math.abs(sacrumField(-x, y, z))
      sacralPoint(y, z, place)
      if (place.u > 40 && place.u < 85 && place.d > BACK(Math.abs(x), place.u) - 2) {
        sum.back += other
        sum.backs++
      }
      // The end plate, the facets and the recess beside the canal.
      if (place.u < 12 && Math.abs(x) < 24) sum.met = Math.max(sum.met, other)
    }
    expect(sum.backs).toBeGreaterThan(500)
    expect(sum.back / sum.backs).toBeGreaterThan(0.25)
    expect(sum.back / sum.backs).toBeLessThan(1.2)
    expect(sum.met).toBeLessThan(0.15)
  })
})
