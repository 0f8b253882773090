import { GUIDANCE_WORKS } from './sources/guidance.ts'
import { IMAGING } from './sources/imaging.ts'
import { MOVEMENT_WORKS } from './sources/movement.ts'
import { ROOT_WORKS } from './sources/roots.ts'
import type { Source } from './sources/source.ts'
import { TREATMENT_WORKS } from './sources/treatment.ts'

/** The works behind the facts. */
export const SOURCES = {
  ...IMAGING,
  ...ROOT_WORKS,
  ...MOVEMENT_WORKS,
  ...GUIDANCE_WORKS,
  ...TREATMENT_WORKS,
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof SOURCES
