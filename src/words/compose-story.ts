import type { Locale } from './locale.ts'
import type { Sentence } from './outline/outline.ts'
import { SCENES, type StoryWords } from './outline/outlines.ts'
import { claim, say } from './say.ts'
import { SCENE_IDS, SCENE_WISHES, type Story } from './story.ts'

/** The guided story from a language's words. */
export function storyIn(locale: Locale, words: StoryWords): Story {
  const { title, next, back, leave, place } = words
  return {
    locale,
    title,
    next,
    back,
    leave,
    place,
    scenes: SCENE_IDS.map((id) => {
      const scene = words.scenes[id]
      const says: readonly Sentence[] = scene.says
      return {
        ...SCENE_WISHES[id],
        id,
        title: scene.title,
        claims: SCENES[id].map((facts, i) => {
          const sentence = says[i]!
          return claim(typeof sentence === 'string' ? say`${sentence}` : sentence, ...facts)
        }),
      }
    }),
  }
}
