import type { TopicId, Topics } from '../../words/topics.ts'
import { Icon } from '../parts/icon.tsx'
import { RoomLink } from '../parts/room-link.tsx'
import { useWords } from '../use-words.ts'
import { Claim } from '../words/claim.tsx'
import { Blocks } from './blocks.tsx'

interface Props {
  readonly topics: Topics
  readonly id: TopicId
}

/** One topic: the short answer, then its sections, then the way to its neighbours. */
export function Article({ topics, id }: Props) {
  const { audience, rooms } = useWords()
  const all = topics.topics(audience)
  const at = all.findIndex((topic) => topic.id === id)
  const topic = all[at]
  if (!topic) return null
  const before = all[at - 1]
  const next = all[at + 1]
  const phones = id === 'call'
  return (
    <article className="article" data-topic={id}>
      <h1 tabIndex={-1}>{topic.title}</h1>
      <div className="lead">
        <Claim claim={topic.short} phones={phones} />
      </div>
      {topic.sections.map(({ id: section, heading, blocks }) => (
        <section key={section} id={`${id}-${section}`}>
          <h2>{heading}</h2>
          <Blocks blocks={blocks} topics={topics} phones={phones} />
        </section>
      ))}
      <nav className="neighbours" aria-label={rooms.ways}>
        {before && (
          <RoomLink className="neighbour" intent={{ type: 'read', reading: before.id }}>
            <Icon name="back" />
            <span>
              <small>{rooms.before}</small> {before.title}
            </span>
          </RoomLink>
        )}
        {next && (
          <RoomLink className="neighbour neighbour-next" intent={{ type: 'read', reading: next.id }}>
            <span>
              <small>{rooms.next}</small> {next.title}
            </span>
            <Icon name="forth" />
          </RoomLink>
        )}
      </nav>
    </article>
  )
}
