import type { Finding } from '../domain/finding.ts'
import type { Audience, Locale } from './locale.ts'
import type { Claim } from './text.ts'

/**
 * The guided story: short scenes for a worried reader, each a wish for the stage and at most sixty words. Types and the
 * scenes' wishes; the texts come on demand: `const story = await storyFor(locale)` (reading-room.ts). To show a scene,
 * dispatch `setFinding` with `scene.wish` on HEALTHY (every wish is whole enough that nothing has to be replaced), fly
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
export type SceneShot = 'disc' | 'back' | 'left' | 'top' | 'follow'

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

/** Never the largest, never a lone lit nerve: the quiet ones come first, and the one that calls is followed by its shrinking. */
export const SCENE_WISHES: Readonly<Record<SceneId, SceneWish>> = {
  healthy: {
    wish: { ...L5_LEFT, shape: 'normal', nerve: 'quiet' },
    audience: 'patient',
    shot: 'disc',
    layers: [],
    shows: null,
  },
  age: {
    wish: { ...L5_LEFT, shape: 'bulge', size: 0.3, nerve: 'quiet' },
    audience: 'patient',
    shot: 'top',
    layers: [],
    shows: null,
  },
  common: {
    wish: { ...L5_LEFT, shape: 'protrusion', size: 0.3, nerve: 'quiet' },
    audience: 'patient',
    shot: 'top',
    layers: [],
    shows: 'people',
  },
  shape: {
    wish: { ...L5_LEFT, shape: 'extrusion', size: 0.4, nerve: 'quiet' },
    audience: 'patient',
    shot: 'top',
    layers: [],
    shows: null,
  },
  touch: {
    wish: { ...L5_LEFT, shape: 'protrusion', size: 0.5, nerve: 'quiet' },
    audience: 'patient',
    shot: 'disc',
    layers: [],
    shows: null,
  },
  irritated: {
    wish: { ...L5_LEFT, shape: 'protrusion', size: 0.5, nerve: 'irritated' },
    audience: 'patient',
    shot: 'disc',
    layers: ['course'],
    shows: null,
  },
  felt: {
    wish: { ...L5_LEFT, shape: 'protrusion', size: 0.5, nerve: 'irritated' },
    audience: 'patient',
    shot: 'follow',
    layers: ['course', 'pain', 'numbness'],
    shows: null,
  },
  clears: {
    wish: { ...L5_LEFT, shape: 'extrusion', size: 0.35, nerve: 'quiet' },
    audience: 'patient',
    shot: 'disc',
    layers: [],
    shows: null,
  },
  safe: {
    wish: { ...L5_LEFT, shape: 'protrusion', size: 0.3, nerve: 'quiet' },
    audience: 'patient',
    shot: 'back',
    layers: [],
    shows: null,
  },
  call: {
    wish: { ...L5_LEFT, shape: 'protrusion', size: 0.3, nerve: 'quiet' },
    audience: 'patient',
    shot: 'back',
    layers: [],
    shows: 'call',
  },
  course: {
    wish: { ...L5_LEFT, shape: 'protrusion', size: 0.2, nerve: 'quiet' },
    audience: 'patient',
    shot: 'disc',
    layers: [],
    shows: null,
  },
  week: {
    wish: { ...L5_LEFT, shape: 'normal', nerve: 'quiet' },
    audience: 'patient',
    shot: 'back',
    layers: [],
    shows: 'exercises',
  },
}
