import type { Lesion } from './lesion.ts'

/** The same lesion on the other side. */
export function mirrorLesion(l: Lesion): Lesion {
  return {
    ...l,
    bulge: { ...l.bulge, s: -l.bulge.s },
    dome: { ...l.dome, s: -l.dome.s },
    head: { ...l.head, s: -l.head.s },
    hollow: { ...l.hollow, s: -l.hollow.s },
    ridge: { ...l.ridge, s: -l.ridge.s, side: -l.ridge.side },
  }
}
