import type { Library, Shelf } from '../ui/parts/library.ts'
import type { Locale } from '../words/locale.ts'
import { storyFor, topicsFor } from '../words/reading-room.ts'
import type { Story } from '../words/story.ts'
import type { Topics } from '../words/topics.ts'
import { fetchModule } from './fetch-module.ts'

/** Texts of a kind: each language is fetched once, and again only when it did not come. */
function shelf<M, T>(kind: string, fetch: (lang: Locale) => Promise<T>, again: (module: M) => T): Shelf<T> {
  const taken = new Map<Locale, T>()
  const asked = new Map<Locale, Promise<T>>()
  const ask = async (lang: Locale): Promise<T> => {
    try {
      const text = await fetchModule(`${kind} ${lang}`, () => fetch(lang), again)
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
  topics: shelf('topics', topicsFor, (module: { readonly topics: Topics }) => module.topics),
  story: shelf('story', storyFor, (module: { readonly story: Story }) => module.story),
}
