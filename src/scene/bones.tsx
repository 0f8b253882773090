import { useFrame, useThree } from '@react-three/fiber'
import { useMemo, useRef } from 'react'
import type { BufferGeometry, Mesh } from 'three'
import { boneMotion } from '../../models/motion/pose.ts'
import type { SpineVertebra } from '../domain/levels.ts'
import type { PartId } from '../domain/parts.ts'
import { BONES } from './anchors.ts'
import { archPlaneOf, splitAtArch } from './arch.ts'
import { emphasisNow } from './emphasis-now.ts'
import { archGlassOf } from './glass.ts'
import { glaze } from './glaze.ts'
import { LAYER } from './layers.ts'
import { Limbs } from './limbs.tsx'
import { type BoneMaterial, boneMaterial } from './materials/bone.ts'
import { mergeParts } from './merge.ts'
import { openedBone } from './opened.ts'
import { OpenedFace } from './opened-face.tsx'
import { spineNow } from './posture.tsx'
import { useParts } from './stage-context.ts'

function vertebraOf(id: PartId): SpineVertebra | 'S1' {
  return id === 'sacrum' ? 'S1' : (id.slice('vertebra_'.length) as SpineVertebra)
}

/**
 * What a cut's face is drawn with: a hair nearer to the eye than it lies, for the edge of the inner face between body and arch ends in
 * the cut itself (scene/arch.ts) and would show as a dotted line.
 */
function faceMaterial(): BoneMaterial {
  const cut = boneMaterial()
  cut.material.polygonOffset = true
  cut.material.polygonOffsetUnits = -1000
  return cut
}

/** One bone of the close-up, which moves with the posture, can be pointed at and whose arch can turn to glass. */
function Bone({ id, whole }: { readonly id: PartId; readonly whole: BufferGeometry }) {
  const invalidate = useThree((state) => state.invalidate)
  const { geometry, body, arch, cut, opened } = useMemo(() => {
    const plane = archPlaneOf(id)
    return {
      geometry: splitAtArch(whole, plane),
      body: boneMaterial({ plane, of: 'body' }),
      arch: boneMaterial({ plane, of: 'arch' }),
      cut: faceMaterial(),
      opened: openedBone(),
    }
  }, [id, whole])
  const materials = useMemo(() => [body.material, arch.material], [body, arch])
  const moving = useRef<Mesh>(null)
  useFrame((_, delta) => {
    const pointed = emphasisNow().get(id) === 'pointed' ? 1 : 0
    body.pointed.value = pointed
    arch.pointed.value = pointed
    cut.pointed.value = pointed
    const { angle, shift } = boneMotion(spineNow(), vertebraOf(id))
    moving.current?.rotation.set(angle, 0, 0)
    moving.current?.position.set(0, ...shift)
    if (glaze(arch, archGlassOf(id), delta)) invalidate()
  })
  return (
    <mesh
      ref={moving}
      name={id}
      geometry={geometry}
      material={materials}
      renderOrder={6}
      onUpdate={(mesh) => mesh.layers.set(LAYER.spine)}
    >
      <OpenedFace
        opened={opened}
        material={cut.material}
        drawn={() => ({ geometry: whole, serial: 0 })}
        patient
      />
    </mesh>
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
