import { useRef } from 'react'
import { dispatch } from '../../state/store.ts'
import type { SceneId, Story as StoryText } from '../../words/story.ts'
import { plain } from '../../words/text.ts'
import { useAloud } from '../parts/aloud.ts'
import { Fetching } from '../parts/fetching.tsx'
import { Icon } from '../parts/icon.tsx'
import { useFetched, useLibrary } from '../parts/library.ts'
import { useArrival } from '../parts/use-arrival.ts'
import { useEscape } from '../parts/use-escape.ts'
import { useWords } from '../use-words.ts'
import { Paragraph } from '../words/claim.tsx'
import { PartCard } from '../words/part-card.tsx'
import { Shows } from './shows.tsx'
import { useSteps } from './use-steps.ts'
import './story.css'

const explore = (): void => dispatch({ type: 'explore' })

interface Props {
  readonly scene: SceneId
}

/** The guided story beside the picture, or under it: the reader walks, and can leave at any place and stay there. */
export function Story({ scene }: Props) {
  const { rooms } = useWords()
  const { text: story, failed, retry } = useFetched(useLibrary().story)
  const room = useRef<HTMLElement>(null)
  // The heading takes the focus when the story opens; from then on the live region speaks, and the focus stays on its key.
  useArrival(room, story && 'story')
  useEscape(true, explore)
  return (
    <section className="room story" aria-label={rooms.story} ref={room}>
      {story ? <Scene story={story} scene={scene} /> : <Fetching failed={failed} retry={retry} />}
    </section>
  )
}

function Scene({ story, scene }: Props & { readonly story: StoryText }) {
  const { scenes } = story
  const at = scenes.findIndex(({ id }) => id === scene)
  const text = useRef<HTMLDivElement>(null)
  const go = (to: number): void => {
    const there = scenes[to]
    if (!there) return
    dispatch({ type: 'tell', scene: there.id })
    if (text.current) text.current.scrollTop = 0
  }
  const swipe = useSteps({ next: () => go(at + 1), back: () => go(at - 1) })
  const here = scenes[at]
  useAloud('scene', here ? `${here.title}. ${here.claims.map(plain).join(' ')}` : '')
  if (!here) return null
  const last = at === scenes.length - 1
  return (
    <div className="scene" {...swipe} data-scene={scene}>
      <div className="scene-head">
        <p>{story.place(at + 1, scenes.length)}</p>
        <button type="button" className="tool story-leave" onClick={explore}>
          {story.leave}
          <Icon name="close" />
        </button>
      </div>
      <progress className="only-spoken" aria-label={story.title} max={scenes.length} value={at + 1} />
      <div className="marks" aria-hidden="true">
        {scenes.map(({ id }, i) => (
          <span key={id} data-passed={i <= at} />
        ))}
      </div>
      <div className="scene-text" ref={text}>
        <h1 tabIndex={-1}>{here.title}</h1>
        <Paragraph key={scene} claims={here.claims} phones={here.shows === 'call'} />
        <Shows what={here.shows} />
      </div>
      <PartCard />
      <div className="scene-steps">
        <button type="button" className="step" aria-disabled={at === 0} onClick={() => go(at - 1)}>
          <Icon name="back" />
          {story.back}
        </button>
        <button type="button" className="step step-next" onClick={() => (last ? explore() : go(at + 1))}>
          {last ? story.leave : story.next}
          <Icon name="forth" />
        </button>
      </div>
    </div>
  )
}
