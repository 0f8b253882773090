import { Component, type ReactNode, useCallback, useEffect, useState } from 'react'
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

interface FetchProps {
  onLoad(come: SlicesModule): void
  onFail(): void
}

/** Fetches the pictures' code once; mounted anew it asks again. */
function SlicesFetch({ onLoad, onFail }: FetchProps): ReactNode {
  useEffect(() => {
    let gone = false
    loadSlices().then(
      (come) => {
        arrived = come
        if (!gone) onLoad(come)
      },
      () => !gone && onFail(),
    )
    return () => {
      gone = true
    }
  }, [onLoad, onFail])
  return null
}

function OpenSlices(): ReactNode {
  const { ui } = useWords()
  const [loaded, setLoaded] = useState(arrived)
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState(false)
  const [told, setTold] = useState('')
  const onFail = useCallback(() => setFailed(true), [])
  const retry = (): void => {
    setFailed(false)
    setAttempt(attempt + 1)
  }

  useAloud('slices', failed ? ui.slices.failed : told)

  const sorry = (
    <div className="slices-wait">
      <p>{failed ? ui.slices.failed : ui.slices.fetching}</p>
      {failed && (
        <button type="button" className="tool retry" onClick={retry}>
          {ui.retry}
        </button>
      )}
    </div>
  )
  return (
    <section className="slices" aria-label={ui.slices.name}>
      {loaded ? (
        <SliceBoundary instead={<p className="slices-wait">{ui.slices.failed}</p>}>
          <loaded.Slices onTell={setTold} />
        </SliceBoundary>
      ) : (
        <>
          <SlicesFetch key={attempt} onLoad={setLoaded} onFail={onFail} />
          {sorry}
        </>
      )}
    </section>
  )
}

/** The MR-like pictures where they are open; where nothing can be drawn in 3D they are the picture, and always open. */
export function SliceSlot(): ReactNode {
  const open = useWhole(({ view, session }) => view.slices || session.stage === 'unsupported')
  return open ? <OpenSlices /> : null
}
