import type { SceneShows } from '../../words/story.ts'
import { plain } from '../../words/text.ts'
import type { Topics } from '../../words/topics.ts'
import { Dials } from '../parts/dials.tsx'
import { useFetched, useLibrary } from '../parts/library.ts'
import { RoomLink } from '../parts/room-link.tsx'
import { People } from '../reading/people.tsx'
import { useWords } from '../use-words.ts'

/** What stands under the words of a scene. The pictures come from the reading room; until they have come the words do. */
export function Shows({ what }: { readonly what: SceneShows }) {
  if (what === null) return null
  return what === 'call' ? <Dials /> : <FromReadingRoom what={what} />
}

function FromReadingRoom({ what }: { readonly what: 'people' | 'exercises' }) {
  const { text: topics } = useFetched(useLibrary().topics)
  if (!topics) return null
  return what === 'people' ? <People topics={topics} small /> : <FirstSteps topics={topics} />
}

/** One thing to begin with of each kind, and the way to the rest. */
function FirstSteps({ topics }: { readonly topics: Topics }) {
  const { audience, rooms } = useWords()
  const all = topics.exercises(audience)
  const first = all.filter(({ group }, i) => all.findIndex((one) => one.group === group) === i)
  return (
    <div className="first-steps">
      <ul>
        {first.map(({ id, name, start }) => (
          <li key={id}>
            <strong>{name}.</strong> {plain(start)}
          </li>
        ))}
      </ul>
      <RoomLink className="tool more-exercises" intent={{ type: 'read', reading: 'exercise' }}>
        {rooms.moreExercises}
      </RoomLink>
    </div>
  )
}
