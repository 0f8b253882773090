import { storyIn } from './compose-story.ts'
import { topicsIn } from './compose-topics.ts'
import type { Locale } from './locale.ts'
import type { ReadingWords, StoryWords } from './outline/outlines.ts'
import type { Story } from './story.ts'
import type { Topics } from './topics.ts'

/** A script that holds the words of one language, and nothing but them. */
export interface WordsScript<W> {
  readonly words: W
}

/** Fetches the words of the reading room of a language: a script of its own, so that the first page stays small. */
export function readingScript(locale: Locale): Promise<WordsScript<ReadingWords>> {
  switch (locale) {
    case 'nb':
      return import('./nb/reading/reading.ts')
    case 'da':
      return import('./da/reading/reading.ts')
    case 'en':
      return import('./en/reading/reading.ts')
  }
}

/** Fetches the words of the guided story of a language. */
export function storyScript(locale: Locale): Promise<WordsScript<StoryWords>> {
  switch (locale) {
    case 'nb':
      return import('./nb/story.ts')
    case 'da':
      return import('./da/story.ts')
    case 'en':
      return import('./en/story.ts')
  }
}

/** The reading room of a language. See topics.ts. */
export async function topicsFor(locale: Locale): Promise<Topics> {
  return topicsIn(locale, (await readingScript(locale)).words)
}

/** The guided story of a language. See story.ts. */
export async function storyFor(locale: Locale): Promise<Story> {
  return storyIn(locale, (await storyScript(locale)).words)
}
