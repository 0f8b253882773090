import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { BufferGeometry } from 'three'
import type { Finding } from '../domain/finding.ts'
import { EXITING_ROOT, LATERALITIES, ROOTS } from '../domain/levels.ts'
import { NERVES, type PartId } from '../domain/parts.ts'
import { shownIrritation, shownRoots } from '../state/shown.ts'
import { store } from '../state/store.ts'
import { frameOf } from './anchors.ts'
import { spineCamera } from './cameras.ts'
import { emphasisNow } from './emphasis-now.ts'
import { drawnPose, hasSurroundings } from './glass.ts'
import { LAYER } from './layers.ts'
import { Lesion } from './lesion.tsx'
import { NERVE_ORDER, nerveMaterial } from './materials/nerve.ts'
import { mergeParts } from './merge.ts'
import { approach, prefersStill } from './motion.ts'
import { courseKey, longestCourse, threatenedRoots, withPath, writePaths } from './nerve-paths.ts'
import { raycastBent } from './pick-bent.ts'
import { slideKey, slideNow, withSlide, writeSlide } from './root-slide.ts'
import { useParts } from './stage-context.ts'
import { showBent } from './warp.ts'

const ROOT_PARTS: readonly PartId[] = ROOTS.flatMap((root) =>
  LATERALITIES.map((side) => `root_${root}_${side}` as const),
)
const NERVE_PARTS: readonly PartId[] = NERVES.flatMap((nerve) =>
  LATERALITIES.map((side) => `nerve_${nerve}_${side}` as const),
)

/** The light runs from the root to the toes (about 1.2 m) in this time, seconds. */
const RUN_SECONDS = 2.2
const LIT_TAU = 0.22
/** Farther than any course, mm: all of it is reached. */
const BEYOND = 3000

/** What only clutters the close-up of a disc: the nerves outside the spine, and the roots that leave above it. */
function stepsBack(id: PartId, { level, shape }: Finding): boolean {
  if (id.startsWith('nerve_')) return true
  const above = ROOTS.slice(0, ROOTS.indexOf(EXITING_ROOT[level]))
  return shape !== 'normal' && above.some((root) => id.startsWith(`root_${root}_`))
}

/** All roots and nerves in one mesh, in both pictures; a reached root's course lights up from the root outwards. */
export function Nerves() {
  const { spine, body } = useParts()
  const invalidate = useThree((state) => state.invalidate)
  const scene = useThree((state) => state.scene)
  const surface = useMemo(() => {
    const { geometry, ranges } = mergeParts(new Map([...spine, ...body]), [...ROOT_PARTS, ...NERVE_PARTS])
    const paint = nerveMaterial(ranges.length)
    const arcs = geometry.attributes.arc!
    ranges.forEach(({ id, firstVertex, vertices }, part) => {
      if (!id.startsWith('root_')) return
      let end = 0
      for (let v = firstVertex; v < firstVertex + vertices; v++) end = Math.max(end, arcs.getX(v))
      paint.ends[part] = end
    })
    // Roots come first in the index, the nerves outside the spine after them: two pieces of the same buffers.
    const first = ranges.find(({ id }) => id.startsWith('nerve_'))?.firstIndex ?? 0
    withSlide(withPath(geometry))
    const outer = new BufferGeometry()
    for (const [name, attribute] of Object.entries(geometry.attributes)) outer.setAttribute(name, attribute)
    outer.setIndex(geometry.getIndex())
    outer.setDrawRange(first, Number.POSITIVE_INFINITY)
    geometry.setDrawRange(0, first)
    return { geometry, outer, ranges, paint }
  }, [spine, body])
  const run = useMemo(() => ({ length: 0, elapsed: RUN_SECONDS, back: hasSurroundings() ? 0 : 1 }), [])

  useEffect(() => {
    const { geometry, ranges, paint } = surface
    let lastCourse: string | null = null
    let lastPaths = ''
    let lastSlide = ''
    const update = (): void => {
      const { view, session } = store.getState()
      const reached = shownRoots(view)
      const course = courseKey(view.finding.level, reached)
      if (course !== lastCourse) {
        lastCourse = course
        const height = frameOf(view.finding.level).back[1]
        run.length = longestCourse(reached, height)
        run.elapsed = 0
        paint.lit.value = 0
      }
      const threatened = threatenedRoots(view)
      const paths = `${course} ${courseKey(view.finding.level, threatened)}`
      if (paths !== lastPaths) {
        lastPaths = paths
        writePaths(geometry, ranges, reached, threatened, frameOf(view.finding.level).back[1])
      }
      if (slideKey(view) !== lastSlide) {
        lastSlide = slideKey(view)
        writeSlide(geometry, ranges, view)
      }
      paint.course.value = session.layers.course ? 1 : 0
      const emphasis = emphasisNow()
      ranges.forEach(({ id }, part) => {
        paint.pointed[part] = emphasis.get(id) === 'pointed' ? 1 : 0
        paint.outer[part] = stepsBack(id, view.finding) ? 1 : 0
      })
      invalidate()
    }
    update()
    return store.subscribe(update)
  }, [surface, run, invalidate])

  useEffect(() => {
    // Before each of the two pictures: only the close-up steps back. Every mesh with this material must agree, or three.js
    // keeps the value of the one drawn before.
    scene.onBeforeRender = (_gl, _scene, camera) => {
      surface.paint.back.value = camera === spineCamera ? run.back : 0
      surface.paint.copies.value = camera === spineCamera ? 1 : 0
      surface.paint.whole.value = camera === spineCamera && drawnPose()?.sparesRoot ? 1 : 0
      // The picture of the whole leg keeps its trunk upright.
      showBent(camera === spineCamera)
    }
    return () => {
      scene.onBeforeRender = () => {}
    }
  }, [scene, surface, run])

  useFrame((_, delta) => {
    const { lit, front, running, glided, marked } = surface.paint
    const { view } = store.getState()
    const target = shownIrritation(view)
    const still = prefersStill()
    glided.value = slideNow()
    marked.value = view.test === 'none' ? 0 : 1
    const next = lit.value + (target - lit.value) * approach(delta, LIT_TAU)
    lit.value = still || Math.abs(next - target) < 0.01 ? target : next
    run.elapsed = still ? RUN_SECONDS : Math.min(RUN_SECONDS, run.elapsed + Math.min(delta, 0.1))
    const share = run.elapsed / RUN_SECONDS
    front.value = share < 1 ? run.length * share * (2 - share) : BEYOND
    running.value = share < 1 ? target * (1 - share * share) : 0
    const away = hasSurroundings() ? 0 : 1
    const nearer = run.back + (away - run.back) * approach(delta, LIT_TAU)
    run.back = still || Math.abs(nearer - away) < 0.01 ? away : nearer
    if (share < 1 || lit.value !== target || run.back !== away) invalidate()
  })

  if (surface.ranges.length === 0) return null
  return (
    <>
      <mesh
        geometry={surface.geometry}
        material={surface.paint.material}
        renderOrder={NERVE_ORDER}
        userData={{ ranges: surface.ranges }}
        frustumCulled={false}
        raycast={raycastBent}
        onUpdate={(mesh) => mesh.layers.set(LAYER.both)}
      />
      <mesh
        geometry={surface.outer}
        material={surface.paint.material}
        renderOrder={NERVE_ORDER}
        userData={{ ranges: surface.ranges }}
        frustumCulled={false}
        raycast={raycastBent}
        onUpdate={(mesh) => mesh.layers.set(LAYER.outer)}
      />
      <Lesion surface={surface} />
    </>
  )
}
