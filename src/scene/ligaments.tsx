import { useFrame, useThree } from '@react-three/fiber'
import { useMemo, useRef } from 'react'
import { BufferAttribute, type BufferGeometry } from 'three'
import { createDrape } from '../../models/lesion/drape.ts'
import { DISC_LEVELS } from '../domain/levels.ts'
import { LIGAMENT_IDS, type LigamentId } from '../domain/parts.ts'
import { emphasisNow } from './emphasis-now.ts'
import { drawnPose, turnToGlass } from './glass.ts'
import { LAYER } from './layers.ts'
import { motionOf } from './lesion-motion.ts'
import type { Parts } from './load.ts'
import { ligamentMaterial } from './materials/ligament.ts'
import { raycastBent } from './pick-bent.ts'

/** What stands between the eye and the canal turns to glass with the arches that it joins. */
function glassOfLigament(id: LigamentId): number {
  const behind = !id.endsWith('-longitudinal')
  return behind && (drawnPose()?.glass ?? 'none') !== 'none' ? 1 : 0
}

interface Props {
  readonly id: LigamentId
  readonly geometry: BufferGeometry
}

/** One ligament, which can be pointed at and can turn to glass. */
function Ligament({ id, geometry }: Props) {
  const paint = useMemo(ligamentMaterial, [])
  const invalidate = useThree((state) => state.invalidate)
  useFrame((_, delta) => {
    paint.pointed.value = emphasisNow().get(id) === 'pointed' ? 1 : 0
    paint.cut.value = drawnPose()?.cut ? 1 : 0
    if (turnToGlass(paint, glassOfLigament(id), delta)) invalidate()
  })
  return (
    <mesh
      name={id}
      frustumCulled={false}
      raycast={raycastBent}
      geometry={geometry}
      material={paint.material}
      renderOrder={3}
      onUpdate={(mesh) => mesh.layers.set(LAYER.spine)}
    />
  )
}

/** Hides the vertices that are `open`: the last channel of the mask hides what lies in bone, too. */
function hider(geometry: BufferGeometry, open: Uint8Array): () => void {
  const given = geometry.attributes.mask!
  const hidden = Array.from(open, (_, v) => given.getW(v))
  return () => {
    for (const [v, at] of hidden.entries()) given.setW(v, open[v] ? 1 : at)
    ;(given as BufferAttribute).needsUpdate = true
  }
}

/** The posterior longitudinal ligament, lifted by the tissue of a displaced disc. Runs after the discs in every frame. */
function Draped({ id, geometry }: Props) {
  const { live, drape, hide } = useMemo(() => {
    const copy = geometry.clone()
    const array = (name: string): Float32Array => copy.attributes[name]!.array as Float32Array
    const made = createDrape({
      positions: array('position'),
      normals: array('normal'),
      indices: copy.getIndex()!.array as Uint32Array,
    })
    copy.setAttribute('position', new BufferAttribute(made.mesh.positions, 3))
    copy.setAttribute('normal', new BufferAttribute(made.mesh.normals, 3))
    return { live: copy, drape: made, hide: hider(copy, made.open) }
  }, [geometry])
  const serial = useRef('')
  useFrame(() => {
    const motions = DISC_LEVELS.map(motionOf)
    const now = motions.map((motion) => (motion.live ? motion.serial : '')).join()
    if (now === serial.current) return
    serial.current = now
    drape.over(motions.flatMap(({ live }) => live ?? []))
    for (const name of ['position', 'normal']) (live.attributes[name] as BufferAttribute).needsUpdate = true
    hide()
  })
  return <Ligament id={id} geometry={live} />
}

interface AllProps {
  readonly parts: Parts
}

/** The ligaments of the spine. Fetched, code and geometry, when they are first asked for (asked.tsx). */
export function Ligaments({ parts }: AllProps) {
  return LIGAMENT_IDS.map((id) => {
    const geometry = parts.get(id)
    if (!geometry) return null
    const Drawn = id === 'ligament_posterior-longitudinal' ? Draped : Ligament
    return <Drawn key={id} id={id} geometry={geometry} />
  })
}
