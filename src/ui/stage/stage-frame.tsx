import type { ReactNode } from 'react'
import { dispatch } from '../../state/store.ts'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { Camera } from './camera.tsx'
import { Instead } from './instead.tsx'
import { Spoken } from './spoken.tsx'
import { Summary } from './summary.tsx'
import './stage-frame.css'

interface Props {
  /** The stage itself, when it has come. */
  readonly children: ReactNode
}

/** The place of the 3D picture, what stands there until it comes or when it cannot, and the tools around it. */
export function StageFrame({ children }: Props) {
  const legLarge = useWhole((whole) => whole.session.legLarge)
  const { ui } = useWords()
  return (
    <section className="stage-area" aria-label={ui.stage}>
      <div className="stage" data-leg-large={legLarge}>
        {children}
      </div>
      <Instead />
      <Spoken />
      <button type="button" className="tool swap" onClick={() => dispatch({ type: 'swapLeg' })}>
        {legLarge ? ui.showSpine : ui.showLeg}
      </button>
      <Summary />
      <Camera />
    </section>
  )
}
