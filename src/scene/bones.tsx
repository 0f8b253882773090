import { useFrame, useThree } from '@react-three/fiber'
import { useMemo } from 'react'
import { type BufferGeometry, NoBlending, NormalBlending } from 'three'
import { LATERALITIES } from '../domain/levels.ts'
import { LIMB_BONES, type PartId } from '../domain/parts.ts'
import { emphasisOf } from '../state/emphasis.ts'
import { store } from '../state/store.ts'
import { BONES } from './anchors.ts'
import { archPlaneOf, splitAtArch } from './arch.ts'
import { archGlassOf, hasSurroundings, turnToGlass } from './glass.ts'
import { LAYER } from './layers.ts'
import { type BoneMaterial, boneMaterial } from './materials/bone.ts'
import { mergeParts } from './merge.ts'
import { useParts } from './stage-context.ts'

const LIMBS: readonly PartId[] = LIMB_BONES.flatMap((bone) =>
  LATERALITIES.map((side) => `bone_${bone}_${side}` as const),
)

/** Turns a bone's material to glass or back (glass.ts); only glass is blended with what lies behind. */
function glaze(paint: BoneMaterial, target: number, delta: number): boolean {
  const more = turnToGlass(paint, target, delta)
  paint.material.blending = paint.material.transparent ? NormalBlending : NoBlending
  return more
}

/** One bone of the close-up, which can be pointed at and whose arch can turn to glass. */
function Bone({ id, whole }: { readonly id: PartId; readonly whole: BufferGeometry }) {
  const invalidate = useThree((state) => state.invalidate)
  const { geometry, body, arch } = useMemo(() => {
    const plane = archPlaneOf(id)
    return {
      geometry: splitAtArch(whole, plane),
      body: boneMaterial({ plane, of: 'body' }),
      arch: boneMaterial({ plane, of: 'arch' }),
    }
  }, [id, whole])
  const materials = useMemo(() => [body.material, arch.material], [body, arch])
  useFrame((_, delta) => {
    const { view, session } = store.getState()
    const pointed = emphasisOf(view, session).get(id) === 'pointed' ? 1 : 0
    body.pointed.value = pointed
    arch.pointed.value = pointed
    if (glaze(arch, archGlassOf(id), delta)) invalidate()
  })
  return (
    <mesh
      name={id}
      geometry={geometry}
      material={materials}
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
    if (glaze(near, hasSurroundings() ? 0 : 1, delta)) invalidate()
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
  const { spine, body } = useParts()
  const far = useMemo(() => mergeParts(body, BONES), [body])
  const { material } = useMemo(boneMaterial, [])
  return (
    <>
      {BONES.map((id) => {
        const whole = spine.get(id)
        return whole && <Bone key={id} id={id} whole={whole} />
      })}
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
