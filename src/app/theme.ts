import { dispatch } from '../state/store.ts'

/** Takes the theme from the system, and follows it when it changes. A choice by hand lasts until then. */
export function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const follow = (): void => dispatch({ type: 'setTheme', theme: dark.matches ? 'dark' : 'light' })
  follow()
  dark.addEventListener('change', follow)
}
