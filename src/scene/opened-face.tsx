import { useFrame, useThree } from '@react-three/fiber'
import { useRef } from 'react'
import type { BufferGeometry, Material, Mesh } from 'three'
import { sagittalCut } from './glass.ts'
import { LAYER } from './layers.ts'
import type { Opened } from './opened.ts'

interface Props {
  readonly opened: Opened
  readonly material: Material
  /** What is cut, and a number that changes with its shape. */
  readonly drawn: () => { readonly geometry: BufferGeometry; readonly serial: number }
  /** Whether it may wait for a later frame, so that many at once do not halt the picture. */
  readonly patient?: boolean
}

/** The frame in which a patient face was last made. */
let lastMade = -1

/** The face that a cut from front to back lays open, made anew when the cut or the shape moves; hidden in every other shot. */
export function OpenedFace({ opened, material, drawn, patient = false }: Props) {
  const mesh = useRef<Mesh>(null)
  const invalidate = useThree((state) => state.invalidate)
  useFrame(({ gl }) => {
    if (!mesh.current) return
    mesh.current.visible = false
    const cut = sagittalCut()
    if (!cut) return
    const { geometry, serial } = drawn()
    if (!opened.fits(geometry, serial, cut.x, cut.away)) {
      const { frame } = gl.info.render
      if (patient && lastMade === frame) return invalidate()
      if (patient) lastMade = frame
      opened.make(geometry, serial, cut.x, cut.away)
    }
    mesh.current.visible = true
  })
  return (
    <mesh
      ref={mesh}
      geometry={opened.face}
      material={material}
      visible={false}
      frustumCulled={false}
      // What lies behind it is the same part.
      raycast={() => null}
      onUpdate={(self) => self.layers.set(LAYER.spine)}
    />
  )
}
