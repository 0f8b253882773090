import {
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  Mesh,
  MeshBasicMaterial,
  Raycaster,
  Vector3,
} from 'three'
import { describe, expect, test } from 'vitest'
import { lesionOf } from '../../models/lesion/lesion-of.ts'
import { createLiveDisc } from '../../models/lesion/live-disc.ts'
import { createLiveNeural } from '../../models/lesion/live-neural.ts'
import { everyGeometry, type Finding } from '../../src/domain/finding.ts'
import { involvement } from '../../src/domain/involvement.ts'
import { DISC_LEVELS, type DiscLevel } from '../../src/domain/levels.ts'
import { frameOf } from '../../src/scene/anchors.ts'
import { discFace } from '../../src/scene/disc-face.ts'
import { poseOf } from '../../src/scene/shots.ts'

// What presses has to be seen: in every close-up that is opened, the cut face shows displaced tissue, and nothing that is left standing
// lies between it and the eye.

/** Least that is seen of the displaced tissue in the cut, as a share and in mm2. */
const SHARE = 0.3
const AREA = 2

type Place = Omit<Finding, 'nerve'>

function placesOf(level: DiscLevel): Place[] {
  return everyGeometry([0.6]).filter(
    (g) =>
      g.level === level &&
      g.side !== 'right' &&
      g.zone !== 'extraforaminal' &&
      (g.shape === 'extrusion' || g.shape === 'sequestration'),
  )
}

function geometryOf(
  positions: Float32Array,
  masks: Uint8Array | null,
  indices: ArrayLike<number>,
): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  if (masks) geometry.setAttribute('mask', new BufferAttribute(masks, 4, true))
  geometry.setIndex(new BufferAttribute(Uint32Array.from(indices), 1))
  return geometry
}

/** Middles and areas (mm2) of the face's triangles that are displaced tissue. */
function displacedIn({ positions: p, masks, index }: ReturnType<typeof discFace>): [Vector3, number][] {
  const found: [Vector3, number][] = []
  for (let t = 0; t < index.length; t += 3) {
    const corners = [index[t]!, index[t + 1]!, index[t + 2]!] as const
    if (corners.some((c) => masks[c * 4 + 2]! < 128)) continue
    const [a, b, c] = corners.map((k) => new Vector3(p[k * 3], p[k * 3 + 1], p[k * 3 + 2])) as [
      Vector3,
      Vector3,
      Vector3,
    ]
    const area = b.clone().sub(a).cross(c.clone().sub(a)).length() / 2
    found.push([a.add(b).add(c).divideScalar(3), area])
  }
  return found
}

describe.each(DISC_LEVELS)('the opened close-up at %s', (level) => {
  test('shows the displaced tissue in every place', () => {
    const disc = createLiveDisc(level)
    const neural = createLiveNeural(disc)
    const material = new MeshBasicMaterial({ side: DoubleSide })
    const hidden: string[] = []
    for (const place of placesOf(level)) {
      disc.update(lesionOf(place))
      neural.update()
      const { eye, cut, sparesRoot } = poseOf('disc', { ...place, nerve: 'irritated' })
      const x = cut!.through[0]
      const away = cut!.normal[0] as 1 | -1
      const { mesh } = disc
      const geometry = geometryOf(
        mesh.positions.slice(0, mesh.vertexCount * 3),
        mesh.masks.slice(0, mesh.vertexCount * 4),
        mesh.indices.slice(0, mesh.indexCount),
      )
      const tissue = displacedIn(discFace(geometry, x, away, frameOf(level).up))
      const nerves = neural.parts
        .filter(({ id }) => id.startsWith('root_'))
        .map(({ id, mesh: m }) => {
          const nerve = new Mesh(geometryOf(m.positions, null, m.indices), material)
          nerve.name = id
          return nerve
        })
      const whole = sparesRoot
        ? involvement(place).reached.map(({ root, side }) => `root_${root}_${side}`)
        : []
      const from = new Vector3(...eye)
      let [all, seen] = [0, 0]
      const step = Math.max(1, Math.floor(tissue.length / 40))
      for (let i = 0; i < tissue.length; i += step) {
        const [at, area] = tissue[i]!
        const ray = new Raycaster(from, at.clone().sub(from).normalize(), 0, at.distanceTo(from) - 0.2)
        const hits = ray
          .intersectObjects(nerves)
          .filter(({ point, object }) => whole.includes(object.name) || (point.x - x) * away < 0)
        all += area
        if (hits.length === 0) seen += area
      }
      if (seen * step < AREA || seen / all < SHARE) hidden.push(Object.values(place).join(' '))
    }
    expect(hidden).toEqual([])
  })
})
