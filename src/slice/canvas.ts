import type { Cover } from './cover.ts'
import type { SliceFrame } from './frame.ts'

/** A picture while it is painted: brightness, tissue and structure of every pixel. */
export interface Canvas {
  readonly frame: SliceFrame
  readonly grey: Float32Array
  readonly tissue: Uint8Array
  readonly part: Uint8Array
}

export function blankCanvas(frame: SliceFrame): Canvas {
  const n = frame.width * frame.height
  return { frame, grey: new Float32Array(n), tissue: new Uint8Array(n), part: new Uint8Array(n) }
}

/** A copy that can be painted on without touching the first. */
export function copyCanvas({ frame, grey, tissue, part }: Canvas): Canvas {
  return { frame, grey: grey.slice(), tissue: tissue.slice(), part: part.slice() }
}

/** Share of a pixel from which on it is called by the structure in it. */
export const NAMED_FROM = 0.5

/** What a pixel inside a structure looks like: brightness, and the tissue's code in the second entry. */
export type Look = (i: number, x: number, y: number) => number

/**
 * Paints a structure over what is there, each pixel by the share that it fills (partial volume). `look` gives its brightness at a
 * pixel and `tissueAt` its tissue.
 */
export function paint(
  canvas: Canvas,
  cover: Cover,
  part: number,
  tissueAt: number | ((i: number) => number),
  look: number | Look,
): void {
  const { grey, tissue, part: parts, frame } = canvas
  const { share, x0, y0, width, height } = cover
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const s = share[y * width + x]!
      if (s === 0) continue
      const i = (y0 + y) * frame.width + x0 + x
      const g = typeof look === 'number' ? look : look(i, x0 + x, y0 + y)
      grey[i] = grey[i]! + (g - grey[i]!) * s
      if (s < NAMED_FROM) continue
      parts[i] = part
      tissue[i] = typeof tissueAt === 'number' ? tissueAt : tissueAt(i)
    }
  }
}
