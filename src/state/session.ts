import type { FindingKey } from '../domain/finding.ts'
import type { PartId } from '../domain/parts.ts'

/**
 * Where the camera stands. `disc` is the close-up of the chosen disc, `follow` travels along the reached root, `slice` looks at the model
 * as the MR-like picture does.
 */
export const SHOTS = ['disc', 'front', 'back', 'left', 'right', 'below', 'slice', 'follow'] as const
export type Shot = (typeof SHOTS)[number]

/** A step from the buttons beside the drag gestures. */
export const NUDGES = ['zoom-in', 'zoom-out', 'turn-left', 'turn-right', 'tilt-up', 'tilt-down'] as const
export type Nudge = (typeof NUDGES)[number]

/** The three things drawn on the leg, never merged into one (contestedRootPoints cr-5). */
export const LAYERS = ['course', 'pain', 'numbness'] as const
export type Layer = (typeof LAYERS)[number]

/** The tabs of the console under the stage. */
export const BENCHES = ['finding', 'movement', 'time'] as const
export type Bench = (typeof BENCHES)[number]

/** Which of the MR-like pictures are large enough to read. */
export const SLICE_PLANES = ['both', 'axial', 'sagittal'] as const
export type SlicePlane = (typeof SLICE_PLANES)[number]

/** A point in the patient's frame, in mm: +x the patient's left, +y up, +z forward. */
export interface Cross {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** How far the stage has come; mirrored as `data-stage`. */
export type StageStatus = 'loading' | 'ready' | 'lost' | 'unsupported' | 'failed'

/** Light for the consulting room, dark for the projector. */
export type Theme = 'light' | 'dark'

/** What one visit holds beside the View. It goes neither into the link nor into storage. */
export interface Session {
  readonly shot: Shot
  /** Counts up with every request for a shot, so that asking twice for the same one flies there again. */
  readonly shotSerial: number
  readonly nudge: { readonly kind: Nudge; readonly serial: number } | null
  readonly layers: Readonly<Record<Layer, boolean>>
  /** Whether the ligaments of the spine are drawn. Hidden at first; their file is fetched when they are first asked for. */
  readonly ligaments: boolean
  /** On a narrow screen: which of the two pictures is the large one. */
  readonly legLarge: boolean
  /** Structures under the pointer or the focus, in scene or text. */
  readonly pointed: readonly PartId[]
  /** The structure whose text is open. */
  readonly selected: PartId | null
  readonly bench: Bench
  /** Where the MR-like pictures are cut; null is the back of the chosen disc. */
  readonly cross: Cross | null
  readonly slicePlane: SlicePlane
  readonly sliceLabels: boolean
  /** Whether the model is cut open where the picture is. */
  readonly cut: boolean
  readonly stage: StageStatus
  /** Counts up when the reader asks to load the stage again. */
  readonly stageAttempt: number
  readonly theme: Theme
  /** The parts of the finding that the reader or the link has named; the rest is taken for granted, and said so. */
  readonly said: readonly FindingKey[]
}

export const INITIAL_SESSION: Session = {
  shot: 'disc',
  shotSerial: 0,
  nudge: null,
  layers: { course: true, pain: true, numbness: false },
  ligaments: false,
  legLarge: false,
  pointed: [],
  selected: null,
  bench: 'finding',
  cross: null,
  slicePlane: 'both',
  sliceLabels: true,
  cut: false,
  stage: 'loading',
  stageAttempt: 0,
  theme: 'light',
  said: [],
}
