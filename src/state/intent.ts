import { completeFinding } from '../domain/complete.ts'
import type { DiscGrade } from '../domain/degeneration.ts'
import { type Finding, type FindingKey, HEALTHY } from '../domain/finding.ts'
import type { TissueCourse } from '../domain/healing.ts'
import type { LegTest } from '../domain/movement.ts'
import type { PartId } from '../domain/parts.ts'
import type { Audience, Locale } from '../words/locale.ts'
import { SCENE_WISHES, type SceneId } from '../words/story.ts'
import { assumedKeys, type Decoded, type LinkNotice } from './link.ts'
import { clampPosture, clampRaise, clampWeeks } from './moment.ts'
import { FINDING_ROOM, type Reading, type Room } from './room.ts'
import {
  type Bench,
  type Cross,
  INITIAL_SESSION,
  LAYERS,
  type Layer,
  type Nudge,
  type Session,
  type Shot,
  type SlicePlane,
  type StageStatus,
  type Theme,
} from './session.ts'
import { AT_REST, type Moment, type View } from './view.ts'

/** Everything a key, a tap, a link or a page around us can ask for. Many doors, one room. */
export type Intent =
  /** Wishes with the same `gesture` (one drag of a slider) are one step back in the browser's history. */
  | { readonly type: 'setFinding'; readonly wish: Partial<Finding>; readonly gesture?: number }
  | { readonly type: 'setGrade'; readonly grade: DiscGrade }
  | { readonly type: 'setWeeks'; readonly weeks: number; readonly gesture?: number }
  | { readonly type: 'setTissue'; readonly tissue: TissueCourse }
  | { readonly type: 'setPosture'; readonly posture: number; readonly gesture?: number }
  | { readonly type: 'setTest'; readonly test: LegTest }
  | { readonly type: 'setRaise'; readonly raise: number; readonly gesture?: number }
  | { readonly type: 'setLang'; readonly lang: Locale }
  | { readonly type: 'setAudience'; readonly audience: Audience }
  /** Opens a text of the reading room. */
  | { readonly type: 'read'; readonly reading: Reading }
  /** Shows a scene of the guided story: its finding, its place for the camera, its layers of the leg. */
  | { readonly type: 'tell'; readonly scene: SceneId }
  /** Leaves reading room or story for the words of the finding. The picture stays as it is. */
  | { readonly type: 'explore' }
  /** A link was opened, or the reader went back or forward. */
  | { readonly type: 'show'; readonly link: Decoded }
  | { readonly type: 'point'; readonly parts: readonly PartId[] }
  | { readonly type: 'select'; readonly part: PartId | null }
  | { readonly type: 'shoot'; readonly shot: Shot }
  | { readonly type: 'nudge'; readonly kind: Nudge }
  | { readonly type: 'toggleLayer'; readonly layer: Layer }
  | { readonly type: 'toggleLigaments' }
  | { readonly type: 'swapLeg' }
  | { readonly type: 'openBench'; readonly bench: Bench }
  | { readonly type: 'toggleSlices' }
  /** Where the MR-like pictures are cut; null for the back of the chosen disc. */
  | { readonly type: 'aimSlices'; readonly cross: Cross | null }
  | { readonly type: 'setSlicePlane'; readonly plane: SlicePlane }
  | { readonly type: 'toggleSliceLabels' }
  | { readonly type: 'toggleCut' }
  | { readonly type: 'stage'; readonly status: StageStatus }
  | { readonly type: 'retryStage' }
  | { readonly type: 'setTheme'; readonly theme: Theme }

export interface Whole {
  readonly view: View
  readonly session: Session
  /** What could not stand as it was wished or linked; the page says so in one calm line. */
  readonly notices: readonly LinkNotice[]
  /** What was not said and so taken for granted; the calm line says that too. */
  readonly assumed: readonly FindingKey[]
  /** The gesture that the last change of the finding belonged to. */
  readonly gesture: number | null
}

/** The tab that says why a linked picture is not at rest: how the body is held, or how much time has gone. One that was opened stays. */
function benchOf({ posture, test, weeks }: View, open: Bench): Bench {
  if (open !== 'finding') return open
  if (posture !== AT_REST.posture || test !== AT_REST.test) return 'movement'
  return weeks === AT_REST.weeks ? open : 'time'
}

/** The next state. The only place that makes a View; every answer is valid. */
export function apply(whole: Whole, intent: Intent): Whole {
  const { view, session } = whole
  switch (intent.type) {
    case 'setFinding': {
      const { finding, replaced } = completeFinding(intent.wish, view.finding)
      const said = [...new Set([...session.said, ...(Object.keys(intent.wish) as FindingKey[])])]
      return {
        // Another finding begins on its first day; the same one keeps its cut, another disc is cut anew.
        view: { ...view, finding, weeks: 0 },
        session: {
          ...session,
          said,
          selected: null,
          cross: finding.level === view.finding.level ? session.cross : null,
        },
        notices: replaced.length > 0 ? [{ kind: 'replaced', keys: replaced }] : [],
        assumed: assumedKeys(finding, said),
        gesture: intent.gesture ?? null,
      }
    }
    case 'setGrade':
      return seen(whole, { grade: intent.grade })
    case 'setWeeks':
      return seen(whole, { weeks: clampWeeks(intent.weeks) }, intent.gesture)
    case 'setTissue':
      return seen(whole, { tissue: intent.tissue })
    case 'setPosture':
      return seen(whole, { posture: clampPosture(intent.posture) }, intent.gesture)
    case 'setTest':
      return seen(whole, { test: intent.test, raise: 0 })
    case 'setRaise':
      return seen(whole, { raise: clampRaise(intent.raise, view.test) }, intent.gesture)
    case 'setLang':
      return { ...whole, view: { ...view, lang: intent.lang } }
    case 'setAudience':
      return { ...whole, view: { ...view, audience: intent.audience } }
    case 'read':
      return enter(whole, { kind: 'reading', reading: intent.reading })
    case 'tell': {
      const { wish, audience } = SCENE_WISHES[intent.scene]
      const told = apply(whole, { type: 'setFinding', wish: { ...HEALTHY, ...wish } })
      const entered = enter(told, { kind: 'story', scene: intent.scene })
      const { slices } = view
      return staged({ ...entered, view: { ...entered.view, audience, ...AT_REST, slices } }, intent.scene)
    }
    case 'explore': {
      if (view.room.kind !== 'story') return enter(whole, FINDING_ROOM)
      // A scene shows less of the leg than a reader who explores will want to see.
      const layers = eachLayer((layer) => session.layers[layer] || INITIAL_SESSION.layers[layer])
      return enter({ ...whole, session: { ...session, layers } }, FINDING_ROOM)
    }
    case 'show': {
      const { view: shown, notices, said, assumed } = intent.link
      const next = {
        view: shown,
        session: { ...session, said, selected: null, cross: null, bench: benchOf(shown, session.bench) },
        notices,
        assumed,
        gesture: null,
      }
      return shown.room.kind === 'story' ? staged(next, shown.room.scene) : next
    }
    case 'point':
      return { ...whole, session: { ...session, pointed: intent.parts } }
    case 'select':
      return { ...whole, session: { ...session, selected: intent.part } }
    case 'shoot': {
      // A shot is of the spine picture, so that is the one to look at.
      const shot = { shot: intent.shot, shotSerial: session.shotSerial + 1, legLarge: false }
      return { ...whole, session: { ...session, ...shot } }
    }
    case 'nudge':
      return {
        ...whole,
        session: { ...session, nudge: { kind: intent.kind, serial: (session.nudge?.serial ?? 0) + 1 } },
      }
    case 'toggleLayer': {
      const layers = { ...session.layers, [intent.layer]: !session.layers[intent.layer] }
      return { ...whole, session: { ...session, layers } }
    }
    case 'toggleLigaments':
      return { ...whole, session: { ...session, ligaments: !session.ligaments } }
    case 'swapLeg':
      return { ...whole, session: { ...session, legLarge: !session.legLarge } }
    case 'openBench':
      return { ...whole, session: { ...session, bench: intent.bench } }
    case 'toggleSlices':
      return seen(view.slices ? lookedInto(whole, false) : whole, { slices: !view.slices })
    case 'aimSlices':
      return { ...whole, session: { ...session, cross: intent.cross } }
    case 'setSlicePlane':
      return lookedInto({ ...whole, session: { ...session, slicePlane: intent.plane } }, session.cut)
    case 'toggleSliceLabels':
      return { ...whole, session: { ...session, sliceLabels: !session.sliceLabels } }
    case 'toggleCut':
      return lookedInto(whole, !session.cut)
    case 'stage':
      return { ...whole, session: { ...session, stage: intent.status } }
    case 'retryStage':
      return { ...whole, session: { ...session, stage: 'loading', stageAttempt: session.stageAttempt + 1 } }
    case 'setTheme':
      return { ...whole, session: { ...session, theme: intent.theme } }
  }
}

/** The model opened where the slice lies, and looked at as the slice is; or closed again, and the disc looked at as before. */
function lookedInto(whole: Whole, cut: boolean): Whole {
  const opened = { ...whole, session: { ...whole.session, cut } }
  if (cut) return apply(opened, { type: 'shoot', shot: 'slice' })
  return whole.session.shot === 'slice' ? apply(opened, { type: 'shoot', shot: 'disc' }) : opened
}

/** The same finding, seen at another moment or in another way. */
function seen(whole: Whole, moment: Partial<Moment>, gesture?: number): Whole {
  return { ...whole, view: { ...whole.view, ...moment }, gesture: gesture ?? null }
}

function eachLayer(on: (layer: Layer) => boolean): Session['layers'] {
  return Object.fromEntries(LAYERS.map((layer) => [layer, on(layer)])) as Record<Layer, boolean>
}

/** Into a room; what was pointed at and open in the other one is left behind. */
function enter(whole: Whole, room: Room): Whole {
  const { view, session } = whole
  return { ...whole, view: { ...view, room }, session: { ...session, pointed: [], selected: null } }
}

/** The camera and the leg as a scene wants them. */
function staged(whole: Whole, scene: SceneId): Whole {
  const { shot, layers } = SCENE_WISHES[scene]
  const session = { ...whole.session, layers: eachLayer((layer) => layers.includes(layer)) }
  return apply({ ...whole, session }, { type: 'shoot', shot })
}
