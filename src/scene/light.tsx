import { type Camera, DirectionalLight, Layers, Vector3 } from 'three'

const EVERYWHERE = new Layers()
EVERYWHERE.enableAll()

const KEY = new Vector3(-0.55, 0.75, 0.85)
const FILL = new Vector3(0.9, -0.1, 0.6)

function lamp(colour: string, intensity: number): DirectionalLight {
  const light = new DirectionalLight(colour, intensity)
  light.layers.enableAll()
  return light
}

const key = lamp('#fff4e2', 2.1)
const fill = lamp('#dfe9f2', 0.6)

/** Turns the daylight with a camera, to be called before its picture is drawn: each of the two is well lit, whichever way the other looks. */
export function lightFrom({ matrixWorld }: Camera): void {
  key.position.copy(KEY).transformDirection(matrixWorld)
  fill.position.copy(FILL).transformDirection(matrixWorld)
}

/**
 * Daylight from a window over the viewer's left shoulder. Four kinds were compared on both grounds: an overcast sky (hemisphere 2.3,
 * key 1.0) flattened facets and processes, a low lamp from the side (0.85, 2.5) drew hard shadows that hide the disc, the window as it
 * was (1.5, 1.9) lacked a little depth.
 */
export function Daylight() {
  return (
    <>
      <hemisphereLight args={['#ffffff', '#d9c7b0', 1.3]} layers={EVERYWHERE} />
      <primitive object={key} />
      <primitive object={fill} />
    </>
  )
}
