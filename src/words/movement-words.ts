import type { Spans } from './say.ts'

/** How the back is held, as far as sentences tell it apart. */
export const STANCES = ['back', 'standing', 'forward'] as const
export type Stance = (typeof STANCES)[number]

/** How far it is bent, for the slider's spoken value. */
export type Far = 'little' | 'half' | 'far'

/** Sentences about bending, in one voice. Facts are tied to them below, once for all languages. */
export interface MovementVoice {
  /** What is seen. */
  readonly seen: Readonly<Record<Stance, () => Spans>>
  /** That movement is something to come back to. */
  safe(): Spans
  /** Where the sources do not agree. */
  disputed(): Spans
  /** What of the picture is assumed, and what it does not claim. */
  drawn(): Spans
}

/** Labels and sentences of the posture slider. */
export interface MovementWords {
  readonly posture: string
  readonly stance: Readonly<Record<Stance, string>>
  bent(stance: Exclude<Stance, 'standing'>, far: Far): string
  readonly upright: string
  readonly more: string
  readonly patient: MovementVoice
  readonly professional: MovementVoice
}
