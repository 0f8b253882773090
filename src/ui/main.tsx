import type { ReactNode } from 'react'
import { ReadingRoom } from './reading/reading-room.tsx'
import { Story } from './story/story.tsx'
import { useWhole } from './use-whole.ts'
import './rooms.css'

/** The reading room or the story, when one is open. */
export function OpenRoom() {
  const room = useWhole((whole) => whole.view.room)
  switch (room.kind) {
    case 'finding':
      return null
    case 'reading':
      return <ReadingRoom reading={room.reading} />
    case 'story':
      return <Story scene={room.scene} />
  }
}

/** The page under its bar. Which words are open decides how the rest makes room: the picture stays, the controls wait. */
export function Main({ children }: { readonly children: ReactNode }) {
  const kind = useWhole((whole) => whole.view.room.kind)
  return (
    <main className="main" data-room={kind}>
      {children}
    </main>
  )
}
