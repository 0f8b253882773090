import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Whole } from '../state/intent.ts'
import { store } from '../state/store.ts'
import type { Parts } from './load.ts'

/** What the stage draws from: the geometry that has arrived. The body may come after the spine. */
export interface StageParts {
  readonly spine: Parts
  readonly body: Parts
}

export const StageContext = createContext<StageParts>({ spine: new Map(), body: new Map() })

/** The geometry of the stage. */
export function useParts(): StageParts {
  return useContext(StageContext)
}

/** A slice of the one store. */
export function useWhole<T>(select: (whole: Whole) => T): T {
  return useStore(store, select)
}
