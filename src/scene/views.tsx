import { useFrame, useThree } from '@react-three/fiber'
import { type PerspectiveCamera, Plane, Vector3, type WebGLRenderer } from 'three'
import { dispatch, store } from '../state/store.ts'
import { legCamera, spineCamera } from './cameras.ts'
import { drawnPose, hasSurroundings } from './glass.ts'
import { LAYER } from './layers.ts'
import type { Layout, Rect } from './layout.ts'
import { lightFrom } from './light.tsx'
import { useParts } from './stage-context.ts'
import { tellTurn } from './turn.ts'

function draw(gl: WebGLRenderer, rect: Rect, height: number): void {
  const bottom = height - rect.y - rect.height
  gl.setViewport(rect.x, bottom, rect.width, rect.height)
  gl.setScissor(rect.x, bottom, rect.width, rect.height)
}

/** Fits a camera to its picture; `shift` moves the middle of the picture to the left, past what lies over its right part. */
function reshape(camera: PerspectiveCamera, { width, height }: Rect, shift: number): void {
  const aspect = width / Math.max(1, height)
  const now = camera.view?.enabled ? camera.view.offsetX : 0
  if (camera.aspect === aspect && now === shift) return
  camera.aspect = aspect
  if (shift > 0) camera.setViewOffset(width, height, shift, 0, width, height)
  else camera.clearViewOffset()
  camera.updateProjectionMatrix()
}

const CUT = new Plane()
const CUTTING = [CUT]
const UNCUT: Plane[] = []
const normal = new Vector3()
const through = new Vector3()

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
    if (hasSurroundings()) spineCamera.layers.enable(LAYER.outer)
    legCamera.layers.set(LAYER.both)
    legCamera.layers.enable(LAYER.outer)
    legCamera.layers.enable(LAYER.leg)
    legCamera.layers.enable(LAYER.skin)
    for (const [picture, { matrixWorld }] of [
      ['spine', spineCamera],
      ['leg', legCamera],
    ] as const)
      tellTurn(picture, matrixWorld.elements[0], matrixWorld.elements[1], matrixWorld.elements[2])
    const pictures = [
      { camera: spineCamera, rect: layout.spine },
      { camera: legCamera, rect: layout.leg },
    ]
    if (layout.inset) pictures.sort((a, b) => b.rect.width - a.rect.width)
    // In the dark the same bone would glare.
    gl.toneMappingExposure = store.getState().session.theme === 'dark' ? 0.72 : 1
    gl.autoClear = false
    gl.setScissorTest(true)
    gl.info.autoReset = false
    gl.info.reset()
    const cut = drawnPose()?.cut
    if (cut)
      CUT.setFromNormalAndCoplanarPoint(normal.set(...cut.normal).negate(), through.set(...cut.through))
    for (const { camera, rect } of pictures) {
      gl.clippingPlanes = cut && camera === spineCamera ? CUTTING : UNCUT
      const covered = layout.inset && camera === spineCamera && rect.width > layout.leg.width
      reshape(camera, rect, covered ? layout.leg.width / 2 : 0)
      draw(gl, rect, size.height)
      gl.clear()
      lightFrom(camera)
      gl.render(scene, camera)
    }
    if (spine.size > 0 && store.getState().session.stage === 'loading')
      dispatch({ type: 'stage', status: 'ready' })
  }, 1)
  return null
}
