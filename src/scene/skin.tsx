import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, type BufferGeometry, MeshBasicMaterial } from 'three'
import { DERMATOME, PAIN_FIELD, territoryWeight } from '../../models/anatomy/territory.ts'
import type { InvolvedRoot } from '../domain/involvement.ts'
import { shownIrritation, shownRoots } from '../state/shown.ts'
import { store } from '../state/store.ts'
import { LAYER } from './layers.ts'
import { legRests } from './leg-motion.ts'
import { skinMaterial } from './materials/skin.ts'
import { approach, prefersStill } from './motion.ts'
import { useParts } from './stage-context.ts'
import { LEG_WARP, legUniforms } from './warp-leg.ts'

const FADE_TAU = 0.35

/** The two soft fields of one root on every skin vertex: pain, numbness; 0 to 1. Kept: to work them out takes as long as to push the nerves. */
function fieldsOf(geometry: BufferGeometry, { root, side }: InvolvedRoot): Float32Array {
  let known = FIELDS.get(geometry)
  if (!known) {
    known = new Map()
    FIELDS.set(geometry, known)
  }
  const key = root + side
  let fields = known.get(key)
  if (!fields) {
    const position = geometry.attributes.position!.array
    const normal = geometry.attributes.normal!.array
    fields = new Float32Array((position.length / 3) * 2)
    const mirror = side === 'left' ? 1 : -1
    for (let v = 0; v < position.length / 3; v++) {
      const x = position[v * 3]! * mirror
      if (x < -30) continue
      const p = [x, position[v * 3 + 1]!, position[v * 3 + 2]!] as const
      const n = [normal[v * 3]! * mirror, normal[v * 3 + 1]!, normal[v * 3 + 2]!] as const
      fields[v * 2] = territoryWeight(PAIN_FIELD[root], p, n)
      fields[v * 2 + 1] = territoryWeight(DERMATOME[root], p, n)
    }
    known.set(key, fields)
  }
  return fields
}

/** The fields of each root that has been reached, by the skin that they lie on. */
const FIELDS = new WeakMap<BufferGeometry, Map<string, Float32Array>>()

/** Writes the two soft fields of all given roots together. */
function writeFields(geometry: BufferGeometry, roots: readonly InvolvedRoot[]): void {
  const attribute = geometry.attributes.field as BufferAttribute
  const field = attribute.array
  field.fill(0)
  for (const root of roots) {
    const one = fieldsOf(geometry, root)
    for (let i = 0; i < one.length; i++) if (one[i]! > field[i]!) field[i] = one[i]!
  }
  attribute.needsUpdate = true
}

/** Only depth, so that the skin's own back does not show through its front; moved as the skin is. */
const DEPTH_ONLY = new MeshBasicMaterial({ colorWrite: false, transparent: true })
DEPTH_ONLY.onBeforeCompile = (shader) => {
  Object.assign(shader.uniforms, legUniforms)
  shader.vertexShader = `${LEG_WARP}\n${shader.vertexShader}`.replace(
    '#include <begin_vertex>',
    '#include <begin_vertex>\ntransformed = legWarp(transformed);',
  )
}
// Two programs may round a moved vertex differently: while the leg is moved, the depth stands back by a hair.
DEPTH_ONLY.polygonOffsetFactor = 1
DEPTH_ONLY.polygonOffsetUnits = 4

/** The skin of the leg picture, with the two fields painted on as soft clouds. */
export function Skin() {
  const { body } = useParts()
  const invalidate = useThree((state) => state.invalidate)
  const paint = useMemo(skinMaterial, [])
  const geometry = useMemo(() => {
    const skin = body.get('skin')
    skin?.setAttribute('field', new BufferAttribute(new Float32Array(skin.attributes.position!.count * 2), 2))
    return skin
  }, [body])

  useEffect(() => {
    if (!geometry) return
    let roots = ''
    const update = (): void => {
      const reached = shownRoots(store.getState().view)
      const named = reached.map(({ root, side }) => root + side).join()
      if (named !== roots) {
        roots = named
        writeFields(geometry, reached)
        paint.pain.value = 0
        paint.numb.value = 0
      }
      invalidate()
    }
    update()
    return store.subscribe(update)
  }, [geometry, paint, invalidate])

  useFrame((_, delta) => {
    const { view, session } = store.getState()
    const felt = shownIrritation(view)
    DEPTH_ONLY.polygonOffset = !legRests()
    const fade = (uniform: { value: number }, target: number): boolean => {
      const next = uniform.value + (target - uniform.value) * approach(delta, FADE_TAU)
      uniform.value = prefersStill() || Math.abs(next - target) < 0.01 ? target : next
      return uniform.value !== target
    }
    const painMoves = fade(paint.pain, session.layers.pain ? felt : 0)
    const numbMoves = fade(paint.numb, session.layers.numbness ? felt : 0)
    if (painMoves || numbMoves) invalidate()
  })

  if (!geometry) return null
  return (
    <>
      <mesh
        geometry={geometry}
        material={DEPTH_ONLY}
        renderOrder={10}
        onUpdate={(mesh) => mesh.layers.set(LAYER.skin)}
      />
      <mesh
        name="skin"
        geometry={geometry}
        material={paint.material}
        renderOrder={11}
        onUpdate={(mesh) => mesh.layers.set(LAYER.skin)}
      />
    </>
  )
}
