import type { SlicePicture } from '../protocol.ts'
import type { Sight } from './sight.ts'

/** CSS pixels of the words in the picture, and their distance from its edges. */
const TEXT = 11
const MARGIN = 7
/** The picture is not painted larger than this, whatever the screen, device pixels. */
const LARGEST = 1600

/** Size of the backing store for an edge of `css` pixels. */
export function backingSize(css: number, ratio: number): number {
  return Math.max(1, Math.min(LARGEST, Math.round(css * ratio)))
}

/**
 * Both canvases stay out of the graphics process: there a picture would wait behind the frames of the stage, and the page's thread
 * with it (seconds where WebGL draws in software).
 */
const IN_MEMORY: CanvasRenderingContext2DSettings = { willReadFrequently: true }
/** The picture before it is drawn larger, one a canvas, kept so that a drag leaves no canvases behind. */
const SMALL = new WeakMap<HTMLCanvasElement, HTMLCanvasElement>()

function smallOf(canvas: HTMLCanvasElement, { width, height }: SlicePicture): HTMLCanvasElement {
  const small = SMALL.get(canvas) ?? document.createElement('canvas')
  SMALL.set(canvas, small)
  if (small.width !== width) small.width = width
  if (small.height !== height) small.height = height
  return small
}

/**
 * Paints what is in sight of a picture over the whole of a canvas, smoothly, and writes into it that it is no scan: whoever takes the picture out of
 * the page takes those words along. Does nothing where there is no 2D context.
 */
export function paintPicture(
  canvas: HTMLCanvasElement,
  picture: SlicePicture,
  sight: Sight,
  words: string,
): void {
  const context = canvas.getContext('2d', IN_MEMORY)
  const small = smallOf(canvas, picture)
  const raw = small.getContext('2d', IN_MEMORY)
  if (!context || !raw) return
  const image = raw.createImageData(picture.width, picture.height)
  // One 32-bit write a pixel; grey reads the same in either byte order.
  const pixels = new Uint32Array(image.data.buffer)
  for (let i = 0; i < pixels.length; i++) pixels[i] = picture.grey[i]! * 0x010101
  for (let i = 3; i < image.data.length; i += 4) image.data[i] = 255
  raw.putImageData(image, 0, 0)
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  context.drawImage(small, sight.x, sight.y, sight.size, sight.size, 0, 0, canvas.width, canvas.height)
  write(context, canvas, words)
}

/** The words along the lower edge, on a dark ground of their own, so that they are read on fat and on air. */
function write(context: CanvasRenderingContext2D, canvas: HTMLCanvasElement, words: string): void {
  const scale = canvas.width / Math.max(1, canvas.clientWidth)
  const size = TEXT * scale
  context.font = `500 ${size}px "Schibsted Grotesk", system-ui, sans-serif`
  context.textBaseline = 'alphabetic'
  const width = context.measureText(words).width
  const x = MARGIN * scale
  const y = canvas.height - (MARGIN + 3) * scale
  context.fillStyle = 'rgba(0, 0, 0, 0.62)'
  context.fillRect(x - 4 * scale, y - size, width + 8 * scale, size * 1.4)
  context.fillStyle = '#e9ecea'
  context.fillText(words, x, y)
}
