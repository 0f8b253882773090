import type { Library, Shelf } from '../ui/parts/library.ts'
import { storyIn } from '../words/compose-story.ts'
import { topicsIn } from '../words/compose-topics.ts'
import type { Locale } from '../words/locale.ts'
import { readingScript, storyScript, type WordsScript } from '../words/reading-room.ts'
import { fetchModule } from './fetch-module.ts'

/** Texts of a kind: each language is fetched once, and again only when it did not come. */
function shelf<W, T>(
  kind: string,
  script: (lang: Locale) => Promise<WordsScript<W>>,
  compose: (lang: Locale, words: W) => T,
): Shelf<T> {
  const taken = new Map<Locale, T>()
  const asked = new Map<Locale, Promise<T>>()
  const ask = async (lang: Locale): Promise<T> => {
    try {
      const { words } = await fetchModule(`${kind} ${lang}`, () => script(lang))
      const text = compose(lang, words)
      taken.set(lang, text)
      return text
    } catch (error) {
      asked.delete(lang)
      throw error
    }
  }
  return {
    taken: (lang) => taken.get(lang) ?? null,
    fetch: (lang) => {
      const text = asked.get(lang) ?? ask(lang)
      asked.set(lang, text)
      return text
    },
  }
}

/** What can be read beside the finding. */
export const library: Library = {
  topics: shelf('topics', readingScript, topicsIn),
  story: shelf('story', storyScript, storyIn),
}
