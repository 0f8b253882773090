import { store } from '../state/store.ts'
import { Console } from '../ui/finding/console.tsx'
import { Header } from '../ui/header/header.tsx'
import { StageFrame } from '../ui/stage/stage-frame.tsx'
import { Column } from '../ui/words/column.tsx'
import { copyText } from './clipboard.ts'
import { linkOf } from './history.ts'
import { StageSlot } from './stage-slot.tsx'
import '../ui/shell.css'

const copy = (): Promise<boolean> => copyText(linkOf(store.getState()))

const skip = (): void => document.getElementById('words')?.focus()

/** The whole page: stage, finding, words. */
export function App() {
  return (
    <>
      <Header onCopy={copy} onSkip={skip} />
      <main className="main">
        <StageFrame>
          <StageSlot />
        </StageFrame>
        <Console />
        <Column />
      </main>
    </>
  )
}
