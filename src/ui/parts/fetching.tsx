import { useWords } from '../use-words.ts'
import { useAloud } from './aloud.ts'
import type { Fetched } from './library.ts'

/** In place of a text that is on its way or did not come: a calm word, and a way to try again. */
export function Fetching({ failed, retry }: Pick<Fetched<unknown>, 'failed' | 'retry'>) {
  const { ui, rooms } = useWords()
  const text = failed ? rooms.failed : rooms.fetching
  useAloud('room', failed ? text : '', true)
  return (
    <div className="fetching" data-failed={failed}>
      <p>{text}</p>
      {failed && (
        <button type="button" className="tool retry" onClick={retry}>
          {ui.retry}
        </button>
      )}
    </div>
  )
}
