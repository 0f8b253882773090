import { Component, type ReactNode, useEffect, useState } from 'react'
import { useAloud } from '../ui/parts/aloud.ts'
import { useWhole } from '../ui/use-whole.ts'
import { useWords } from '../ui/use-words.ts'
import { loadSlices, type SlicesModule } from './load-slices.ts'

interface BoundaryProps {
  readonly children: ReactNode
  /** Stands where the pictures cannot be drawn. */
  readonly instead: ReactNode
}

/** Keeps pictures that cannot be drawn from taking the page with them. */
class SliceBoundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children
  }
}

/** Pictures whose code has come stay at hand when they are closed. */
let arrived: SlicesModule | null = null

function OpenSlices(): ReactNode {
  const { ui } = useWords()
  const [loaded, setLoaded] = useState(arrived)
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (loaded) return
    let gone = false
    setFailed(false)
    loadSlices().then(
      (come) => {
        arrived = come
        if (!gone) setLoaded(come)
      },
      () => !gone && setFailed(true),
    )
    return () => {
      gone = true
    }
  }, [attempt])

  useAloud('slices', failed ? ui.slices.failed : '')

  const sorry = (
    <div className="slices-wait">
      <p>{failed ? ui.slices.failed : ui.slices.fetching}</p>
      {failed && (
        <button type="button" className="tool retry" onClick={() => setAttempt(attempt + 1)}>
          {ui.retry}
        </button>
      )}
    </div>
  )
  return (
    <section className="slices" aria-label={ui.slices.name}>
      {loaded ? (
        <SliceBoundary instead={<p className="slices-wait">{ui.slices.failed}</p>}>
          <loaded.Slices />
        </SliceBoundary>
      ) : (
        sorry
      )}
    </section>
  )
}

/** The MR-like pictures where they are open; where nothing can be drawn in 3D they are the picture, and always open. */
export function SliceSlot(): ReactNode {
  const open = useWhole(({ view, session }) => view.slices || session.stage === 'unsupported')
  return open ? <OpenSlices /> : null
}
