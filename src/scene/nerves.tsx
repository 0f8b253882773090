import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, type BufferGeometry } from 'three'
import { rootCurve } from '../../models/anatomy/root.ts'
import { rootRoute } from '../../models/anatomy/leg-nerve-route.ts'
import { type InvolvedRoot, involvement } from '../domain/involvement.ts'
import { LATERALITIES, ROOTS } from '../domain/levels.ts'
import { NERVES, type PartId } from '../domain/parts.ts'
import { emphasisOf } from '../state/emphasis.ts'
import { store } from '../state/store.ts'
import { LAYER } from './layers.ts'
import { nerveMaterial } from './materials/nerve.ts'
import { type Merged, mergeParts, type PartRange } from './merge.ts'
import { approach, prefersStill } from './motion.ts'
import { useParts } from './stage-context.ts'

const ROOT_PARTS: readonly PartId[] = ROOTS.flatMap((root) => LATERALITIES.map((side) => `root_${root}_${side}` as const))
const NERVE_PARTS: readonly PartId[] = NERVES.flatMap((nerve) => LATERALITIES.map((side) => `nerve_${nerve}_${side}` as const))

/** The light runs from the root to the toes (about 1.2 m) in this time, seconds. */
const RUN_SECONDS = 2.2
const LIT_TAU = 0.22
/** Farther than any path, mm: the whole course is reached. */
const BEYOND = 3000

/** Writes, for every vertex on the course of a reached root, its distance from that root's start; -1 elsewhere. Returns the longest. */
export function writePaths(path: Float32Array, arc: ArrayLike<number>, ranges: readonly PartRange[], roots: readonly InvolvedRoot[]): number {
  path.fill(-1)
  let longest = 0
  const write = (id: PartId, fromArc: number, length: number, start: number): void => {
    const range = ranges.find((candidate) => candidate.id === id)
    if (!range) return
    longest = Math.max(longest, start + length)
    for (let v = range.firstVertex; v < range.firstVertex + range.vertices; v++) {
      const along = arc[v]! - fromArc
      if (along < -0.5 || along > length + 0.5) continue
      const here = start + along
      if (path[v]! < 0 || here < path[v]!) path[v] = here
    }
  }
  for (const { root, side } of roots) {
    const { length } = rootCurve(root, side)
    write(`root_${root}_${side}`, 0, length, 0)
    for (const piece of rootRoute(root, side)) {
      write(`nerve_${piece.nerve}_${side}`, piece.fromArc, piece.curve.length, length + piece.start)
    }
  }
  return longest
}

function withPath({ geometry }: Merged): BufferGeometry {
  const count = geometry.attributes.position!.count
  if (!geometry.attributes.arc) geometry.setAttribute('arc', new BufferAttribute(new Float32Array(count), 1))
  geometry.setAttribute('path', new BufferAttribute(new Float32Array(count).fill(-1), 1))
  return geometry
}

interface Props {
  /** Called once with the merged nerves, so that the lesion can push the roots aside. */
  readonly onReady: (merged: Merged) => void
}

/** All roots and nerves in one mesh, in both pictures; a reached root's course lights up from the root outwards. */
export function Nerves({ onReady }: Props) {
  const { spine, body } = useParts()
  const invalidate = useThree((state) => state.invalidate)
  const merged = useMemo(() => mergeParts(new Map([...spine, ...body]), [...ROOT_PARTS, ...NERVE_PARTS]), [spine, body])
  const geometry = useMemo(() => withPath(merged), [merged])
  const paint = useMemo(() => nerveMaterial(merged.ranges.length), [merged])
  useEffect(() => onReady(merged), [merged, onReady])

  const run = useMemo(() => ({ length: 0, elapsed: RUN_SECONDS, roots: '' }), [])
  useEffect(() => {
    const update = (): void => {
      const { view, session } = store.getState()
      const { reached } = involvement(view.finding)
      const roots = reached.map(({ root, side }) => root + side).join()
      if (roots !== run.roots) {
        const path = geometry.attributes.path as BufferAttribute
        run.length = writePaths(path.array as Float32Array, geometry.attributes.arc!.array, merged.ranges, reached)
        path.needsUpdate = true
        run.roots = roots
        run.elapsed = 0
        paint.lit.value = 0
      }
      const emphasis = emphasisOf(view, session)
      merged.ranges.forEach(({ id }, part) => {
        paint.pointed[part] = emphasis.get(id) === 'pointed' ? 1 : 0
      })
      invalidate()
    }
    run.roots = ''
    update()
    return store.subscribe(update)
  }, [geometry, merged, paint, run, invalidate])

  useFrame((_, delta) => {
    const target = store.getState().view.finding.nerve === 'quiet' ? 0 : 1
    const still = prefersStill()
    const next = paint.lit.value + (target - paint.lit.value) * approach(delta, LIT_TAU)
    paint.lit.value = still || Math.abs(next - target) < 0.01 ? target : next
    run.elapsed = still ? RUN_SECONDS : Math.min(RUN_SECONDS, run.elapsed + Math.min(delta, 0.1))
    const running = run.elapsed < RUN_SECONDS
    const share = run.elapsed / RUN_SECONDS
    paint.front.value = running ? run.length * share * (2 - share) : BEYOND
    paint.running.value = running ? target * (1 - share * share) : 0
    if (running || paint.lit.value !== target) invalidate()
  })

  if (merged.ranges.length === 0) return null
  return (
    <mesh
      name="nerves"
      geometry={geometry}
      material={paint.material}
      frustumCulled={false}
      onUpdate={(mesh) => mesh.layers.set(LAYER.both)}
    />
  )
}
