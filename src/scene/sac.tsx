import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { DoubleSide } from 'three'
import type { BufferGeometry } from 'three'
import { emphasisOf } from '../state/emphasis.ts'
import { store } from '../state/store.ts'
import { LAYER } from './layers.ts'
import { duraMaterial } from './materials/dura.ts'
import { nerveMaterial } from './materials/nerve.ts'
import { mergeParts } from './merge.ts'
import { BufferAttribute } from 'three'
import { useParts } from './stage-context.ts'

interface Props {
  /** Called with the sac's own geometry, so that the lesion can dent it. */
  readonly onReady: (dura: BufferGeometry) => void
}

/** The dural sac, thin and bluish, with the cauda equina inside. */
export function Sac({ onReady }: Props) {
  const { spine } = useParts()
  const invalidate = useThree((state) => state.invalidate)
  const paint = useMemo(duraMaterial, [])
  const cauda = useMemo(() => {
    const merged = mergeParts(spine, ['cauda_equina'])
    const count = merged.geometry.attributes.position?.count ?? 0
    if (!merged.geometry.attributes.arc) merged.geometry.setAttribute('arc', new BufferAttribute(new Float32Array(count), 1))
    merged.geometry.setAttribute('path', new BufferAttribute(new Float32Array(count).fill(-1), 1))
    return { ...merged, paint: nerveMaterial(1) }
  }, [spine])
  const dura = spine.get('dura')
  useEffect(() => {
    if (dura) onReady(dura)
  }, [dura, onReady])
  useEffect(() => {
    const update = (): void => {
      const { view, session } = store.getState()
      const emphasis = emphasisOf(view, session)
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
        <mesh name="cauda_equina" geometry={cauda.geometry} material={cauda.paint.material} onUpdate={(mesh) => mesh.layers.set(LAYER.spine)} />
      )}
      {dura && (
        <mesh
          name="dura"
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
