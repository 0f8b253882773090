import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { Whole } from '../../state/intent.ts'
import { store } from '../../state/store.ts'
import { sliceWords } from '../../words/slice-words.ts'
import { wordsFor } from '../../words/words.ts'
import { createSliceClient, type Slice, type SliceClient, type SliceWorker } from '../client.ts'
import type { Plane } from '../frame.ts'
import type { Speech } from './names.ts'

/** A telephone, upright or lying: its stage draws the coarser spine, so its slices are cut from it too. */
const SMALL_SCREEN = '(max-width: 599px), (max-height: 499px)'

let shared: SliceClient | null = null

/** The one client of the page: it keeps its worker, and what that has computed, when the pictures are closed. */
export function sliceClient(): SliceClient {
  shared ??= createSliceClient(
    () =>
      new Worker(new URL('../worker.ts', import.meta.url), {
        type: 'module',
        name: window.matchMedia(SMALL_SCREEN).matches ? 'small' : 'large',
      }) as SliceWorker,
  )
  return shared
}

/** A slice of the one store. */
export function useWhole<T>(select: (whole: Whole) => T): T {
  return useStore(store, select)
}

/** What there is to show of a plane. */
export function useSlice(plane: Plane): Slice {
  const client = sliceClient()
  return useSyncExternalStore(client.subscribe, () => client.slice(plane))
}

/** Words for the language and reader of the view. */
export function useSpeech(): Speech {
  const lang = useWhole((whole) => whole.view.lang)
  const audience = useWhole((whole) => whole.view.audience)
  return useMemo(() => ({ words: wordsFor(lang), slices: sliceWords(lang), audience }), [lang, audience])
}

/** The size of an element in CSS pixels, kept up to date; zero until it is laid out. */
export function useSize(element: HTMLElement | null): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    if (!element) return
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element
      setSize((now) => (now.width === width && now.height === height ? now : { width, height }))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return size
}

/** True once something has lasted for so many ms. */
export function useLasting(on: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!on) {
      setLasting(false)
      return
    }
    const timer = setTimeout(() => setLasting(true), ms)
    return () => clearTimeout(timer)
  }, [on, ms])
  return on && lasting
}
