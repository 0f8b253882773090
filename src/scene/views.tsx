import { useFrame, useThree } from '@react-three/fiber'
import { type PerspectiveCamera, Vector3, type WebGLRenderer } from 'three'
import { dispatch, store } from '../state/store.ts'
import { legCamera, spineCamera } from './cameras.ts'
import { LAYER } from './layers.ts'
import type { Layout, Rect } from './layout.ts'
import { useParts } from './stage-context.ts'
import { tellTurn } from './turn.ts'

function draw(gl: WebGLRenderer, rect: Rect, height: number): void {
  const bottom = height - rect.y - rect.height
  gl.setViewport(rect.x, bottom, rect.width, rect.height)
  gl.setScissor(rect.x, bottom, rect.width, rect.height)
}

function reshape(camera: PerspectiveCamera, rect: Rect): void {
  const aspect = rect.width / Math.max(1, rect.height)
  if (camera.aspect === aspect) return
  camera.aspect = aspect
  camera.updateProjectionMatrix()
}

const forward = new Vector3()

interface Props {
  readonly layout: Layout
}

/**
 * Draws both pictures of the one scene, the large one first. Runs last in a frame (priority 1 takes drawing over from
 * react-three-fiber): controls at -1, parts at 0, drawing at 1.
 */
export function Views({ layout }: Props) {
  const scene = useThree((state) => state.scene)
  const { spine } = useParts()
  useFrame(({ gl, size }) => {
    spineCamera.layers.set(LAYER.spine)
    spineCamera.layers.enable(LAYER.both)
    if (store.getState().session.shot === 'follow') spineCamera.layers.enable(LAYER.skin)
    legCamera.layers.set(LAYER.both)
    legCamera.layers.enable(LAYER.farSpine)
    legCamera.layers.enable(LAYER.skin)
    tellTurn('spine', spineCamera.getWorldDirection(forward).z)
    tellTurn('leg', legCamera.getWorldDirection(forward).z)
    const pictures = [
      { camera: spineCamera, rect: layout.spine },
      { camera: legCamera, rect: layout.leg },
    ]
    if (layout.inset) pictures.sort((a, b) => b.rect.width - a.rect.width)
    gl.autoClear = false
    gl.setScissorTest(true)
    gl.info.autoReset = false
    gl.info.reset()
    for (const { camera, rect } of pictures) {
      reshape(camera, rect)
      draw(gl, rect, size.height)
      gl.clear()
      gl.render(scene, camera)
    }
    if (spine.size > 0 && store.getState().session.stage === 'loading')
      dispatch({ type: 'stage', status: 'ready' })
  }, 1)
  return null
}
