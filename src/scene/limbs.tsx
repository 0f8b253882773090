import { useFrame, useThree } from '@react-three/fiber'
import { useMemo, useRef } from 'react'
import { BufferGeometry, type Material, type Matrix4, type Mesh } from 'three'
import { type LegSegment, legMotions, type Turn } from '../../models/motion/leg.ts'
import { LATERALITIES, type Laterality } from '../domain/levels.ts'
import { LIMB_BONES, type LimbBone, type PartId } from '../domain/parts.ts'
import { hasSurroundings } from './glass.ts'
import { glaze } from './glaze.ts'
import { LAYER } from './layers.ts'
import { legNow } from './leg-motion.ts'
import type { Parts } from './load.ts'
import { type BoneMaterial, boneMaterial } from './materials/bone.ts'
import { mergeParts } from './merge.ts'
import { useParts } from './stage-context.ts'

const SEGMENT: Readonly<Record<LimbBone, LegSegment | 'pelvis'>> = {
  hip: 'pelvis',
  femur: 'thigh',
  patella: 'patella',
  tibia: 'shank',
  fibula: 'shank',
  foot: 'shank',
}
const SEGMENTS: readonly LegSegment[] = ['thigh', 'patella', 'shank']

/** The bones of one segment of one leg, or those that never move. */
function bonesOf(segment: LegSegment | 'pelvis', side: Laterality): readonly PartId[] {
  return LIMB_BONES.filter((bone) => SEGMENT[bone] === segment).map((bone) => `bone_${bone}_${side}` as const)
}

/** One stretch of the order below: its bones move as one. */
interface Piece {
  readonly segment: LegSegment | 'pelvis'
  readonly side: 1 | -1
  readonly ids: readonly PartId[]
}

/** The pelvis first, then each leg from the hip down. */
const PIECES: readonly Piece[] = [
  { segment: 'pelvis', side: 1, ids: LATERALITIES.flatMap((side) => bonesOf('pelvis', side)) },
  ...LATERALITIES.flatMap((side) =>
    SEGMENTS.map(
      (segment): Piece => ({
        segment,
        side: side === 'left' ? 1 : -1,
        ids: bonesOf(segment, side),
      }),
    ),
  ),
]

/** All limbs in one geometry, and its pieces, which share its buffers. */
function limbsOf(body: Parts) {
  const ids = PIECES.flatMap((piece) => piece.ids)
  const merged = mergeParts(body, ids)
  const pieces = PIECES.map((piece) => {
    const own = merged.ranges.filter(({ id }) => piece.ids.includes(id))
    const geometry = new BufferGeometry()
    for (const [name, attribute] of Object.entries(merged.geometry.attributes))
      geometry.setAttribute(name, attribute)
    geometry.setIndex(merged.geometry.getIndex())
    const count = own.reduce((sum, { indices }) => sum + indices, 0)
    geometry.setDrawRange(own[0]?.firstIndex ?? 0, count)
    return { ...piece, geometry }
  })
  return { ...merged, pieces }
}

function write(matrix: Matrix4, { cos, sin, ty, tz }: Turn): void {
  matrix.set(1, 0, 0, 0, 0, cos, sin, ty, 0, -sin, cos, tz, 0, 0, 0, 1)
}

interface PictureProps {
  readonly limbs: ReturnType<typeof limbsOf>
  readonly material: Material
  readonly layer: number
  readonly order: number
}

/**
 * The bones of one picture. With both legs at rest they are one mesh; while one is moved, that leg's three segments are drawn
 * on their own and the rest as the pieces that are left, so that nothing is paid for a test that is not done.
 */
function Picture({ limbs, material, layer, order }: PictureProps) {
  const { geometry, ranges, pieces } = limbs
  const whole = useRef<Mesh>(null)
  const moved = useRef<(Mesh | null)[]>([])

  useFrame(() => {
    const pose = legNow()
    const rests = pose.hip === 0 && pose.knee === 0
    if (whole.current) whole.current.visible = rests
    const motions = legMotions(pose)
    pieces.forEach(({ segment, side }, i) => {
      const mesh = moved.current[i]
      if (!mesh) return
      mesh.visible = !rests
      if (rests) return
      if (segment === 'pelvis' || side !== pose.side) mesh.matrix.identity()
      else write(mesh.matrix, motions[segment])
      mesh.matrixWorldNeedsUpdate = true
    })
  })

  return (
    <>
      <mesh
        ref={whole}
        geometry={geometry}
        material={material}
        renderOrder={order}
        userData={{ ranges }}
        onUpdate={(mesh) => mesh.layers.set(layer)}
      />
      {pieces.map((piece, i) => (
        <mesh
          key={piece.ids.join()}
          ref={(mesh) => {
            moved.current[i] = mesh
          }}
          geometry={piece.geometry}
          material={material}
          renderOrder={order}
          visible={false}
          matrixAutoUpdate={false}
          frustumCulled={false}
          userData={{ ranges }}
          onUpdate={(mesh) => mesh.layers.set(layer)}
        />
      ))}
    </>
  )
}

/** The close-up's material, from the first frame as its shot wants it: nothing fades that nobody has seen. */
function nearMaterial(): BoneMaterial {
  const near = boneMaterial()
  near.ghost.value = hasSurroundings() ? 0 : 1
  return near
}

/** Pelvis and legs, one quiet piece until a leg is tested; in the close-up of a disc they step back. */
export function Limbs() {
  const { body } = useParts()
  const limbs = useMemo(() => limbsOf(body), [body])
  const near = useMemo(nearMaterial, [])
  const far = useMemo(boneMaterial, [])
  const invalidate = useThree((state) => state.invalidate)
  useFrame((_, delta) => {
    if (glaze(near, hasSurroundings() ? 0 : 1, delta)) invalidate()
    near.material.visible = near.ghost.value < 1
  })
  if (limbs.ranges.length === 0) return null
  return (
    <>
      <Picture limbs={limbs} material={near.material} layer={LAYER.spine} order={5} />
      <Picture limbs={limbs} material={far.material} layer={LAYER.leg} order={0} />
    </>
  )
}
