import { lesionOf } from '../../models/lesion/lesion-of.ts'
import type { LiveDisc } from '../../models/lesion/live-disc.ts'
import type { LiveNeural } from '../../models/lesion/live-neural.ts'
import { SHAPES } from '../domain/finding.ts'

/**
 * Times that every shape is gone through. A browser makes machine code only of what it has run some times: the first steps of a
 * page took 60 to 90 ms, the fifth 11 (measured).
 */
const ROUNDS = 4
/** A large finding in the midline meets the sac, what it holds and roots of both sides: all of the code. */
const WIDE = { zone: 'central', side: 'midline', size: 0.7, migration: 'none' } as const

/**
 * Goes through the shapes of a disc unseen, so that the reader's first step is not the slow one. Each call is one step and leaves
 * everything as it was drawn; gives whether there is more to go through.
 */
export function rehearsal(disc: LiveDisc, neural: LiveNeural): () => boolean {
  const steps = Array.from({ length: ROUNDS }, () => SHAPES.filter((shape) => shape !== 'normal')).flat()
  return () => {
    const shape = steps.pop()
    if (!shape) return false
    const shown = disc.lesion
    for (const lesion of [lesionOf({ level: disc.level, shape, ...WIDE }), shown]) {
      disc.update(lesion)
      neural.update()
    }
    return steps.length > 0
  }
}
