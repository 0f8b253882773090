import { EXITING_ROOT, LATERALITIES, rootsBelow } from '../../src/domain/levels.ts'
import type { PartId } from '../../src/domain/parts.ts'
import { ROOT_LEAD, ROOT_SIDES, root } from '../anatomy/root.ts'
import type { LiveDisc } from './live-disc.ts'
import { createLiveSac } from './live-sac.ts'
import { createStrand, type Strand } from './strand.ts'

/** One nervous structure near the disc; its mesh keeps its buffers for good. */
export interface LivePart extends Strand {
  readonly id: PartId
}

/** The sac and all roots that pass one disc, giving way to its tissue. */
export interface LiveNeural {
  readonly parts: readonly LivePart[]
  /** Call after the disc's update. Gives the parts whose mesh is different from last time. */
  update(): readonly LivePart[]
}

/** Sac and roots round a live disc; takes a tenth of a second, so make it once a level and keep it. */
export function createLiveNeural(disc: LiveDisc): LiveNeural {
  const exiting = EXITING_ROOT[disc.level]
  const roots = [exiting, ...rootsBelow(exiting)]
  const parts: LivePart[] = [{ id: 'dura', ...createLiveSac(disc) }]
  for (const name of roots) {
    for (const side of LATERALITIES) {
      parts.push({
        id: `root_${name}_${side}`,
        ...createStrand(root(name, side), ROOT_SIDES, ROOT_LEAD, disc),
      })
    }
  }
  return { parts, update: () => parts.filter((part) => part.update()) }
}
