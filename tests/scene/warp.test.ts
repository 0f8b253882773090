import { describe, expect, test } from 'vitest'
import { heightLoss } from '../../models/lesion/height-loss.ts'
import { type SpinePose, spinePose } from '../../models/motion/pose.ts'
import { flavumAt, turnAt, warpPoint } from '../../models/motion/warp.ts'
import type { Vec3 } from '../../models/shape/vec.ts'
import { bodyUniforms, SPINE_WARP, showBent, writePose } from '../../src/scene/warp.ts'

interface Point {
  readonly x: number
  readonly y: number
  readonly z: number
}

interface Ported {
  spineWarp(p: Point): Point
  spineAngle(p: Point): number
  spineFlavum(p: Point): number
}

/** The lines of the vertex stage as a program of this machine: they are scalar, so that only the types have to go. */
function ported(): Ported {
  const body = SPINE_WARP.replace(/uniform [^;]+;/g, '')
    .replace(/(?:float|vec3) (\w+)\(([^)]*)\) \{/g, (_, name, args: string) => {
      return `function ${name}(${args.replace(/(?:float|vec3) /g, '')}) {`
    })
    .replace(/float (\w+) =/g, 'let $1 =')
  const make = new Function(
    ...['uSpineTurn', 'uSpineShift', 'uSpineBent', 'cos', 'sin', 'clamp', 'vec3'],
    `${body}\nreturn { spineWarp, spineAngle, spineFlavum }`,
  )
  const value = (name: string): unknown => bodyUniforms[name]!.value
  return make(
    value('uSpineTurn'),
    value('uSpineShift'),
    value('uSpineBent'),
    Math.cos,
    Math.sin,
    (v: number, low: number, high: number) => Math.max(low, Math.min(high, v)),
    (x: number, y: number, z: number) => ({ x, y, z }),
  ) as Ported
}

const POSES: Readonly<Record<string, SpinePose>> = {
  'bent back': spinePose({ posture: -1 }),
  'half forward': spinePose({ posture: 0.5 }),
  'bent forward over a low disc': spinePose({ posture: 1, loss: { 'L4-L5': heightLoss('L4-L5', 'V') } }),
}

function* places(): Generator<Vec3> {
  for (let y = -70; y < 205; y += 7.3) for (let z = -70; z < 60; z += 6.1) yield [z / 3, y, z]
}

describe('the vertex stage', () => {
  test.each(Object.keys(POSES))('moves, turns and swells as the model does: %s', (name) => {
    const pose = POSES[name]!
    writePose(pose)
    const { spineWarp, spineAngle, spineFlavum } = ported()
    for (const p of places()) {
      const at = { x: p[0], y: p[1], z: p[2] }
      const { x, y, z } = spineWarp(at)
      const to = warpPoint(pose, p)
      expect(Math.abs(x - to[0]) + Math.abs(y - to[1]) + Math.abs(z - to[2])).toBeLessThan(0.002)
      expect(spineAngle(at)).toBeCloseTo(turnAt(pose, p), 5)
      expect(spineFlavum(at)).toBeCloseTo(flavumAt(pose, p), 4)
    }
  })

  test('leaves everything exactly where it is while one stands, and in the picture of the whole leg', () => {
    writePose(spinePose({ posture: 0 }))
    const at = { x: 1, y: 60, z: -20 }
    expect(ported().spineWarp(at)).toBe(at)
    writePose(spinePose({ posture: 1 }))
    expect(ported().spineWarp(at)).not.toBe(at)
    showBent(false)
    expect(ported().spineWarp(at)).toBe(at)
    showBent(true)
    expect(ported().spineWarp(at)).not.toBe(at)
    writePose(spinePose({ posture: 0 }))
    showBent(true)
    expect(ported().spineWarp(at)).toBe(at)
  })
})
