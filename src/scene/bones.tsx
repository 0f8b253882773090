import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { LATERALITIES, VERTEBRAE } from '../domain/levels.ts'
import { LIMB_BONES, type PartId } from '../domain/parts.ts'
import { emphasisOf } from '../state/emphasis.ts'
import { store } from '../state/store.ts'
import { bonesAbove } from './anchors.ts'
import { LAYER } from './layers.ts'
import { boneMaterial } from './materials/bone.ts'
import { mergeParts } from './merge.ts'
import { approach, prefersStill } from './motion.ts'
import { poseOf } from './shots.ts'
import { useParts } from './stage-context.ts'

const CLOSE_BONES: readonly PartId[] = [...VERTEBRAE.map((level) => `vertebra_${level}` as const), 'sacrum']
const LIMBS: readonly PartId[] = LIMB_BONES.flatMap((bone) =>
  LATERALITIES.map((side) => `bone_${bone}_${side}` as const),
)

/** Seconds that a bone takes to turn to glass or back, as a time constant. */
const GLASS_TAU = 0.18

/** How much of a bone is glass in the shot that is on. */
function glassOf(id: PartId): number {
  const { view, session } = store.getState()
  if (session.shot === 'follow') return 0
  const { glassAbove } = poseOf(session.shot, view.finding)
  return bonesAbove(view.finding.level).some((level) => id === `vertebra_${level}`) ? glassAbove : 0
}

/** One bone of the close-up, which can be pointed at and can turn to glass. */
function Bone({ id }: { readonly id: PartId }) {
  const { spine } = useParts()
  const { material, pointed, ghost } = useMemo(boneMaterial, [])
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => store.subscribe(() => invalidate()), [invalidate])
  useFrame((_, delta) => {
    const { view, session } = store.getState()
    pointed.value = emphasisOf(view, session).get(id) === 'pointed' ? 1 : 0
    const target = glassOf(id)
    if (ghost.value === target) return
    const next = ghost.value + (target - ghost.value) * approach(delta, GLASS_TAU)
    ghost.value = prefersStill() || Math.abs(next - target) < 0.004 ? target : next
    const transparent = ghost.value > 0
    if (material.transparent !== transparent) {
      material.transparent = transparent
      material.needsUpdate = true
    }
    if (ghost.value !== target) invalidate()
  })
  const geometry = spine.get(id)
  if (!geometry) return null
  return (
    <mesh
      name={id}
      geometry={geometry}
      material={material}
      renderOrder={6}
      onUpdate={(mesh) => mesh.layers.set(LAYER.spine)}
    />
  )
}

/** Vertebrae and sacrum close up; pelvis and legs as one quiet piece in both pictures; the small spine of the leg picture. */
export function Bones() {
  const { body } = useParts()
  const limbs = useMemo(() => mergeParts(body, LIMBS), [body])
  const far = useMemo(() => mergeParts(body, CLOSE_BONES), [body])
  const { material } = useMemo(boneMaterial, [])
  return (
    <>
      {CLOSE_BONES.map((id) => (
        <Bone key={id} id={id} />
      ))}
      {limbs.ranges.length > 0 && (
        <mesh
          geometry={limbs.geometry}
          material={material}
          onUpdate={(mesh) => mesh.layers.set(LAYER.both)}
        />
      )}
      {far.ranges.length > 0 && (
        <mesh
          geometry={far.geometry}
          material={material}
          onUpdate={(mesh) => mesh.layers.set(LAYER.farSpine)}
        />
      )}
    </>
  )
}
