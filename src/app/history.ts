import type { Finding } from '../domain/finding.ts'
import type { Whole } from '../state/intent.ts'
import { decode, encode } from '../state/link.ts'
import { stepOf } from '../state/room.ts'
import { dispatch, store } from '../state/store.ts'

/** Browsers refuse more than about a hundred history entries in ten seconds; a drag writes no oftener than this (ms). */
const WRITE_EVERY = 250

function languages(): readonly string[] {
  return navigator.languages.length > 0 ? navigator.languages : [navigator.language]
}

function write(how: 'push' | 'replace', hash: string): void {
  try {
    if (how === 'push') history.pushState(null, '', hash)
    else history.replaceState(null, '', hash)
  } catch {
    // A sandboxed frame or a throttled browser: the page works on without a written link.
  }
}

/** Shows what the link in the address bar says. What it leaves out keeps the language of the page. */
function read(current: readonly string[]): void {
  dispatch({ type: 'show', link: decode(location.hash, [...current, ...languages()]) })
}

/** The full address that shows exactly this view. */
export function linkOf({ view }: Whole): string {
  return `${location.href.split('#')[0]}#${encode(view)}`
}

/**
 * Keeps the address bar and the View the same: a changed finding is a step back in the history, a drag of a slider is
 * one step, an opened text is one, the whole guided story is one, a changed language or reader is none. Back, forward and a hash typed by hand are read; reading writes
 * nothing, so the two never chase each other.
 */
export function followHistory(): void {
  read([])
  let shownHash = location.hash
  let written: Finding = store.getState().view.finding
  let openGesture: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    shownHash = `#${encode(store.getState().view)}`
    if (shownHash !== location.hash) write('replace', shownHash)
  }
  const onAddress = (): void => {
    if (location.hash === shownHash) return
    clearTimeout(timer)
    timer = undefined
    shownHash = location.hash
    openGesture = null
    reading = true
    read([store.getState().view.lang])
    reading = false
    written = store.getState().view.finding
  }
  let reading = false
  store.subscribe((whole, before) => {
    if (reading || whole.view === before.view) return
    const { finding, room } = whole.view
    const entered = stepOf(room) !== stepOf(before.view.room)
    const changed = entered || JSON.stringify(finding) !== JSON.stringify(written)
    const sameGesture = whole.gesture !== null && whole.gesture === openGesture
    const goesOn = !entered && (sameGesture || room.kind === 'story')
    if (changed && !goesOn) {
      flushBefore(before)
      shownHash = `#${encode(whole.view)}`
      write('push', shownHash)
    } else {
      timer ??= setTimeout(flush, WRITE_EVERY)
    }
    if (changed) openGesture = whole.gesture
    written = finding
  })
  /** The entry that is left behind must hold where its gesture ended. */
  const flushBefore = (before: Whole): void => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    write('replace', `#${encode(before.view)}`)
  }
  addEventListener('popstate', onAddress)
  addEventListener('hashchange', onAddress)
  addEventListener('pagehide', () => timer !== undefined && flush())
}
