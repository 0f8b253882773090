import { describe, expect, test } from 'vitest'
import { createDrape } from '../../models/lesion/drape.ts'
import { heightLoss } from '../../models/lesion/height-loss.ts'
import { lesionOf } from '../../models/lesion/lesion-of.ts'
import { createLiveDisc } from '../../models/lesion/live-disc.ts'
import { createLiveNeural } from '../../models/lesion/live-neural.ts'
import { boneMotion, type SpinePose, spinePose } from '../../models/motion/pose.ts'
import { warpPoint } from '../../models/motion/warp.ts'
import { type Bvh, bvh } from '../../models/report/bvh.ts'
import type { DiscGrade } from '../../src/domain/degeneration.ts'
import type { Finding } from '../../src/domain/finding.ts'
import type { SpineVertebra } from '../../src/domain/levels.ts'
import { createSlicer } from '../../src/slice/engine.ts'
import { pixelToPoint } from '../../src/slice/frame.ts'
import type { Surface } from '../../src/slice/surface.ts'
import { finding, storedBody } from './body.ts'

const BODY = await storedBody()
const SLICER = createSlicer(BODY)
/** Pixels asked for a picture: a third of them lies beside bone, disc or nerve. */
const ASKED = 700
/** mm from any border within which a pixel is not asked about. */
const BORDER = 0.5

const TREES = new Map<Surface, Bvh>()

/** The trees of the report are another way to tell inside from outside: rays through triangles, no outlines. */
function tree(surface: Surface): Bvh {
  let made = TREES.get(surface)
  if (!made) {
    const { positions, indices, indexCount } = surface
    made = bvh({
      positions: Float64Array.from(positions),
      indices: indices.slice(0, indexCount ?? indices.length),
    })
    TREES.set(surface, made)
  }
  return made
}

const BOXES = new Map<Surface, Float64Array>()

/** Whether a point lies in a surface's box, or within BORDER of it: most surfaces need no tree. */
function maybeNear(surface: Surface, p: readonly [number, number, number]): boolean {
  let box = BOXES.get(surface)
  if (!box) {
    box = new Float64Array([1e9, 1e9, 1e9, -1e9, -1e9, -1e9])
    for (let i = 0; i < surface.positions.length; i++) {
      const k = i % 3
      box[k] = Math.min(box[k]!, surface.positions[i]! - BORDER)
      box[3 + k] = Math.max(box[3 + k]!, surface.positions[i]! + BORDER)
    }
    BOXES.set(surface, box)
  }
  return [0, 1, 2].every((k) => p[k]! >= box[k]! && p[k]! <= box[3 + k]!)
}

/** A part as the stage's own warp moves it when a disc has lost height. */
function bent(id: string, surface: Surface, pose: SpinePose): Surface {
  if (pose.still || /^(sacrum|bone)/.test(id)) return surface
  const bone = /^vertebra_(.*)$/.exec(id)
  const { angle, shift } = boneMotion(pose, bone ? (bone[1] as SpineVertebra) : 'S1')
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const positions = Float32Array.from(surface.positions)
  for (let o = 0; o < positions.length; o += 3) {
    const [x, y, z] = [positions[o]!, positions[o + 1]!, positions[o + 2]!]
    const moved = bone ? [x, c * y - s * z + shift[0], s * y + c * z + shift[1]] : warpPoint(pose, [x, y, z])
    positions.set(moved, o)
  }
  return { ...surface, positions }
}

/** The meshes that the stage draws for a finding, made anew, innermost first. */
function shown(of: Finding, grade: DiscGrade): [id: string, Surface][] {
  const parts = new Map<string, Surface>(BODY)
  if (of.shape !== 'normal') {
    const disc = createLiveDisc(of.level)
    const neural = createLiveNeural(disc)
    disc.update(lesionOf(of))
    neural.update()
    parts.set(`disc_${of.level}`, disc.mesh)
    for (const { id, mesh } of neural.parts) parts.set(id, mesh)
    const band = BODY.get('ligament_posterior-longitudinal')!
    const drape = createDrape({ ...band, normals: new Float32Array(band.positions.length) })
    drape.over([disc])
    parts.set('ligament_posterior-longitudinal', drape.mesh)
  }
  const order = [
    /^root/,
    /^cauda/,
    /^dura/,
    /^disc/,
    /^(vertebra|sacrum|bone_hip)/,
    /^(ligament|flavum|interspinous)/,
  ]
  const pose = spinePose({ posture: 0, loss: { [of.level]: heightLoss(of.level, grade) } })
  return order.flatMap((kind) =>
    [...parts]
      .filter(([id]) => kind.test(id))
      .map(([id, surface]): [string, Surface] => [id, bent(id, surface, pose)]),
  )
}

const CASES = [
  [finding('L4-L5'), 'axial', 0, 'II'],
  [finding('L1-L2'), 'axial', 14, 'I'],
  [finding('L4-L5'), 'sagittal', 6, 'V'],
  [finding('L4-L5', 'extrusion', 'subarticular', 'left', 0.8), 'axial', 1, 'II'],
  [finding('L3-L4', 'sequestration', 'subarticular', 'right', 0.8, 'infrapedicular'), 'axial', 8, 'II'],
  [finding('L2-L3', 'extrusion', 'foraminal', 'right', 0.8), 'sagittal', -17, 'III'],
  [finding('L5-S1', 'extrusion', 'subarticular', 'left', 0.9, 'suprapedicular'), 'sagittal', 7, 'II'],
] as const

describe('the structure under a pixel is that of the mesh at its point', () => {
  test.each(CASES)('%o %s %d %s', (of, plane, at, grade) => {
    const picture = SLICER.render({ finding: of, grade, plane, at, pixels: 256 })
    const { frame, part, parts } = picture
    const meshes = shown(of, grade)
    let [asked, agreed, inParts] = [0, 0, 0]
    let state = 5
    const next = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state / 4294967296
    }
    while (asked < ASKED) {
      // Half of the pixels in the middle of the picture, where the structures are.
      const near = asked % 2 ? 0.3 : 1
      const column = Math.floor(128 + (next() - 0.5) * 256 * near)
      const row = Math.floor(128 + (next() - 0.5) * 256 * near)
      const p = pixelToPoint(frame, column, row)
      let nearBorder = false
      let inside = ''
      for (const [id, surface] of meshes) {
        if (!maybeNear(surface, p)) continue
        const { inside: within, distance } = tree(surface)
        if (distance(p, BORDER) < BORDER) {
          nearBorder = true
          break
        }
        if (!inside && within(p)) inside = id
      }
      if (nearBorder) continue
      asked++
      if (inside) inParts++
      const named = parts[part[row * frame.width + column]!] ?? ''
      const soft = /^(soft|joint|skin)/.test(named) || named === ''
      if (inside ? named === inside : soft) agreed++
    }
    expect(inParts).toBeGreaterThan(ASKED / 10)
    expect(agreed / asked).toBeGreaterThanOrEqual(0.99)
  })
})
