import { store } from '../state/store.ts'
import { Bench, BenchPanel } from '../ui/bench/bench.tsx'
import { Console, More } from '../ui/finding/console.tsx'
import { Header } from '../ui/header/header.tsx'
import { Main, OpenRoom } from '../ui/main.tsx'
import { LibraryContext } from '../ui/parts/library.ts'
import { SheetCall } from '../ui/print/sheet-call.tsx'
import { StageFrame } from '../ui/stage/stage-frame.tsx'
import { Column } from '../ui/words/column.tsx'
import { copyText } from './clipboard.ts'
import { linkOf } from './history.ts'
import { library } from './library.ts'
import { SliceSlot } from './slice-slot.tsx'
import { StageSlot } from './stage-slot.tsx'
import '../ui/shell.css'

const copy = (): Promise<boolean> => copyText(linkOf(store.getState()))

/** To the words that are open: those of the finding lie hidden while a room is. */
const skip = (): void => document.querySelector<HTMLElement>('.room h1, #words')?.focus()

/** The whole page: stage, finding, words. */
export function App() {
  return (
    <LibraryContext value={library}>
      <Header onCopy={copy} onSkip={skip} />
      <Main>
        <StageFrame>
          <StageSlot />
        </StageFrame>
        <SliceSlot />
        <Bench />
        <Console />
        <BenchPanel />
        <div className="side">
          <More />
          <Column />
        </div>
        <OpenRoom />
      </Main>
      <SheetCall />
    </LibraryContext>
  )
}
