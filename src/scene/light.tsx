import { useFrame } from '@react-three/fiber'
import { useRef } from 'react'
import { type DirectionalLight, Layers, Vector3 } from 'three'
import { spineCamera } from './cameras.ts'

const EVERYWHERE = new Layers()
EVERYWHERE.enableAll()

const KEY = new Vector3(-0.55, 0.75, 0.85)
const FILL = new Vector3(0.9, -0.1, 0.6)
const seen = new Vector3()

/**
 * Daylight from a window over the viewer's left shoulder; it turns with the camera, so that every view is well lit. Four kinds
 * were compared on both grounds: an overcast sky (hemisphere 2.3, key 1.0) flattened facets and processes, a low lamp from
 * the side (0.85, 2.5) drew hard shadows that hide the disc, the window as it was (1.5, 1.9) lacked a little depth.
 */
export function Daylight() {
  const key = useRef<DirectionalLight>(null)
  const fill = useRef<DirectionalLight>(null)
  useFrame(() => {
    key.current?.position.copy(seen.copy(KEY).transformDirection(spineCamera.matrixWorld))
    fill.current?.position.copy(seen.copy(FILL).transformDirection(spineCamera.matrixWorld))
  })
  return (
    <>
      <hemisphereLight args={['#ffffff', '#d9c7b0', 1.3]} layers={EVERYWHERE} />
      <directionalLight ref={key} args={['#fff4e2', 2.1]} layers={EVERYWHERE} />
      <directionalLight ref={fill} args={['#dfe9f2', 0.6]} layers={EVERYWHERE} />
    </>
  )
}
