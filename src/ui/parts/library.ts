import { createContext, useCallback, useContext, useEffect, useState } from 'react'
import type { Locale } from '../../words/locale.ts'
import type { Story } from '../../words/story.ts'
import type { Topics } from '../../words/topics.ts'
import { useWords } from '../use-words.ts'

/** Texts that are fetched when they are asked for, a script a language. */
export interface Shelf<T> {
  /** What has come already: nothing has to be waited for. */
  taken(lang: Locale): T | null
  /** Fetches it, once; a call after a failure tries anew. */
  fetch(lang: Locale): Promise<T>
}

export interface Library {
  readonly topics: Shelf<Topics>
  readonly story: Shelf<Story>
}

/** The room that knows how to fetch puts the library here. */
export const LibraryContext = createContext<Library | null>(null)

export function useLibrary(): Library {
  const library = useContext(LibraryContext)
  if (!library) throw new Error('no library around this component')
  return library
}

export interface Fetched<T> {
  /** The text in the language of the view, or in the last one until it has come. */
  readonly text: T | null
  readonly failed: boolean
  retry(): void
}

/** A text from its shelf, fetched when the component appears and when the language changes. */
export function useFetched<T>(shelf: Shelf<T>): Fetched<T> {
  const { lang } = useWords()
  const [text, setText] = useState(() => shelf.taken(lang))
  const [failedIn, setFailedIn] = useState<Locale | null>(null)
  const failed = failedIn === lang
  useEffect(() => {
    if (failed) return
    let gone = false
    shelf.fetch(lang).then(
      (arrived) => !gone && setText(arrived),
      () => !gone && setFailedIn(lang),
    )
    return () => {
      gone = true
    }
  }, [shelf, lang, failed])
  const retry = useCallback(() => setFailedIn(null), [])
  return { text: shelf.taken(lang) ?? text, failed, retry }
}

/** Fetches a text ahead of time, when the pointer or the focus comes near the way to it. Failing then is not yet news. */
export function useAhead<T>(shelf: Shelf<T>): () => void {
  const { lang } = useWords()
  return () => void shelf.fetch(lang).catch(() => undefined)
}
