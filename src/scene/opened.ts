import { BufferAttribute, BufferGeometry, Vector4 } from 'three'
import { cortexOf } from './cortex.ts'
import { CUT_BONE, cutFace, INSIDE } from './cut-face.ts'
import { discFace } from './disc-face.ts'

/** A face that closes what a cut from front to back opens, and what it was made from. */
export interface Opened {
  readonly face: BufferGeometry
  /** Whether the face is that of this shape and this cut. */
  fits(from: BufferGeometry, serial: number, x: number, away: number): boolean
  /** Makes the face anew. */
  make(from: BufferGeometry, serial: number, x: number, away: number): void
}

/** Positions, normals and masks of a face, and its triangles. */
interface Corners {
  readonly positions: Float32Array
  readonly masks: Uint8Array
  readonly index: Uint32Array
}

/**
 * A buffer with room for `array` or more, and `array` in it: the one that is given, while it is large enough. A new one would be a new
 * buffer of the graphics card for every step of a slider. A third more than is needed now, in whole corners of `size` numbers.
 */
function roomy(
  given: BufferAttribute | null | undefined,
  array: Float32Array | Uint8Array | Uint32Array,
  size: number,
  normalized = false,
): BufferAttribute {
  if (given && given.array.length >= array.length) {
    given.array.set(array)
    given.clearUpdateRanges()
    given.addUpdateRange(0, array.length)
    given.needsUpdate = true
    return given
  }
  const Kind = array.constructor as new (length: number) => typeof array
  const own = new Kind(Math.ceil(array.length / size / 0.75) * size)
  own.set(array)
  return new BufferAttribute(own, size, normalized)
}

function opened(corners: (from: BufferGeometry, x: number, away: number) => Corners): Opened {
  const face = new BufferGeometry()
  let looksTo = 0
  let made = { from: '', serial: 0, x: 0, away: 0 }
  return {
    face,
    fits: (from, serial, x, away) =>
      made.from === from.uuid && made.serial === serial && made.x === x && made.away === away,
    make(from, serial, x, away) {
      made = { from: from.uuid, serial, x, away }
      const { positions, masks, index } = corners(from, x, away)
      const { position, mask } = face.attributes as Partial<Record<string, BufferAttribute>>
      face.setAttribute('position', roomy(position, positions, 3))
      face.setAttribute('mask', roomy(mask, masks, 4, true))
      face.setIndex(roomy(face.getIndex(), index, 1))
      const { length } = face.attributes.position!.array
      if (looksTo !== away || face.attributes.normal?.array.length !== length) {
        looksTo = away
        const looks = Float32Array.from({ length }, (_, i) => (i % 3 === 0 ? away : 0))
        face.setAttribute('normal', new BufferAttribute(looks, 3))
      }
      face.setDrawRange(0, index.length)
    },
  }
}

/** The face of a disc; `up` is the direction through it. */
export function openedDisc(up: readonly number[]): Opened {
  return opened((from, x, away) => discFace(from, x, away, up))
}

/** The face of a bone, wound to look inwards: the bone's shader lights an inside evenly, whichever way it lies. */
export function openedBone(): Opened {
  return opened((from, x, away) => {
    const plane = new Vector4(-away, 0, 0, -away * x)
    const face = cutFace(from, plane)
    const shell = cortexOf(face, plane)
    const first = face.corners.length / 3
    const masks = new Uint8Array((first + shell.dense.length) * 4)
    for (let o = 0; o < masks.length; o += 4) masks.set(CUT_BONE, o)
    for (const [i, share] of shell.dense.entries()) masks[(first + i) * 4 + 2] = share * 255
    return {
      positions: Float32Array.from([...face.corners, ...shell.corners], (at, i) =>
        i % 3 === 0 ? at - INSIDE * away : at,
      ),
      masks,
      index: Uint32Array.from([
        ...face.triangles,
        ...shell.triangles.map((corner) => first + corner),
      ]).reverse(),
    }
  })
}
