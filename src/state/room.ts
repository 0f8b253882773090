import type { SceneId } from '../words/story.ts'
import { TOPIC_IDS, type TopicId } from '../words/topics.ts'

/** What can be opened in the reading room: its list of topics, one of them, or the word list. */
export const READINGS = ['list', ...TOPIC_IDS, 'glossary'] as const
export type Reading = 'list' | TopicId | 'glossary'

/** Which words stand beside the picture: those of the finding, the reading room, or the guided story. */
export type Room =
  | { readonly kind: 'finding' }
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'story'; readonly scene: SceneId }

export const FINDING_ROOM: Room = { kind: 'finding' }

/** Rooms with the same step are one step in the browser's history: each text is one, and the story as a whole is one. */
export function stepOf(room: Room): string {
  return room.kind === 'reading' ? `reading ${room.reading}` : room.kind
}
