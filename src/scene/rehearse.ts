import { growthAhead } from '../../models/lesion/calibrate.ts'
import { lesionOf } from '../../models/lesion/lesion-of.ts'
import type { LiveDisc } from '../../models/lesion/live-disc.ts'
import type { LiveNeural } from '../../models/lesion/live-neural.ts'
import type { Steps } from '../../models/shape/steps.ts'
import { SHAPES } from '../domain/finding.ts'

/**
 * Sizes that every shape is gone through with. A browser makes machine code only of what it has run some times: the first steps of a
 * page took 60 to 90 ms, the fifth 11 (measured). Small ones come first, because they touch little while the code is still slow.
 */
const SIZES = [0.05, 0.3, 0.5, 0.7] as const
/** In the midline, where it meets the sac, what it holds and roots of both sides: all of the code. */
const WIDE = { zone: 'central', side: 'midline', migration: 'none' } as const
/** One part in so many is moved with each shape: parts share their code, and in the end each has been moved some times. */
const TURN = 4

/**
 * Goes through the shapes of a disc unseen, so that the reader's first step is not the slow one. Every step leaves everything as it
 * was drawn, so that whatever happens between two of them finds nothing changed; it moves one part at most, because all of them at
 * once would hold up the page.
 */
export function* rehearsal(disc: LiveDisc, { parts }: LiveNeural): Steps<void> {
  const [sac, ...inside] = parts
  // A bulge last: it goes all the way round, and the code is slow still.
  const shapes = SHAPES.filter((shape) => shape !== 'normal').reverse()
  let turn = 0
  for (const size of SIZES)
    for (const shape of shapes) {
      const place = { level: disc.level, shape, ...WIDE }
      // How much it may grow is found when it is first asked for, which takes as long as moving the tissue.
      yield* growthAhead(place)
      const lesion = lesionOf({ ...place, size })
      yield
      const also = inside.filter((_, i) => i % TURN === turn % TURN).map((part) => [sac!, part])
      // First the tissue alone, then the sac, then what swims in it and moves with it.
      for (const moved of [[], [sac!], ...also]) {
        const shown = disc.lesion
        for (const each of [lesion, shown]) {
          disc.update(each)
          for (const part of moved) part.update()
        }
        yield
      }
      turn++
    }
}
