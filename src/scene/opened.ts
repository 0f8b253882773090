import { BufferAttribute, BufferGeometry, Vector4 } from 'three'
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

function opened(corners: (from: BufferGeometry, x: number, away: number) => Corners): Opened {
  const face = new BufferGeometry()
  let made = ''
  const key = (from: BufferGeometry, ...of: readonly number[]): string => [from.uuid, ...of].join()
  return {
    face,
    fits: (...cut) => made === key(...cut),
    make(from, serial, x, away) {
      made = key(from, serial, x, away)
      const { positions, masks, index } = corners(from, x, away)
      const looks = Float32Array.from(positions, (_, i) => (i % 3 === 0 ? away : 0))
      face.setAttribute('position', new BufferAttribute(positions, 3))
      face.setAttribute('normal', new BufferAttribute(looks, 3))
      face.setAttribute('mask', new BufferAttribute(masks, 4, true))
      face.setIndex(new BufferAttribute(index, 1))
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
    const { corners, triangles } = cutFace(from, new Vector4(-away, 0, 0, -away * x))
    const masks = new Uint8Array((corners.length / 3) * 4)
    for (let o = 0; o < masks.length; o += 4) masks.set(CUT_BONE, o)
    return {
      positions: Float32Array.from(corners, (at, i) => (i % 3 === 0 ? at - INSIDE * away : at)),
      masks,
      index: Uint32Array.from(triangles).reverse(),
    }
  })
}
