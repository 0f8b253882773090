import { type ReactNode, useEffect, useState } from 'react'
import { dispatch } from '../state/store.ts'
import { useWhole } from '../ui/use-whole.ts'
import { loadStage, type StageModule } from './load-stage.ts'
import { StageBoundary } from './stage-boundary.tsx'
import { hasWebGL2 } from './webgl.ts'

/** After the next paint, and after whatever that paint made the browser do. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

interface Props {
  onLoad(loaded: StageModule): void
}

/** Fetches the 3D picture's code once; says so when it cannot come or cannot be drawn here. */
function StageFetch({ onLoad }: Props): ReactNode {
  useEffect(() => {
    let gone = false
    const load = async (): Promise<void> => {
      await painted()
      if (gone) return
      if (!hasWebGL2()) return dispatch({ type: 'stage', status: 'unsupported' })
      const { Stage } = await loadStage()
      if (!gone) onLoad({ Stage })
    }
    load().catch(() => !gone && dispatch({ type: 'stage', status: 'failed' }))
    return () => {
      gone = true
    }
  }, [onLoad])
  return null
}

/**
 * The 3D picture: its code is fetched when the words have been painted, and it is mounted once for the life of the
 * page. Code that did not arrive is fetched anew when the reader asks; a stage that did arrive tries again by itself.
 */
export function StageSlot(): ReactNode {
  const attempt = useWhole((whole) => whole.session.stageAttempt)
  const [loaded, setLoaded] = useState<StageModule | null>(null)
  if (!loaded) return <StageFetch key={attempt} onLoad={setLoaded} />
  return (
    <StageBoundary attempt={attempt}>
      <loaded.Stage />
    </StageBoundary>
  )
}
