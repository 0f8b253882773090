import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { type Material, type Mesh, Sphere } from 'three'
import { fissureOf } from '../../models/lesion/fissure.ts'
import { nucleusSlide } from '../../models/motion/nucleus.ts'
import { type Ageing, ageingOf, USUAL_GRADE } from '../domain/degeneration.ts'
import { DISC_LEVELS, type DiscLevel } from '../domain/levels.ts'
import { shownFinding } from '../state/shown.ts'
import { store } from '../state/store.ts'
import { frameOf } from './anchors.ts'
import { emphasisNow } from './emphasis-now.ts'
import { drawnPose, sagittalCut } from './glass.ts'
import { LAYER } from './layers.ts'
import { motionOf } from './lesion-motion.ts'
import { type DiscMaterial, discMaterial } from './materials/disc.ts'
import { approach, prefersStill } from './motion.ts'
import { openedDisc } from './opened.ts'
import { OpenedFace } from './opened-face.tsx'
import { raycastBent } from './pick-bent.ts'
import { postureNow } from './posture.tsx'
import { useParts } from './stage-context.ts'

/**
 * Disc and end plate touch. In a cut that no face closes the disc is drawn a hair in front, or the two would flicker; else a hair
 * behind, or it would show through the hollow of a bone whose arch is taken away.
 */
function layDepth(material: Material): void {
  const cut = drawnPose()?.cut != null && !sagittalCut()
  material.polygonOffset = true
  material.polygonOffsetFactor = cut ? -2 : 2
  material.polygonOffsetUnits = cut ? -600 : 1000
}

/** Seconds, as a time constant, in which a disc takes on another age. */
const AGE_TAU = 0.2

/** Ages the disc's look towards a grade. Whether there is more to come. */
function grow({ dulled, blurred }: DiscMaterial, to: Ageing, delta: number): boolean {
  const towards = (uniform: { value: number }, target: number): void => {
    const next = uniform.value + (target - uniform.value) * approach(delta, AGE_TAU)
    uniform.value = prefersStill() || Math.abs(next - target) < 0.005 ? target : next
  }
  towards(dulled, to.dulled)
  towards(blurred, to.blurred)
  return dulled.value !== to.dulled || blurred.value !== to.blurred
}

/** One disc: its resting geometry, or while it is displaced the live one. */
function Disc({ level }: { readonly level: DiscLevel }) {
  const { spine } = useParts()
  const paint = useMemo(discMaterial, [])
  const invalidate = useThree((state) => state.invalidate)
  const mesh = useRef<Mesh>(null)
  const opened = useMemo(() => openedDisc(frameOf(level).up), [level])
  const rest = spine.get(`disc_${level}`)
  const motion = motionOf(level)
  const aged = useRef(ageingOf(USUAL_GRADE))
  const serial = useRef(-1)

  useEffect(() => {
    const update = (): void => {
      const { view } = store.getState()
      const emphasis = emphasisNow().get(`disc_${level}`)
      // A healthy spine shows by a tint which disc the page speaks of; a displaced disc shows it by itself.
      const marked = emphasis === 'chosen' && view.finding.shape === 'normal'
      paint.pointed.value = emphasis === 'pointed' ? 1 : marked ? 0.55 : 0
      aged.current = ageingOf(level === view.finding.level ? view.grade : USUAL_GRADE)
      if (motion.aim(shownFinding(view))) invalidate()
    }
    update()
    return store.subscribe(update)
  }, [level, motion, paint, invalidate])

  useFrame((_, delta) => {
    if (!mesh.current || !rest) return
    if (motion.step(delta)) invalidate()
    const { view } = store.getState()
    if (grow(paint, aged.current, delta)) invalidate()
    if (serial.current !== motion.serial) {
      serial.current = motion.serial
      paint.cleave(fissureOf(motion.lesion))
    }
    const grade = level === view.finding.level ? view.grade : USUAL_GRADE
    paint.slid.value.set(...nucleusSlide(level, postureNow(), grade, motion.geometry !== null))
    layDepth(paint.material)
    const geometry = motion.geometry ?? rest
    if (mesh.current.geometry !== geometry) {
      // For picking and culling: the live shape never leaves the resting one by more than this.
      if (!rest.boundingSphere) rest.computeBoundingSphere()
      geometry.boundingSphere ??= new Sphere(rest.boundingSphere!.center, rest.boundingSphere!.radius + 25)
      mesh.current.geometry = geometry
    }
  })

  if (!rest) return null
  return (
    <>
      <mesh
        ref={mesh}
        name={`disc_${level}`}
        // It may be bent to where its resting sphere is not.
        frustumCulled={false}
        raycast={raycastBent}
        geometry={rest}
        material={paint.material}
        onUpdate={(self) => self.layers.set(LAYER.spine)}
      />
      <OpenedFace
        opened={opened}
        material={paint.material}
        drawn={() => ({ geometry: motion.geometry ?? rest, serial: motion.serial })}
      />
    </>
  )
}

/** The disc above L1 lies nearly level. */
const UPRIGHT = [0, 1, 0]

/** The disc above L1, which never changes. */
function QuietDisc() {
  const { spine } = useParts()
  const paint = useMemo(discMaterial, [])
  const opened = useMemo(() => openedDisc(UPRIGHT), [])
  const rest = spine.get('disc_T12-L1')
  useFrame(() => {
    paint.pointed.value = emphasisNow().get('disc_T12-L1') === 'pointed' ? 1 : 0
    layDepth(paint.material)
  })
  if (!rest) return null
  return (
    <>
      <mesh
        name="disc_T12-L1"
        frustumCulled={false}
        raycast={raycastBent}
        geometry={rest}
        material={paint.material}
        onUpdate={(self) => self.layers.set(LAYER.spine)}
      />
      <OpenedFace opened={opened} material={paint.material} drawn={() => ({ geometry: rest, serial: 0 })} />
    </>
  )
}

/** The five discs, and the quiet one above them. */
export function Discs() {
  return (
    <>
      <QuietDisc />
      {DISC_LEVELS.map((level) => (
        <Disc key={level} level={level} />
      ))}
    </>
  )
}
