import type { PartId } from '../../domain/parts.ts'
import { useFetched, useLibrary } from '../parts/library.ts'
import { lookUp } from '../parts/looked-up.ts'
import { RoomLink } from '../parts/room-link.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'

/** From a structure to its word in a report: the glossary, opened where that word stands. */
export function LookUp({ part }: { readonly part: PartId }) {
  const { rooms } = useWords()
  const { text: topics } = useFetched(useLibrary().topics)
  const there = useWhole(({ view: { room } }) => room.kind === 'reading' && room.reading === 'glossary')
  const entry = topics?.termOf(part)
  if (!entry || there) return null
  return (
    <RoomLink
      className="look-up"
      intent={{ type: 'read', reading: 'glossary' }}
      onGo={() => lookUp(entry.field)}
    >
      {rooms.inWordList(entry.field)}
    </RoomLink>
  )
}
