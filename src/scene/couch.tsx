import { useFrame } from '@react-three/fiber'
import { useMemo, useRef } from 'react'
import { BufferAttribute, DoubleSide, type Mesh, MeshBasicMaterial, PlaneGeometry } from 'three'
import { LAYER } from './layers.ts'
import { lyingNow } from './leg-motion.ts'

/** Where the body touches what it lies on, mm behind and in front of the origin: buttocks and back, belly (skin-form.ts). */
const UNDER = { supine: -139, prone: 146 } as const
/** Half width, and from the feet to the waist, mm; the feet of one who lies face down hang over the edge. */
const HALF_WIDTH = 290
const FEET = { supine: -1020, prone: -850 } as const
const HEAD = 190
const CELLS = 12
const SHADE = 0.17

/** A soft shade where the body lies, fading out to all sides: says "lying" without drawing furniture. */
function shade(): PlaneGeometry {
  const plane = new PlaneGeometry(2, 1, CELLS, CELLS)
  const position = plane.attributes.position!
  const colour = new Float32Array(position.count * 4)
  for (let v = 0; v < position.count; v++) {
    const across = 1 - position.getX(v) ** 2
    const along = 1 - (2 * position.getY(v)) ** 4
    colour.set([0.36, 0.33, 0.27, SHADE * across * across * along], v * 4)
  }
  plane.setAttribute('color', new BufferAttribute(colour, 4))
  return plane
}

/** What the person of a leg test lies on. */
export function Couch() {
  const mesh = useRef<Mesh>(null)
  const geometry = useMemo(shade, [])
  const material = useMemo(
    () =>
      new MeshBasicMaterial({ vertexColors: true, transparent: true, depthWrite: false, side: DoubleSide }),
    [],
  )
  useFrame(() => {
    const lying = lyingNow()
    if (!mesh.current) return
    mesh.current.visible = lying !== null
    if (!lying) return
    const feet = FEET[lying]
    mesh.current.position.set(0, (HEAD + feet) / 2, UNDER[lying])
    mesh.current.scale.set(HALF_WIDTH, HEAD - feet, 1)
  })
  return (
    <mesh
      ref={mesh}
      geometry={geometry}
      material={material}
      visible={false}
      renderOrder={-1}
      onUpdate={(it) => it.layers.set(LAYER.leg)}
    />
  )
}
