import { useFrame, useThree } from '@react-three/fiber'
import { useMemo } from 'react'
import { LATERALITIES, VERTEBRAE } from '../domain/levels.ts'
import { LIMB_BONES, type PartId } from '../domain/parts.ts'
import { emphasisOf } from '../state/emphasis.ts'
import { store } from '../state/store.ts'
import { glassOf, hasSurroundings, turnToGlass } from './glass.ts'
import { LAYER } from './layers.ts'
import { boneMaterial } from './materials/bone.ts'
import { mergeParts } from './merge.ts'
import { useParts } from './stage-context.ts'

const CLOSE_BONES: readonly PartId[] = [...VERTEBRAE.map((level) => `vertebra_${level}` as const), 'sacrum']
const LIMBS: readonly PartId[] = LIMB_BONES.flatMap((bone) =>
  LATERALITIES.map((side) => `bone_${bone}_${side}` as const),
)

/** One bone of the close-up, which can be pointed at and can turn to glass. */
function Bone({ id }: { readonly id: PartId }) {
  const { spine } = useParts()
  const paint = useMemo(boneMaterial, [])
  const invalidate = useThree((state) => state.invalidate)
  useFrame((_, delta) => {
    const { view, session } = store.getState()
    paint.pointed.value = emphasisOf(view, session).get(id) === 'pointed' ? 1 : 0
    if (turnToGlass(paint, glassOf(id), delta)) invalidate()
  })
  const geometry = spine.get(id)
  if (!geometry) return null
  return (
    <mesh
      name={id}
      geometry={geometry}
      material={paint.material}
      renderOrder={6}
      onUpdate={(mesh) => mesh.layers.set(LAYER.spine)}
    />
  )
}

/** Pelvis and legs, one quiet piece; in the close-up of a disc they step back. */
function Limbs() {
  const { body } = useParts()
  const limbs = useMemo(() => mergeParts(body, LIMBS), [body])
  const near = useMemo(boneMaterial, [])
  const far = useMemo(boneMaterial, [])
  const invalidate = useThree((state) => state.invalidate)
  useFrame((_, delta) => {
    if (turnToGlass(near, hasSurroundings() ? 0 : 1, delta)) invalidate()
    near.material.visible = near.ghost.value < 1
  })
  if (limbs.ranges.length === 0) return null
  return (
    <>
      <mesh
        geometry={limbs.geometry}
        material={near.material}
        renderOrder={5}
        userData={{ ranges: limbs.ranges }}
        onUpdate={(mesh) => mesh.layers.set(LAYER.spine)}
      />
      <mesh
        geometry={limbs.geometry}
        material={far.material}
        userData={{ ranges: limbs.ranges }}
        onUpdate={(mesh) => mesh.layers.set(LAYER.leg)}
      />
    </>
  )
}

/** Vertebrae and sacrum close up, pelvis and legs, and the small spine of the leg picture. */
export function Bones() {
  const { body } = useParts()
  const far = useMemo(() => mergeParts(body, CLOSE_BONES), [body])
  const { material } = useMemo(boneMaterial, [])
  return (
    <>
      {CLOSE_BONES.map((id) => (
        <Bone key={id} id={id} />
      ))}
      <Limbs />
      {far.ranges.length > 0 && (
        <mesh
          geometry={far.geometry}
          material={material}
          userData={{ ranges: far.ranges }}
          onUpdate={(mesh) => mesh.layers.set(LAYER.leg)}
        />
      )}
    </>
  )
}
