import { plain } from '../../words/text.ts'
import type { Topics } from '../../words/topics.ts'
import { RoomLink } from '../parts/room-link.tsx'
import { useWords } from '../use-words.ts'

/** Everything that is asked, in order, each with its answer in a sentence or two; the word list last. */
export function TopicList({ topics }: { readonly topics: Topics }) {
  const { audience, rooms } = useWords()
  return (
    <>
      <h1 tabIndex={-1}>{topics.intro.replace(/\.$/, '')}</h1>
      <ul className="topic-list">
        {topics.topics(audience).map(({ id, title, short }) => (
          <li key={id}>
            <RoomLink className="topic" intent={{ type: 'read', reading: id }}>
              <strong>{title}</strong>
              <span className="topic-short">{plain(short)}</span>
            </RoomLink>
          </li>
        ))}
        <li>
          <RoomLink className="topic" intent={{ type: 'read', reading: 'glossary' }}>
            <strong>{topics.glossaryTitle}</strong>
            <span className="topic-short">{rooms.words(topics.glossary().length)}</span>
          </RoomLink>
        </li>
      </ul>
    </>
  )
}
