import { useRef } from 'react'
import type { Reading } from '../../state/room.ts'
import { dispatch } from '../../state/store.ts'
import type { Topics } from '../../words/topics.ts'
import { Fetching } from '../parts/fetching.tsx'
import { Icon } from '../parts/icon.tsx'
import { useFetched, useLibrary } from '../parts/library.ts'
import { RoomLink } from '../parts/room-link.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { useEscape } from '../parts/use-escape.ts'
import { useWords } from '../use-words.ts'
import { PartCard } from '../words/part-card.tsx'
import { Article } from './article.tsx'
import { Glossary } from './glossary.tsx'
import { TopicList } from './topic-list.tsx'
import './reading-room.css'

function Text({ topics, reading }: { readonly topics: Topics; readonly reading: Reading }) {
  if (reading === 'list') return <TopicList topics={topics} />
  if (reading === 'glossary') return <Glossary topics={topics} />
  return <Article topics={topics} id={reading} />
}

/** Whoever comes back to the list finds it as it was left. */
const LIST = { text: 'list', wayTo: (left: string) => `.topic[href$="read=${left}"]` }

/** What people ask beyond the finding, beside the picture; on a phone over it. */
export function ReadingRoom({ reading }: { readonly reading: Reading }) {
  const { ui, rooms } = useWords()
  const { text: topics, failed, retry } = useFetched(useLibrary().topics)
  const room = useRef<HTMLElement>(null)
  useArrival(room, topics && reading, LIST)
  useEscape(true, () => dispatch({ type: 'explore' }))
  return (
    <section className="room reading" aria-label={rooms.read} ref={room}>
      <div className="room-bar">
        <RoomLink className="tool room-leave" intent={{ type: 'explore' }}>
          <Icon name="back" />
          {rooms.leave}
        </RoomLink>
        {reading !== 'list' && (
          <RoomLink className="tool room-list" intent={{ type: 'read', reading: 'list' }}>
            {rooms.allTopics}
          </RoomLink>
        )}
      </div>
      <div className="room-text">
        {topics ? (
          <Text key={reading} topics={topics} reading={reading} />
        ) : (
          <Fetching failed={failed} retry={retry} />
        )}
        <p className="disclaimer">{ui.disclaimer}</p>
      </div>
      <PartCard />
    </section>
  )
}
