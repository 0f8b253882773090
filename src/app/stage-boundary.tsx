import { Component, type ReactNode } from 'react'
import { dispatch } from '../state/store.ts'

interface Props {
  readonly children: ReactNode
  /** A new number tries again what has failed, and leaves alone what works. */
  readonly attempt: number
}

interface State {
  readonly failed: boolean
  readonly attempt: number
}

/** Keeps a stage that cannot be drawn from taking the words and the controls with it. */
export class StageBoundary extends Component<Props, State> {
  override state: State = { failed: false, attempt: this.props.attempt }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ attempt }: Props, state: State): State | null {
    return attempt === state.attempt ? null : { failed: false, attempt }
  }

  override componentDidCatch(): void {
    dispatch({ type: 'stage', status: 'failed' })
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children
  }
}
