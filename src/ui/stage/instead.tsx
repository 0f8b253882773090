import type { StageStatus } from '../../state/session.ts'
import { shownFinding } from '../../state/shown.ts'
import { dispatch } from '../../state/store.ts'
import type { Notice } from '../../words/notice.ts'
import { useAloud } from '../parts/aloud.ts'
import { DiscPicture } from '../top-view/disc-picture.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'

/** What is said in place of the picture, and whether trying again can help. */
const SAYS: Readonly<Record<StageStatus, { readonly notice: Notice | null; readonly retry: boolean }>> = {
  loading: { notice: null, retry: false },
  ready: { notice: null, retry: false },
  lost: { notice: { kind: 'contextLost' }, retry: true },
  failed: { notice: { kind: 'stageFailed' }, retry: true },
  unsupported: { notice: { kind: 'noWebgl' }, retry: false },
}

/** The drawn disc where the 3D picture will stand, or cannot; with a calm word about it. */
export function Instead() {
  const stage = useWhole((whole) => whole.session.stage)
  const shown = useWhole((whole) => shownFinding(whole.view))
  const { words, ui } = useWords()
  const { notice, retry } = SAYS[stage]
  useAloud('picture', notice ? words.notice(notice) : '', true)
  if (stage === 'ready') return null
  return (
    <div className="instead" data-stage={stage}>
      <svg className="instead-picture" viewBox="-52 -22 104 74" aria-hidden="true">
        <DiscPicture finding={shown} ui={ui.topView} />
      </svg>
      <div className="instead-words">
        <p>{notice ? words.notice(notice) : ui.loading}</p>
        {retry && (
          <button type="button" className="tool retry" onClick={() => dispatch({ type: 'retryStage' })}>
            {ui.retry}
          </button>
        )}
      </div>
    </div>
  )
}
