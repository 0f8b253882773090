import type { ComponentType } from 'react'
import { fetchModule } from './fetch-module.ts'

export interface SlicesModule {
  readonly Slices: ComponentType<{ onTell(text: string): void }>
}

/** Fetches the code of the MR-like pictures. */
export function loadSlices(): Promise<SlicesModule> {
  return fetchModule('slices', () => import('../slice/slices.tsx'))
}
