import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, BufferGeometry, Group, Mesh } from 'three'
import {
  createLiveNeural,
  type LiveNeural,
  type LivePart,
  liveNeuralSteps,
} from '../../models/lesion/live-neural.ts'
import type { Steps } from '../../models/shape/steps.ts'
import { DISC_LEVELS, type DiscLevel } from '../domain/levels.ts'
import type { PartId } from '../domain/parts.ts'
import { shownRoots } from '../state/shown.ts'
import { store } from '../state/store.ts'
import type { View } from '../state/view.ts'
import { frameOf } from './anchors.ts'
import { LAYER } from './layers.ts'
import { motionOf } from './lesion-motion.ts'
import { duraMaterial } from './materials/dura.ts'
import { NERVE_ORDER, type NerveMaterial } from './materials/nerve.ts'
import type { PartRange } from './merge.ts'
import { whileQuiet } from './motion.ts'
import { courseKey, threatenedRoots, withPath, writePaths } from './nerve-paths.ts'
import { raycastBent } from './pick-bent.ts'
import { rehearsal } from './rehearse.ts'
import { slideKey, withSlide, writeSlide } from './root-slide.ts'
import { restingInSac } from './sac.tsx'

/** The nerves at rest, as one mesh. */
export interface NerveSurface {
  readonly geometry: BufferGeometry
  readonly ranges: readonly PartRange[]
  readonly paint: NerveMaterial
}

function keyOf(view: View): string {
  const { level } = view.finding
  return `${courseKey(level, shownRoots(view))} ${courseKey(level, threatenedRoots(view))} ${slideKey(view)}`
}

/** A structure that gives way, drawn in place of its resting shape. */
interface Pushed {
  readonly part: LivePart
  readonly mesh: Mesh
}

function geometryOf({ mesh }: LivePart): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(mesh.normals, 3))
  if (mesh.arc) geometry.setAttribute('arc', new BufferAttribute(mesh.arc, 1))
  geometry.setIndex(new BufferAttribute(mesh.indices, 1))
  return geometry
}

/** Which part of the nerves' mesh it is. What is drawn elsewhere at rest must be hidden there, or it would be seen twice. */
function numberIn({ ranges }: NerveSurface, id: PartId): number {
  const number = ranges.findIndex((range) => range.id === id)
  if (number < 0) throw new RangeError(`${id} is not drawn with the nerves`)
  return number
}

/** Hands on to the graphics card what has changed of a part: a midline lesion moves twelve parts, each in a seventh of its length. */
function upload(geometry: BufferGeometry, { from, to }: LivePart['span']): void {
  for (const name of ['position', 'normal']) {
    const attribute = geometry.attributes[name] as BufferAttribute
    attribute.addUpdateRange(from * 3, (to - from) * 3)
    attribute.needsUpdate = true
  }
}

/** Draws the structures near one disc that its tissue pushes aside. Made when that disc is first displaced. */
function pusher(level: DiscLevel, surface: NerveSurface, group: Group, claims: Map<PartId, number>) {
  const motion = motionOf(level)
  const drawn = new Map<PartId, Pushed>()
  let neural: LiveNeural | null = null
  let serial = -1
  // Whether courses have changed since they were last written.
  let stale = false

  function draw(part: LivePart): Pushed {
    const ownMesh = restingInSac(part.id)
    // The cauda equina is no part of the nerves' mesh: its own has this one part.
    const number = ownMesh ? 0 : numberIn(surface, part.id)
    const geometry = geometryOf(part)
    const material =
      part.id === 'dura' ? duraMaterial().material : (ownMesh?.material ?? surface.paint.material)
    if (part.id !== 'dura') {
      geometry.setAttribute(
        'part',
        new BufferAttribute(new Float32Array(part.mesh.positions.length / 3).fill(-1 - number), 1),
      )
      withSlide(withPath(geometry))
    }
    const mesh = new Mesh(geometry, material)
    mesh.name = part.id
    mesh.frustumCulled = false
    mesh.raycast = raycastBent
    // Only the close-up: in the picture of the whole leg a push of a few millimetres cannot be seen.
    mesh.layers.set(LAYER.spine)
    mesh.renderOrder = part.id === 'dura' ? 4 : NERVE_ORDER
    mesh.visible = false
    group.add(mesh)
    return { part, mesh }
  }

  function show(id: PartId, pushed: boolean): void {
    const mesh = drawn.get(id)?.mesh
    if (!mesh || mesh.visible === pushed) return
    mesh.visible = pushed
    claims.set(id, (claims.get(id) ?? 0) + (pushed ? 1 : -1))
    const resting = claims.get(id) === 0
    const ownMesh = restingInSac(id)
    if (ownMesh) ownMesh.visible = resting
    else surface.paint.hidden[numberIn(surface, id)] = resting ? 0 : 1
  }

  function repaint(): void {
    stale = false
    const { view } = store.getState()
    const reached = shownRoots(view)
    const threatened = threatenedRoots(view)
    const height = frameOf(view.finding.level).back[1]
    for (const { part, mesh } of drawn.values()) {
      if (part.id === 'dura') continue
      const vertices = part.mesh.positions.length / 3
      const whole = [{ id: part.id, firstVertex: 0, vertices, firstIndex: 0, indices: 0 }]
      writePaths(mesh.geometry, whole, reached, threatened, height)
      writeSlide(mesh.geometry, whole, view)
    }
  }

  /** Draws what gives way as the tissue now stands. */
  function follow(): void {
    if (serial === motion.serial) return
    serial = motion.serial
    if (!motion.live) {
      for (const id of drawn.keys()) show(id, false)
      return
    }
    neural ??= createLiveNeural(motion.live)
    for (const part of neural.update()) {
      let entry = drawn.get(part.id)
      if (!entry) {
        entry = draw(part)
        drawn.set(part.id, entry)
        stale = true
      }
      upload(entry.mesh.geometry, part.span)
    }
    for (const id of drawn.keys()) show(id, true)
  }

  return {
    /** Makes what the first displacement needs, then goes through it if it has not been gone through at another disc. */
    *prepare(rehearsed: boolean): Steps<void> {
      const disc = yield* motion.prepare()
      if (!neural) {
        const made = yield* liveNeuralSteps(disc)
        neural ??= made
        yield* neural.ahead()
      }
      if (!rehearsed) yield* rehearsal(disc, neural)
    },
    /** The courses have changed: they are written anew when the parts are next drawn. */
    outdate(): void {
      stale = true
    },
    step(): void {
      follow()
      if (stale && motion.live) repaint()
    },
  }
}

/** Sac and roots beside the displaced disc, pushed aside by the tissue as it moves. Runs after the discs in every frame. */
export function Lesion({ surface }: { readonly surface: NerveSurface }) {
  const group = useMemo(() => new Group(), [])
  const pushers = useMemo(() => {
    // How many discs at once draw their own copy of a part, while one takes over from another.
    const claims = new Map<PartId, number>()
    return DISC_LEVELS.map((level) => pusher(level, surface, group, claims))
  }, [surface, group])
  useEffect(
    () =>
      store.subscribe((now, before) => {
        // The courses change with the place, not with every step of the size.
        if (keyOf(now.view) !== keyOf(before.view)) for (const each of pushers) each.outdate()
      }),
    [pushers],
  )
  useEffect(() => {
    // The first displacement would have to wait for its memory and be slow; a quiet moment before it is a better time.
    let rehearsed = false
    function prepareChosen(): () => void {
      const chosen = pushers[DISC_LEVELS.indexOf(store.getState().view.finding.level)]!
      const steps = chosen.prepare(rehearsed)
      return whileQuiet(() => {
        if (!steps.next().done) return true
        rehearsed = true
        return false
      })
    }
    let waiting = prepareChosen()
    const stop = store.subscribe((now, before) => {
      if (now.view.finding.level === before.view.finding.level) return
      waiting()
      waiting = prepareChosen()
    })
    return () => {
      waiting()
      stop()
    }
  }, [pushers])
  useFrame(() => {
    for (const each of pushers) each.step()
  })
  return <primitive object={group} />
}
