import { describe, expect, test } from 'vitest'
import { BONE_LANDMARK } from '../../models/morphometry/skeleton.ts'
import { type LegPose, legPose } from '../../models/motion/leg.ts'
import { warpLegPoint } from '../../models/motion/leg-warp.ts'
import type { Vec3 } from '../../models/shape/vec.ts'
import { LEG_WARP } from '../../src/scene/warp-leg.ts'

interface Point {
  readonly x: number
  readonly y: number
  readonly z: number
}
interface Shader {
  legWarp(p: Point): Point
  legTurn(p: Point, n: Point): Point
}

/** The lines of the vertex stage as a function: they are written in the part of GLSL that JavaScript reads once types are gone. */
function run({ side, hip, knee }: LegPose): Shader {
  const body = LEG_WARP.replace(/^uniform.*$/m, '')
    .replace(/\b(?:float|vec3) (\w+)\(([^)]*)\) \{/g, (_, name: string, of: string) => {
      return `function ${name}(${of.replace(/\b(?:float|vec3) /g, '')}) {`
    })
    .replace(/\b(?:float|vec3) (\w+) =/g, 'let $1 =')
  const make = new Function(
    'uLegPose',
    `const { abs, min, max, sin, cos, sqrt } = Math
    const atan = Math.atan2
    const mix = (a, b, t) => a + (b - a) * t
    const clamp = (v, a, b) => min(b, max(a, v))
    const smoothstep = (a, b, v) => { const t = clamp((v - a) / (b - a), 0, 1); return t * t * (3 - 2 * t) }
    const vec3 = (x, y, z) => ({ x, y, z })
    ${body}
    return { legWarp, legTurn }`,
  )
  return make({ x: side, y: hip, z: knee, w: hip === 0 && knee === 0 ? 0 : 1 }) as Shader
}

const POSES: readonly LegPose[] = [
  legPose('straightLegRaise', 0, 'left'),
  legPose('straightLegRaise', 35, 'left'),
  legPose('straightLegRaise', 90, 'right'),
  legPose('femoralStretch', 70, 'right'),
  legPose('femoralStretch', 120, 'left'),
]

function* points(): Generator<Vec3> {
  for (const { p } of Object.values(BONE_LANDMARK)) yield p
  for (let x = -150; x <= 150; x += 21)
    for (let y = -930; y < 180; y += 23) for (let z = -130; z <= 130; z += 26) yield [x, y, z]
}

describe('the vertex stage', () => {
  test.each(POSES)('moves a point as the model does (%j)', (pose) => {
    const { legWarp } = run(pose)
    for (const [x, y, z] of points()) {
      const gl = legWarp({ x, y, z })
      const [mx, my, mz] = warpLegPoint(pose, [x, y, z])
      expect(Math.abs(gl.x - mx) + Math.abs(gl.y - my) + Math.abs(gl.z - mz)).toBeLessThan(1e-3)
    }
  })

  test('turns the normals of what moves as a whole with it', () => {
    const pose = legPose('straightLegRaise', 90, 'left')
    const { legTurn } = run(pose)
    const shin = legTurn({ x: 75, y: -700, z: 40 }, { x: 0, y: 0, z: 1 })
    // What faced forward on the standing leg faces up on the raised one.
    expect(shin.x).toBeCloseTo(0, 3)
    expect(shin.y).toBeCloseTo(1, 3)
    expect(shin.z).toBeCloseTo(0, 3)
    const outer = legTurn({ x: 130, y: -600, z: 0 }, { x: 1, y: 0, z: 0 })
    expect(outer.x).toBeCloseTo(1, 3)
    const rest = { x: 0.6, y: 0.8, z: 0 }
    expect(run(legPose('none', 0, 'left')).legTurn({ x: 75, y: -700, z: 40 }, rest)).toEqual(rest)
    expect(legTurn({ x: -75, y: -700, z: 40 }, rest).x).toBeCloseTo(0.6, 3)
  })
})
