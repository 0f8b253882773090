import type { Locale } from './locale.ts'
import type { Story } from './story.ts'
import type { Topics } from './topics.ts'

/** Fetches the reading room of a language: a script of its own, so that the first page stays small. See topics.ts. */
export async function topicsFor(locale: Locale): Promise<Topics> {
  switch (locale) {
    case 'nb':
      return (await import('./nb/reading/reading.ts')).topics
    case 'da':
      return (await import('./da/reading/reading.ts')).topics
    case 'en':
      return (await import('./en/reading/reading.ts')).topics
  }
}

/** Fetches the guided story of a language. See story.ts. */
export async function storyFor(locale: Locale): Promise<Story> {
  switch (locale) {
    case 'nb':
      return (await import('./nb/story.ts')).story
    case 'da':
      return (await import('./da/story.ts')).story
    case 'en':
      return (await import('./en/story.ts')).story
  }
}
