import { completeFinding } from '../domain/complete.ts'
import type { Finding, FindingKey } from '../domain/finding.ts'
import type { PartId } from '../domain/parts.ts'
import type { Audience, Locale } from '../words/locale.ts'
import type { Layer, Nudge, Session, Shot, StageStatus } from './session.ts'
import type { View } from './view.ts'

/** Everything a key, a tap, a link or a page around us can ask for. Many doors, one room. */
export type Intent =
  | { readonly type: 'setFinding'; readonly wish: Partial<Finding> }
  | { readonly type: 'setLang'; readonly lang: Locale }
  | { readonly type: 'setAudience'; readonly audience: Audience }
  | { readonly type: 'show'; readonly view: View }
  | { readonly type: 'point'; readonly parts: readonly PartId[] }
  | { readonly type: 'select'; readonly part: PartId | null }
  | { readonly type: 'shoot'; readonly shot: Shot }
  | { readonly type: 'nudge'; readonly kind: Nudge }
  | { readonly type: 'toggleLayer'; readonly layer: Layer }
  | { readonly type: 'swapLeg' }
  | { readonly type: 'stage'; readonly status: StageStatus }
  | { readonly type: 'retryStage' }

export interface Whole {
  readonly view: View
  readonly session: Session
  /** The wished values that could not stand in the last change: the page says so in one calm line. */
  readonly replaced: readonly FindingKey[]
}

/** The next state. The only place that makes a View; every answer is valid. */
export function apply(whole: Whole, intent: Intent): Whole {
  const { view, session } = whole
  switch (intent.type) {
    case 'setFinding': {
      const { finding, replaced } = completeFinding(intent.wish, view.finding)
      return { view: { ...view, finding }, session: { ...session, selected: null }, replaced }
    }
    case 'setLang':
      return { ...whole, view: { ...view, lang: intent.lang } }
    case 'setAudience':
      return { ...whole, view: { ...view, audience: intent.audience } }
    case 'show':
      return { view: intent.view, session: { ...session, selected: null }, replaced: [] }
    case 'point':
      return { ...whole, session: { ...session, pointed: intent.parts } }
    case 'select':
      return { ...whole, session: { ...session, selected: intent.part } }
    case 'shoot':
      return { ...whole, session: { ...session, shot: intent.shot, shotSerial: session.shotSerial + 1 } }
    case 'nudge':
      return {
        ...whole,
        session: { ...session, nudge: { kind: intent.kind, serial: (session.nudge?.serial ?? 0) + 1 } },
      }
    case 'toggleLayer': {
      const layers = { ...session.layers, [intent.layer]: !session.layers[intent.layer] }
      return { ...whole, session: { ...session, layers } }
    }
    case 'swapLeg':
      return { ...whole, session: { ...session, legLarge: !session.legLarge } }
    case 'stage':
      return { ...whole, session: { ...session, stage: intent.status } }
    case 'retryStage':
      return { ...whole, session: { ...session, stage: 'loading', stageAttempt: session.stageAttempt + 1 } }
  }
}
