import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { dispatch } from '../state/store.ts'
import { useWhole } from '../ui/use-whole.ts'
import { StageBoundary } from './stage-boundary.tsx'
import { hasWebGL2 } from './webgl.ts'

/** After the next paint, and after whatever that paint made the browser do. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

/**
 * Fetches the 3D picture once the words have been painted, and mounts it once for the life of the page. A stage whose
 * code did not arrive is fetched anew when the reader asks; one that did arrive tries again by itself.
 */
export function StageSlot(): ReactNode {
  const attempt = useWhole((whole) => whole.session.stageAttempt)
  const [loaded, setLoaded] = useState<{ readonly Stage: ComponentType } | null>(null)

  useEffect(() => {
    if (loaded) return
    let gone = false
    const load = async (): Promise<void> => {
      await painted()
      if (!hasWebGL2()) return dispatch({ type: 'stage', status: 'unsupported' })
      const { Stage } = await import('../scene/stage.tsx')
      if (!gone) setLoaded({ Stage })
    }
    load().catch(() => !gone && dispatch({ type: 'stage', status: 'failed' }))
    return () => {
      gone = true
    }
    // `attempt` is what asks again.
  }, [loaded, attempt])

  return (
    loaded && (
      <StageBoundary attempt={attempt}>
        <loaded.Stage />
      </StageBoundary>
    )
  )
}
