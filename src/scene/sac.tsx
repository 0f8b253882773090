import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { DoubleSide, type Mesh } from 'three'
import type { PartId } from '../domain/parts.ts'
import { store } from '../state/store.ts'
import { emphasisNow } from './emphasis-now.ts'
import { LAYER } from './layers.ts'
import { duraMaterial } from './materials/dura.ts'
import { NERVE_ORDER, nerveMaterial } from './materials/nerve.ts'
import { mergeParts } from './merge.ts'
import { withPath } from './nerve-paths.ts'
import { raycastBent } from './pick-bent.ts'
import { useParts } from './stage-context.ts'

/** What is drawn here at rest and gives way as a whole. */
const resting: Record<'dura' | 'cauda_equina', Mesh | null> = { dura: null, cauda_equina: null }

/** The sac or what it holds at rest, to be hidden while a copy that gives way is drawn; undefined for every other part. */
export function restingInSac(id: PartId): Mesh | undefined {
  return id === 'dura' || id === 'cauda_equina' ? (resting[id] ?? undefined) : undefined
}

/** The dural sac, thin and bluish, with the cauda equina inside. */
export function Sac() {
  const { spine } = useParts()
  const invalidate = useThree((state) => state.invalidate)
  const paint = useMemo(duraMaterial, [])
  const cauda = useMemo(() => {
    const merged = mergeParts(spine, ['cauda_equina'])
    withPath(merged.geometry)
    return { ...merged, paint: nerveMaterial(1) }
  }, [spine])
  const dura = spine.get('dura')
  useEffect(() => {
    const update = (): void => {
      const emphasis = emphasisNow()
      paint.pointed.value = emphasis.get('dura') === 'pointed' ? 1 : 0
      cauda.paint.pointed[0] = emphasis.get('cauda_equina') === 'pointed' ? 1 : 0
      invalidate()
    }
    update()
    return store.subscribe(update)
  }, [paint, cauda, invalidate])
  return (
    <>
      {cauda.ranges.length > 0 && (
        <mesh
          ref={(mesh) => {
            resting.cauda_equina = mesh
          }}
          name="cauda_equina"
          frustumCulled={false}
          raycast={raycastBent}
          geometry={cauda.geometry}
          material={cauda.paint.material}
          renderOrder={NERVE_ORDER}
          onUpdate={(mesh) => mesh.layers.set(LAYER.spine)}
        />
      )}
      {dura && (
        <mesh
          ref={(mesh) => {
            resting.dura = mesh
          }}
          name="dura"
          frustumCulled={false}
          raycast={raycastBent}
          geometry={dura}
          material={paint.material}
          material-side={DoubleSide}
          renderOrder={4}
          onUpdate={(mesh) => mesh.layers.set(LAYER.spine)}
        />
      )}
    </>
  )
}
