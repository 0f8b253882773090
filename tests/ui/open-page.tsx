import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '../../src/app/app.tsx'
import { followHistory } from '../../src/app/history.ts'
import { mirrorState } from '../../src/app/mirror.ts'
import { followTheme } from '../../src/app/theme.ts'

export const html = document.documentElement

export const all = <T extends Element = HTMLElement>(selector: string): T[] => [
  ...document.querySelectorAll<T>(selector),
]

export const one = <T extends Element = HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector)
  if (!found) throw new Error(`nothing matches ${selector}`)
  return found
}

export const text = (selector: string): string => one(selector).textContent ?? ''

export const click = (selector: string): Promise<void> => act(async () => one(selector).click())

/** A key pressed where the focus stands. */
export const press = (key: string, on: Element = document.activeElement ?? document.body): Promise<void> =>
  act(async () => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })

/** Sets a control as a hand would, past React's own idea of its value. */
export const set = (selector: string, value: string): Promise<void> =>
  act(async () => {
    const control = one<HTMLInputElement | HTMLSelectElement>(selector)
    const kind = control instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(control, value)
    control.dispatchEvent(new Event(kind === HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
  })

/** Goes to a link as a reader would by typing it, or back. */
export async function travel(go: () => void): Promise<void> {
  await act(async () => {
    const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
    go()
    await arrived
    await new Promise((resolve) => setTimeout(resolve, 20))
  })
}

/** Waits for a text that comes on demand, or for the word that it did not. */
export async function arrived(selector = '.room h1, .fetching[data-failed=true]'): Promise<void> {
  const come = () => document.querySelector(selector)
  for (let i = 0; i < 200 && !come(); i++) await act(async () => new Promise((go) => setTimeout(go, 10)))
  one(selector)
}

export async function open(hash: string): Promise<void> {
  if (location.hash !== `#${hash}`) await travel(() => location.assign(`#${hash}`))
  if (/read=|story=/.test(hash) && document.querySelector('.room')) await arrived()
}

/**
 * What the page does at launch, for a reader of bokmål whose browser has neither media queries nor WebGL. Gives what closes it again, to be
 * called at the end: a text that comes late would otherwise be drawn when the test's window is gone, and fail the whole run.
 */
export async function launch(): Promise<() => Promise<void>> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  Object.defineProperty(navigator, 'languages', { value: ['nb-NO'] })
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { matches: false, media, onchange: null }) as unknown as MediaQueryList
  HTMLCanvasElement.prototype.getContext = () => null
  document.body.innerHTML = '<div id="app"></div>'
  followTheme()
  followHistory()
  mirrorState()
  const root = createRoot(one('#app'))
  await act(async () => root.render(<App />))
  await act(async () => new Promise((resolve) => setTimeout(resolve, 60)))
  return () => act(async () => root.unmount())
}
