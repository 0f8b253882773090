import type { ComponentType } from 'react'

export interface StageModule {
  readonly Stage: ComponentType
}

let missed: string | null = null

/**
 * Fetches the code of the 3D picture. A browser remembers that a module did not arrive and will not ask for it twice
 * (Chromium; seen in a test), so a further attempt asks for the same file under a new address, which the error named.
 */
export async function loadStage(attempt: number): Promise<StageModule> {
  const again = missed && `${missed}?attempt=${attempt}`
  if (again) return import(/* @vite-ignore */ again)
  try {
    return await import('../scene/stage.tsx')
  } catch (error) {
    missed = /https?:\/\/[^\s"')]+\.js/.exec(String(error))?.[0] ?? null
    throw error
  }
}
