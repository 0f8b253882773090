import type { ComponentType } from 'react'
import { fetchModule } from './fetch-module.ts'

export interface StageModule {
  readonly Stage: ComponentType
}

/** Fetches the code of the 3D picture. */
export function loadStage(): Promise<StageModule> {
  return fetchModule('stage', () => import('../scene/stage.tsx'))
}
