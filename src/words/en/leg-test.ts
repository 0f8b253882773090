import { FIGURES as F } from '../../domain/figures.ts'
import type { LegTestWords } from '../leg-test-words.ts'
import { listed, number, percent, proportion } from '../lists.ts'
import { say } from '../say.ts'

const n = (value: number): string => number('en', value)
const part = (value: number): string => proportion('en', value)
const W = F['RT-20']
const C = F['LT-05']
const MM = F['LT-01']

export const legTest: LegTestWords = {
  legend: 'Leg tests',
  name: {
    none: { plain: 'none', field: 'none' },
    straightLegRaise: { plain: 'straight leg raise', field: 'straight leg raise' },
    femoralStretch: { plain: 'front thigh stretch', field: 'femoral stretch' },
  },
  slider: (test, side) => (test === 'straightLegRaise' ? `Lift the ${side} leg` : `Bend the ${side} knee`),
  degrees: (degrees) => (degrees === 1 ? '1 degree' : `${degrees} degrees`),
  inWindow: 'pain below the knee counts here',
  window: (from, to) => `pain below the knee counts from ${from} to ${to}°`,
  putBack: 'Put the leg down',
  more: 'What the test can tell',
  patient: {
    test: {
      straightLegRaise: {
        done: (side) =>
          say`A person lies on their back. The examiner lifts the ${side} leg with the knee straight.`,
        felt: () =>
          say`This stretches the L5 and S1 roots. If it hurts below the knee with the leg lifted ${W.from} to ${W.to} degrees, doctors call the test positive.`,
        tells: () =>
          say`Among people who had surgery, the test was positive in ${C.withPositive} of 100 with a prolapse. It was also positive in ${C.withoutPositive} of 100 without one.`,
        crossed: () =>
          say`Some feel pain in the sore leg when the other one is lifted. So did ${C.withCrossed} of 100 with a prolapse and ${C.withoutCrossed} of 100 without.`,
        glides: () =>
          say`The roots glide ${n(MM.low)} to ${MM.high} millimetres, as measured in anatomical studies. In one study they moved most once the leg was past ${F['LT-03'].beyond} degrees.`,
      },
      femoralStretch: {
        done: (side) =>
          say`A person lies face down. The examiner bends the ${side} knee and at the end lifts the thigh a little.`,
        felt: () =>
          say`This stretches the L2 to L4 roots. If the usual pain comes in the front of the thigh, doctors call the test positive.`,
        tells: () =>
          say`In a small study of 54 people it was among the tests that pointed best to these roots. Little more is known.`,
        crossed: () => null,
        glides: () =>
          say`We have found no measurement of how far these roots glide. What the picture shows is assumed.`,
      },
    },
    fits: (roots) => say`It suits this finding, where the ${listed('en', roots)} root lies nearest.`,
    fitsNot: (better) =>
      say`It stretches other roots than the one nearest here. For this finding, choose the ${better}.`,
    cannot: () =>
      say`One test alone settles little. Some with a prolapse have a negative test, and many without have a positive one. This page shows the test and makes no diagnosis.`,
    drawn: () =>
      say`The dark ring on the root glides with it; the pale one shows where it lay. How the millimetres are shared between the roots is assumed. The pelvis is held still in the picture.`,
  },
  professional: {
    test: {
      straightLegRaise: {
        done: (side) => say`Supine, passive hip flexion on the ${side} with the knee straight.`,
        felt: () =>
          say`Positive when leg pain below the knee is reproduced at ${W.from}–${W.to}°. Roots: L5 and S1; L4 at times.`,
        tells: () =>
          say`Pooled in surgical populations: sensitivity ${part(F['RT-21'].sensitivity)}, specificity ${part(F['RT-21'].specificity)}. Norwegian series (n = ${F['RT-24'].people}): no single test reached LR+ above ${n(F['RT-24'].positive)}.`,
        crossed: () =>
          say`Crossed: sensitivity ${part(F['RT-22'].sensitivity)}, specificity ${part(F['RT-22'].specificity)}.`,
        glides: () =>
          say`L4–S1 move ${n(MM.low)}–${MM.high} mm towards the pedicle at ${MM.strainLow}–${percent('en', MM.strainHigh)} strain after laminectomy; medians of ${n(F['LT-02'].low)}–${n(F['LT-02'].high)} mm for L2–S1 in another series. With the foraminal ligaments intact less, and significantly only beyond ${F['LT-03'].beyond}°. In the foramen, movement is noticed from ${F['LT-04'].from}–${F['LT-04'].to}° on.`,
      },
      femoralStretch: {
        done: (side) => say`Prone, knee flexion on the ${side}, at the end slight hip extension.`,
        felt: () => say`Positive when the known pain on the front of the thigh is reproduced. Roots: L2–L4.`,
        tells: () =>
          say`In 54 patients it was among the tests with LR+ ≥ 5 for mid-lumbar roots. A small series.`,
        crossed: () => null,
        glides: () =>
          say`No measured displacement of L2–L4 in this test was found; what is drawn is assumed and given no number.`,
      },
    },
    fits: (roots) => say`Stretches ${listed('en', roots)}, which this finding reaches or lies nearest to.`,
    fitsNot: (better) => say`Does not stretch the root of this finding; the ${better} does.`,
    cannot: () =>
      say`Single tests are weak and need to be read together. This page illustrates the test and makes no diagnosis.`,
    drawn: () =>
      say`The dark ring on the root glides with it; the pale one shows where it lay. How the movement is shared between roots and over the angle is assumed within the measured limits. The pelvis is fixed in the picture.`,
  },
}
