import { useStore } from 'zustand'
import type { Whole } from '../state/intent.ts'
import { store } from '../state/store.ts'

/** A slice of the one store; the component is drawn again when the slice changes. */
export function useWhole<T>(select: (whole: Whole) => T): T {
  return useStore(store, select)
}
