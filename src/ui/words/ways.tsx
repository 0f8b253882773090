import { Icon } from '../parts/icon.tsx'
import { useAhead, useLibrary } from '../parts/library.ts'
import { RoomLink } from '../parts/room-link.tsx'
import { useWords } from '../use-words.ts'
import './ways.css'

/** From the words of one finding to all the others: the guided story, and what people ask. */
export function Ways() {
  const { rooms } = useWords()
  const { topics, story } = useLibrary()
  return (
    <nav className="ways" aria-label={rooms.ways}>
      <RoomLink
        className="way way-story"
        intent={{ type: 'tell', scene: 'healthy' }}
        onNear={useAhead(story)}
      >
        <Icon name="walk" />
        <span>
          {rooms.story} <small>{rooms.storyNote}</small>
        </span>
      </RoomLink>
      <RoomLink className="way way-read" intent={{ type: 'read', reading: 'list' }} onNear={useAhead(topics)}>
        <Icon name="book" />
        <span>
          {rooms.read} <small>{rooms.readNote}</small>
        </span>
      </RoomLink>
    </nav>
  )
}
