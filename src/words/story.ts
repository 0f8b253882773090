import type { Finding } from '../domain/finding.ts'
import type { Audience, Locale } from './locale.ts'
import type { Claim } from './text.ts'

/**
 * The guided story: short scenes for a worried reader, each a wish for the stage and at most sixty words. Types and the
 * scenes' wishes; the texts come on demand: `const story = await storyFor(locale)` (reading-room.ts). To show a scene,
 * dispatch `setFinding` with `scene.wish` (every wish is whole, so that nothing has to be replaced whatever stood there), fly
 * to `scene.shot`, show `scene.title` and `scene.claims`. The reader walks; nothing plays by itself. Leaving the story
 * leaves the View as it is, so that the reader goes on exploring from the same place.
 */
export const SCENE_IDS = [
  'healthy',
  'age',
  'common',
  'shape',
  'touch',
  'irritated',
  'felt',
  'clears',
  'safe',
  'call',
  'course',
  'week',
] as const
export type SceneId = (typeof SCENE_IDS)[number]

/** Where the camera should stand: names of the stage's own shots. */
export type SceneShot = 'disc' | 'back' | 'left' | 'below' | 'follow'

/** What the page shows beside a scene's words. */
export type SceneShows = 'people' | 'call' | 'exercises' | null

/** What a scene wants to see, the same in every language. */
export interface SceneWish {
  readonly wish: Partial<Finding>
  readonly audience: Audience
  readonly shot: SceneShot
  /** Which of the leg's layers help the words along. */
  readonly layers: readonly ('course' | 'pain' | 'numbness')[]
  readonly shows: SceneShows
}

export interface Scene extends SceneWish {
  readonly id: SceneId
  readonly title: string
  readonly claims: readonly Claim[]
}

export interface Story {
  readonly locale: Locale
  readonly title: string
  readonly scenes: readonly Scene[]
  /** Labels of its controls. */
  readonly next: string
  readonly back: string
  readonly leave: string
  /** "3 of 12" */
  place(scene: number, of: number): string
}

const L5_LEFT = { level: 'L4-L5', zone: 'subarticular', side: 'left', migration: 'none' } as const

type Shown = Pick<Finding, 'shape' | 'size' | 'nerve'>

/** A wish for the most usual place; whole, so that nothing of what stood there before shines through. */
function scene(
  shown: Shown,
  shot: SceneShot,
  more: Partial<Pick<SceneWish, 'layers' | 'shows'>> = {},
): SceneWish {
  return { wish: { ...L5_LEFT, ...shown }, audience: 'patient', shot, layers: [], shows: null, ...more }
}

/** One prolapse from the shape scene on: it meets a nerve, the nerve is irritated, it shrinks, and a little of it may stay. */
const small: Shown = { shape: 'extrusion', size: 0.15, nerve: 'quiet' }
const lit: Shown = { shape: 'extrusion', size: 0.45, nerve: 'irritated' }

/**
 * Never the largest, never a lone lit nerve: quiet ones come first, and after the one that hurts it shrinks. A small
 * protrusion is seen best from beside the root; 0.34 is the largest that touches nothing.
 */
export const SCENE_WISHES: Readonly<Record<SceneId, SceneWish>> = {
  healthy: scene({ shape: 'normal', size: 0.5, nerve: 'quiet' }, 'disc'),
  age: scene({ shape: 'bulge', size: 0.3, nerve: 'quiet' }, 'below'),
  common: scene({ shape: 'protrusion', size: 0.34, nerve: 'quiet' }, 'disc', { shows: 'people' }),
  shape: scene({ ...lit, nerve: 'quiet' }, 'below'),
  touch: scene({ ...lit, nerve: 'quiet' }, 'disc'),
  irritated: scene(lit, 'disc', { layers: ['course'] }),
  felt: scene(lit, 'follow', { layers: ['course', 'pain', 'numbness'] }),
  clears: scene({ shape: 'extrusion', size: 0.2, nerve: 'quiet' }, 'disc'),
  safe: scene(small, 'back'),
  call: scene(small, 'back', { shows: 'call' }),
  course: scene(small, 'disc'),
  week: scene(small, 'back', { shows: 'exercises' }),
}
