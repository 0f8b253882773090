import { useFrame, useThree } from '@react-three/fiber'
import { PerspectiveCamera, type WebGLRenderer } from 'three'
import type { Layout, Rect } from './layout.ts'
import { LAYER } from './layers.ts'
import { legCamera } from './leg-camera.ts'
import { spineCamera } from './camera.tsx'

function draw(gl: WebGLRenderer, rect: Rect, height: number): void {
  const bottom = height - rect.y - rect.height
  gl.setViewport(rect.x, bottom, rect.width, rect.height)
  gl.setScissor(rect.x, bottom, rect.width, rect.height)
}

function fit(camera: PerspectiveCamera, rect: Rect): void {
  const aspect = rect.width / Math.max(1, rect.height)
  if (camera.aspect === aspect) return
  camera.aspect = aspect
  camera.updateProjectionMatrix()
}

interface Props {
  readonly layout: Layout
}

/**
 * Draws both pictures of the one scene, the large one first. Runs last in a frame (priority 1 takes drawing over from
 * react-three-fiber): controls at -1, parts at 0, drawing at 1.
 */
export function Views({ layout }: Props) {
  const scene = useThree((state) => state.scene)
  useFrame(({ gl, size }) => {
    spineCamera.layers.set(LAYER.spine)
    spineCamera.layers.enable(LAYER.both)
    legCamera.layers.set(LAYER.both)
    legCamera.layers.enable(LAYER.leg)
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
      fit(camera, rect)
      draw(gl, rect, size.height)
      gl.clear()
      gl.render(scene, camera)
    }
  }, 1)
  return null
}
