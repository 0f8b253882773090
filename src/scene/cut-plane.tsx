import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, BufferGeometry, DoubleSide } from 'three'
import { discSpace } from '../../models/anatomy/disc-space.ts'
import { warpPoint } from '../../models/motion/warp.ts'
import type { Vec3 } from '../../models/shape/vec.ts'
import type { Whole } from '../state/intent.ts'
import { store } from '../state/store.ts'
import { type CutPlane, slicePlane } from './cut.ts'
import { drawnPose } from './glass.ts'
import { LAYER } from './layers.ts'
import { PALETTE } from './palette.ts'
import { spineNow, spineSerial } from './posture.tsx'
import { useWhole } from './stage-context.ts'

/** Half the width of the drawn frame, and how far it reaches forward and back, or up and down, of the back of the disc, mm (by eye). */
const FRAME: Readonly<
  Record<CutPlane, { readonly wide: number; readonly from: number; readonly to: number }>
> = {
  axial: { wide: 34, from: -42, to: 42 },
  sagittal: { wide: 42, from: -42, to: 46 },
}

/** The four corners of a slice's frame in the standing body. */
function cornersOf(plane: CutPlane, whole: Whole): Vec3[] {
  const { through } = slicePlane(plane, whole)
  const { centre, forward, up } = discSpace(whole.view.finding.level)
  const { wide, from, to } = FRAME[plane]
  const side: Vec3 = plane === 'axial' ? [1, 0, 0] : forward
  const along: Vec3 = plane === 'axial' ? forward : up
  // The frame keeps its place over the disc wherever in its plane the crosshair lies.
  const middle: Vec3 = plane === 'axial' ? [0, through[1], through[2]] : [through[0], centre[1], centre[2]]
  const corner = (a: number, b: number): Vec3 => [
    middle[0] + side[0] * a + along[0] * b,
    middle[1] + side[1] * a + along[1] * b,
    middle[2] + side[2] * a + along[2] * b,
  ]
  return [corner(-wide, from), corner(wide, from), corner(wide, to), corner(-wide, to)]
}

/** How far behind a cut through the model frames are drawn, mm: one that lies in the cut's own plane would be cut away in dots. */
const BEHIND = 0.2
const NO_CUT: Vec3 = [0, 0, 0]

/** The frame of one slice: a thin outline with a breath of colour in it. */
function Frame({ plane }: { readonly plane: CutPlane }) {
  const invalidate = useThree((state) => state.invalidate)
  const { fill, edge, corners } = useMemo(() => {
    const corners = new BufferAttribute(new Float32Array(12), 3)
    const fill = new BufferGeometry().setAttribute('position', corners).setIndex([0, 1, 2, 0, 2, 3])
    const edge = new BufferGeometry().setAttribute('position', corners)
    return { fill, edge, corners }
  }, [])
  const drawn = useMemo(() => ({ key: '' }), [])
  useEffect(() => {
    invalidate()
    return () => {
      fill.dispose()
      edge.dispose()
      invalidate()
    }
  }, [fill, edge, invalidate])
  useFrame(() => {
    const whole = store.getState()
    const { normal, through } = slicePlane(plane, whole)
    const cut = drawnPose()?.cut?.normal ?? NO_CUT
    const key = [...normal, ...through, ...cut, spineSerial()].join()
    if (key === drawn.key) return
    drawn.key = key
    const spine = spineNow()
    for (const [i, corner] of cornersOf(plane, whole).entries()) {
      const [x, y, z] = warpPoint(spine, corner)
      corners.setXYZ(i, x - BEHIND * cut[0], y - BEHIND * cut[1], z - BEHIND * cut[2])
    }
    corners.needsUpdate = true
  })
  return (
    <>
      <mesh
        geometry={fill}
        frustumCulled={false}
        raycast={() => null}
        renderOrder={20}
        onUpdate={(self) => self.layers.set(LAYER.spine)}
      >
        <meshBasicMaterial
          color={PALETTE.slice}
          transparent
          opacity={0.09}
          depthWrite={false}
          side={DoubleSide}
          clippingPlanes={null}
        />
      </mesh>
      <lineLoop
        geometry={edge}
        frustumCulled={false}
        raycast={() => null}
        renderOrder={21}
        onUpdate={(self) => self.layers.set(LAYER.spine)}
      >
        <lineBasicMaterial color={PALETTE.slice} transparent opacity={0.95} />
      </lineLoop>
    </>
  )
}

/** Where the MR-like pictures lie in the model, while they are open. */
export function SlicePlanes() {
  const open = useWhole((whole) => whole.view.slices && whole.session.shot !== 'follow')
  const shown = useWhole((whole) => whole.session.slicePlane)
  if (!open) return null
  return (
    <>
      {shown !== 'sagittal' && <Frame plane="axial" />}
      {shown !== 'axial' && <Frame plane="sagittal" />}
    </>
  )
}
