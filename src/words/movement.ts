import { movement as da } from './da/movement.ts'
import { movement as en } from './en/movement.ts'
import type { Audience, Locale } from './locale.ts'
import type { MovementWords, Stance } from './movement-words.ts'
import { movement as nb } from './nb/movement.ts'
import { claim } from './say.ts'
import type { Claim } from './text.ts'

const MOVEMENT: Readonly<Record<Locale, MovementWords>> = { nb, da, en }

/** What is said about bending, in a language. */
export function movementWords(locale: Locale): MovementWords {
  return MOVEMENT[locale]
}

export function stanceOf(posture: number): Stance {
  return posture < 0 ? 'back' : posture > 0 ? 'forward' : 'standing'
}

/** A posture from -1 to 1 in words. */
export function postureInWords(posture: number, locale: Locale): string {
  const words = MOVEMENT[locale]
  const stance = stanceOf(posture)
  if (stance === 'standing') return words.stance.standing
  const share = Math.abs(posture)
  return words.bent(stance, share < 0.35 ? 'little' : share < 0.8 ? 'half' : 'far')
}

/** What is seen at a posture, and that movement is something to come back to. */
export function postureClaims(posture: number, locale: Locale, audience: Audience): readonly Claim[] {
  const voice = MOVEMENT[locale][audience]
  const stance = stanceOf(posture)
  const field = audience === 'professional'
  const seen = {
    back: claim(voice.seen.back(), 'MV-03', ...(field ? (['MV-04'] as const) : [])),
    standing: claim(voice.seen.standing(), ...(field ? (['MV-01', 'MV-02'] as const) : (['MV-01'] as const))),
    forward: claim(voice.seen.forward(), 'MV-03', ...(field ? (['MV-04'] as const) : [])),
  }[stance]
  return [seen, claim(voice.safe(), 'TX-02', 'TX-03')]
}

/** What the picture of a bent back leaves open. */
export function pictureClaims(locale: Locale, audience: Audience): readonly Claim[] {
  const voice = MOVEMENT[locale][audience]
  return [claim(voice.disputed(), 'MV-05', 'MV-06'), claim(voice.drawn(), 'MV-07', 'MV-01')]
}
