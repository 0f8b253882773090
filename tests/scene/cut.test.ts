import { expect, test } from 'vitest'
import { aimOf } from '../../models/lesion/aim.ts'
import { HEALTHY } from '../../src/domain/finding.ts'
import { DISC_LEVELS } from '../../src/domain/levels.ts'
import { opened, slicePlane, slicePose } from '../../src/scene/cut.ts'
import { normalOf, pointToPixel } from '../../src/slice/frame.ts'
import { sliceFrame, sliceThrough } from '../../src/slice/lay.ts'
import { dispatch, store } from '../../src/state/store.ts'

const PLANES = ['axial', 'sagittal'] as const

test.each(DISC_LEVELS)(
  'the plane in the model is the plane of the picture at %s, wherever it lies',
  (level) => {
    for (const cross of [null, { x: -13.4, y: 62, z: 11 }, { x: 400, y: -900, z: 3 }]) {
      dispatch({ type: 'setFinding', wish: { ...HEALTHY, level, shape: 'extrusion', side: 'right' } })
      dispatch({ type: 'aimSlices', cross })
      const whole = store.getState()
      const point = cross ? ([cross.x, cross.y, cross.z] as const) : aimOf(whole.view.finding)
      for (const plane of PLANES) {
        const at = Math.round(sliceThrough(plane, level, point))
        const frame = sliceFrame(plane, level, at, 256)
        const { normal, through } = slicePlane(plane, whole)
        expect(pointToPixel(frame, through).away).toBeCloseTo(0, 6)
        const n = normalOf(frame)
        expect(Math.abs(n[0] * normal[0] + n[1] * normal[1] + n[2] * normal[2])).toBeCloseTo(1, 9)
      }
    }
  },
)

test('the opened model is looked at from the side that the picture is: from below, and from the left', () => {
  dispatch({ type: 'aimSlices', cross: null })
  dispatch({ type: 'setSlicePlane', plane: 'axial' })
  const axial = slicePose(store.getState())
  expect(axial.eye[1]).toBeLessThan(axial.target[1] - 100)
  expect(axial.cut!.normal[1]).toBeLessThan(0)
  dispatch({ type: 'setSlicePlane', plane: 'sagittal' })
  const sagittal = slicePose(store.getState())
  expect(sagittal.eye[0]).toBeGreaterThan(sagittal.target[0] + 100)
  expect(sagittal.cut!.normal).toEqual([1, 0, 0])
})

test('a shot is opened only while the pictures are and the reader wants it; then no bone is glass', () => {
  const pose = { ...slicePose(store.getState()), glass: 'arches' as const, cut: null }
  expect(opened(pose)).toBe(pose)
  dispatch({ type: 'toggleCut' })
  expect(opened(pose)).toMatchObject({ cut: null })
  dispatch({ type: 'toggleSlices' })
  expect(opened(pose)).toMatchObject({ glass: 'none', cut: { normal: expect.anything() } })
  expect(opened(null)).toBeNull()
})
