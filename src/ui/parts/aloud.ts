import { useEffect, useRef, useSyncExternalStore } from 'react'

/** Who has something to tell, in the order in which it is told when several change at once. */
const SPEAKERS = ['room', 'scene', 'stage', 'calm', 'part', 'picture', 'slices', 'copied'] as const
export type Speaker = (typeof SPEAKERS)[number]

/** Long enough that a slider being dragged is not read out at every step, ms. */
const REST = 700

const waiting = new Map<Speaker, string>()
const listeners = new Set<() => void>()
let spoken = ''
let timer: ReturnType<typeof setTimeout> | undefined

/** What has changed, all of it in one breath, once nothing has changed for a while. */
function flush(): void {
  spoken = SPEAKERS.flatMap((speaker) => waiting.get(speaker) ?? []).join(' ')
  waiting.clear()
  for (const listener of listeners) listener()
}

function tell(speaker: Speaker, text: string): void {
  if (text === '') waiting.delete(speaker)
  else waiting.set(speaker, text)
  clearTimeout(timer)
  timer = setTimeout(flush, REST)
}

/**
 * Has a text told by the page's one live region when it changes. What stands there from the beginning is read by the reader in
 * their own time, unless `atOnce`.
 */
export function useAloud(speaker: Speaker, text: string, atOnce = false): void {
  const last = useRef(atOnce ? '' : text)
  useEffect(() => {
    if (text === last.current) return
    last.current = text
    tell(speaker, text)
  }, [speaker, text])
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What the live region says now. */
export function useSpoken(): string {
  return useSyncExternalStore(subscribe, () => spoken)
}
