import type { Root } from './levels.ts'
import type { Nerve } from './parts.ts'

/** Regions of trunk and leg that a root's pain or skin supply is described by. Codes; words name them. */
export type Region =
  | 'groin'
  | 'upper-buttock'
  | 'buttock'
  | 'outer-hip'
  | 'front-thigh-upper'
  | 'front-thigh'
  | 'front-thigh-lower'
  | 'inner-thigh'
  | 'outer-thigh'
  | 'back-thigh'
  | 'inner-knee'
  | 'front-knee'
  | 'knee-hollow'
  | 'inner-lower-leg'
  | 'inner-ankle'
  | 'outer-lower-leg'
  | 'calf'
  | 'heel'
  | 'foot-top'
  | 'big-toe'
  | 'outer-foot'
  | 'little-toe'
  | 'saddle'

/** What a person may notice that they can do less well when a root is affected. Codes; words name them. */
export type Movement =
  | 'lift-thigh'
  | 'straighten-knee'
  | 'lift-foot'
  | 'lift-big-toe'
  | 'stand-on-heel'
  | 'steady-hip'
  | 'stand-on-toes'
  | 'curl-toes'
  | 'bladder-bowel'

export type Reflex = 'cremaster' | 'adductor' | 'knee' | 'ankle' | 'anal'
export type TensionTest = 'straight-leg-raise' | 'femoral-stretch'

/** What is known of one root, from table roots of the fact base (check: recalled). */
export interface RootFacts {
  /** Where pain is typically felt, from the back downwards. Most leg pain leaves the textbook path (RT-31). */
  readonly pain: readonly Region[]
  /** Skin of consistent supply (RT-32). */
  readonly numb: readonly Region[]
  readonly weak: readonly Movement[]
  readonly reflex: Reflex | null
  readonly tension: TensionTest | null
  /** The nerves that carry its course down the leg, in order; a branch starts where the one before it ends. */
  readonly route: readonly Nerve[]
}

/** Tables roots and rootPainRoutes; contested points as table contestedRootPoints says. */
export const ROOT_FACTS: Readonly<Record<Root, RootFacts>> = {
  L1: {
    pain: ['groin'],
    numb: ['groin', 'upper-buttock'],
    weak: ['lift-thigh'],
    reflex: 'cremaster',
    tension: 'femoral-stretch',
    route: [],
  },
  L2: {
    pain: ['front-thigh-upper'],
    numb: ['front-thigh-upper', 'inner-thigh'],
    weak: ['lift-thigh'],
    reflex: 'adductor',
    tension: 'femoral-stretch',
    route: ['femoral'],
  },
  L3: {
    pain: ['buttock', 'front-thigh', 'inner-knee'],
    numb: ['front-thigh-lower', 'inner-knee'],
    weak: ['straighten-knee'],
    reflex: 'knee',
    tension: 'femoral-stretch',
    route: ['femoral'],
  },
  L4: {
    pain: ['outer-hip', 'front-thigh', 'front-knee', 'inner-lower-leg'],
    numb: ['inner-lower-leg', 'inner-ankle'],
    weak: ['straighten-knee', 'lift-foot'],
    reflex: 'knee',
    tension: 'femoral-stretch',
    route: ['femoral', 'saphenous'],
  },
  L5: {
    pain: ['buttock', 'outer-thigh', 'outer-lower-leg', 'foot-top', 'big-toe'],
    numb: ['outer-lower-leg', 'foot-top', 'big-toe'],
    weak: ['lift-big-toe', 'stand-on-heel', 'steady-hip'],
    reflex: null,
    tension: 'straight-leg-raise',
    route: ['lumbosacral-trunk', 'sciatic', 'common-fibular', 'superficial-fibular', 'deep-fibular'],
  },
  S1: {
    pain: ['buttock', 'back-thigh', 'calf', 'outer-foot', 'little-toe'],
    numb: ['calf', 'heel', 'outer-foot', 'little-toe'],
    weak: ['stand-on-toes'],
    reflex: 'ankle',
    tension: 'straight-leg-raise',
    route: ['sciatic', 'tibial', 'sural'],
  },
  S2: {
    pain: ['back-thigh'],
    numb: ['back-thigh', 'knee-hollow'],
    weak: ['curl-toes'],
    reflex: null,
    tension: 'straight-leg-raise',
    route: ['posterior-femoral-cutaneous'],
  },
  S3: {
    pain: ['saddle'],
    numb: ['saddle'],
    weak: ['bladder-bowel'],
    reflex: 'anal',
    tension: null,
    route: ['pudendal'],
  },
  S4: {
    pain: ['saddle'],
    numb: ['saddle'],
    weak: ['bladder-bowel'],
    reflex: 'anal',
    tension: null,
    route: ['pudendal'],
  },
}
