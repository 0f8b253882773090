import { type DiscLevel, EXITING_ROOT, LATERALITIES, TRAVERSING_ROOT } from '../domain/levels.ts'
import type { PartId } from '../domain/parts.ts'

/** The roots beside a disc: the one that leaves there and the one that passes, on both sides. */
export function rootsAround(level: DiscLevel): PartId[] {
  return [EXITING_ROOT[level], TRAVERSING_ROOT[level]].flatMap((root) =>
    LATERALITIES.map((side): PartId => `root_${root}_${side}`),
  )
}
