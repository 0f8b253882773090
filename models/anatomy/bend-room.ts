import type { SpineVertebra } from '../../src/domain/levels.ts'

// Processes drawn at the mean of their tables would meet when the spine bends back: tips of the inferior processes stood 0.8 to 1.4 mm
// from the next lamina, the spinous processes of L3 to L5 1.3 to 1.6 from each other, where MRI of 60 healthy people has 10
// (SD 2.3; Chulalongkorn Med J 2012;56(3), read in the abstract). They are moved apart within the spread of their tables.

/** mm by which a spinous process stands higher than its table (SPTipUpFromInfEndplate, SD 4.95). */
export const SPINOUS_UP: Readonly<Record<SpineVertebra, number>> = {
  T12: 0,
  L1: 0,
  L2: 2,
  L3: 1.7,
  L4: -0.8,
  L5: -4,
}

/** mm by which an inferior process ends higher than its table (IAPBottomBelowInfEndplate, SD 2.34). */
export const INFERIOR_UP = 1.4
