import { createStore, type StoreApi } from 'zustand/vanilla'
import { apply, type Intent, type Whole } from './intent.ts'
import { INITIAL_SESSION } from './session.ts'
import { initialView } from './view.ts'

/** The one store. It holds values only; the verbs are `dispatch` and `apply`. */
export const store: StoreApi<Whole> = createStore<Whole>(() => ({
  view: initialView([]),
  session: INITIAL_SESSION,
  notices: [],
  assumed: [],
  gesture: null,
}))

/** Applies an intent; subscribers see the new state before this returns. */
export function dispatch(intent: Intent): void {
  store.setState((whole) => apply(whole, intent))
}
