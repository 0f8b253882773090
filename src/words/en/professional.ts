import { FIGURES as F } from '../../domain/figures.ts'
import { rootsAround } from '../around.ts'
import { type Case, levelText } from '../case.ts'
import type { ProfessionalVoice } from '../language.ts'
import { number, percent, proportion } from '../lists.ts'
import { type Spans, say, term } from '../say.ts'
import { names } from './names.ts'
import { fieldPlace, onSide } from './place.ts'

function root(c: Case): Spans {
  return say`${term(c.root, c.rootParts)} ${onSide(c.finding)}`
}

const n = (value: number): string => number('en', value)
const pc = (of100: number): string => percent('en', of100)
const part = (value: number): string => proportion('en', value)
const T = F['RT-25']

const SHAPE = {
  normal: 'The contour lies within the ring apophyses.',
  bulge: 'Disc tissue beyond the ring apophyses over more than 25% of the circumference. Not a herniation.',
  protrusion:
    'Localised displacement over less than 25% of the circumference. The widest part outside the disc is smaller than its base in every plane.',
  extrusion:
    'Localised displacement over less than 25% of the circumference. The displaced part is wider than its base in at least one plane.',
  sequestration: 'A fragment without continuity to the disc, a subtype of extrusion.',
} as const

export const professional: ProfessionalVoice = {
  headings: {
    what: 'Classification',
    root: 'Root involved',
    felt: 'Pain distribution',
    changed: 'Neurological findings',
    common: 'Prevalence without pain',
    course: 'Natural history',
    urgent: 'Emergency referral',
  },
  normal: {
    what: (level) =>
      say`${term(`${levelText(level)} disc`, [`disc_${level}`])}: the contour lies within the ring apophyses on all slices.`,
    root: (level) =>
      say`${term('Traversing and exiting roots', rootsAround(level))} are free. Each lumbar root leaves below the pedicle of the vertebra with the same number.`,
    felt: (level, { low, high }) =>
      say`A normal ${term('disc', [`disc_${level}`])} does not rule out pain: ${low} to ${high}% of low back pain is non-specific.`,
    changed: () => say`No root deficit is expected. Single tests have low sensitivity and are read together.`,
    common: ({ young, middle, old }) =>
      say`Disc degeneration without pain: ${young}% at 20, ${middle}% at 50 and ${old}% at 80.`,
    course: () =>
      say`There is no consensus that posture or sitting causes low back pain. Advise variation and graded loading.`,
  },
  shape: (c) =>
    say`${term(names.shape[c.finding.shape].field, c.disc)} at ${c.level}, ${fieldPlace(c.finding)}. ${SHAPE[c.finding.shape]}`,
  migrated: (c) => {
    switch (c.finding.migration) {
      case 'none':
        return null
      case 'infrapedicular':
        return say`Migrated cranially to the infrapedicular level behind the vertebra above.`
      case 'suprapedicular':
        return say`Migrated caudally to the suprapedicular level behind the vertebra below.`
      case 'pedicular':
        return say`Migrated caudally to the pedicular level behind the vertebra below.`
    }
  },
  term: () =>
    say`The term describes shape. It does not say how much it hurts, or whether annulus or ligament contains the tissue.`,
  root: (c) =>
    c.touches
      ? say`Most often involved: ${root(c)} (${names.role[c.role].field}).`
      : say`No root contact in this illustration. Nearest: ${root(c)} (${names.role[c.role].field}).`,
  grade: (c) => say`Illustrated root compromise (Pfirrmann): grade ${names.compromise[c.compromise].field}.`,
  sac: (c) =>
    c.sac &&
    say`The ${term('dural sac', c.sac.parts)} is indented; ${c.sac.first} to ${c.sac.last} lie inside it on both sides.`,
  next: (c) => c.next && say`May also reach ${term(c.next.root, c.next.parts)} on the same side.`,
  exceptions: () => say`Transitional vertebrae, conjoined roots and furcal nerves break the rule.`,
  nerve: (c) =>
    c.finding.nerve === 'quiet'
      ? say`Set as asymptomatic: contact and compression can be silent.`
      : say`Set as symptomatic: root symptoms usually need both pressure and inflammation.`,
  felt: (c, places) => say`Typical area of ${root(c)}: ${places}.`,
  course: (_c, nerves) =>
    nerves
      ? say`Course: ${nerves}. Course, pain area and dermatome are three different drawings.`
      : say`Course, pain area and dermatome are three different drawings.`,
  dermatome: (c) =>
    c.root === 'S1'
      ? say`Radicular pain followed the dermatome in about ${pc(F['RT-31'].s1)} for this root.`
      : say`Radicular pain did not follow the dermatome in about ${pc(F['RT-31'].outside)} of lumbar cases.`,
  changed: (c, { movements, muscles, places, reflex, tension }) => {
    const tail = [
      reflex ? `Reflex: ${reflex}.` : 'No routine reflex.',
      tension ? `Tension test: ${tension}.` : '',
    ].filter((text) => text !== '')
    return say`${c.finding.nerve === 'quiet' ? 'If affected, reduced ability to' : 'Test the ability to'} ${movements} (key muscles: ${muscles}). Sensation: ${places}. ${tail.join(' ')}`
  },
  sacFelt: (c) =>
    c.sac && say`The ${term('cauda equina', c.sac.parts)} can give bilateral leg pain and saddle symptoms.`,
  sacChanged: (c) =>
    c.sac &&
    say`Ask about and examine bladder, bowel, saddle area and sexual function. An after-void volume of ${F['RF-03'].millilitres} mL or more raises the probability; less does not exclude.`,
  tests: () =>
    say`Sensitivity is low: sensation ${part(T.sensationLow)}–${part(T.sensationHigh)}, power ${part(T.powerLow)}–${part(T.powerHigh)} and reflexes ${part(T.reflexLow)}–${part(T.reflexHigh)}. In a Norwegian series (n = ${F['RT-24'].people}) no single test reached LR+ above ${n(F['RT-24'].positive)}.`,
  painFree: ({ young, middle, old }) =>
    say`In people without pain: ${young}% at 20, ${middle}% at 50 (not yet looked up again in the source) and ${old}% at 80.`,
  noPainFree: ({ low, high }) =>
    say`No pooled pain-free prevalence was found for this shape. For comparison: protrusion ${low} to ${high}%.`,
  counterweight: (c, { oddsRatio, interval, upToAge }) =>
    say`Counterweight: OR ${oddsRatio}${interval ? ` (95% CI ${interval})` : ''} for pain versus no pain (age ≤ ${upToAge})${c.finding.shape === 'sequestration' ? ', figure for extrusion' : ''}.`,
  shrinks: (_c, pools) =>
    say`Regression for this type in two meta-analyses: ${pools.join(' and ')}, mostly within six months.`,
  image: () =>
    say`At one year the herniation was visible in ${pc(F['NH-09'].visibleGood)} with a good and ${pc(F['NH-09'].visiblePoor)} with a poor outcome. The image does not track symptoms.`,
  outcomes: ({ norway, uk, dutch }) =>
    say`Sciatica at one year: ${norway} successful in Norwegian hospitals, ${uk} improved in UK primary care, ${dutch} felt recovered in a Dutch RCT (both arms).`,
  surgery: () =>
    say`Early surgery gave faster relief (HR ${n(F['NH-21'].hazard)}) but no difference in disability over the year in the same RCT.`,
  urgentFirst: () =>
    say`Large central herniation: ask actively about cauda equina. One sign is enough, even partial or painless.`,
  callNow: say`Trouble passing urine, retention or leaking, bowel change, saddle anaesthesia, sexual change or bilateral symptoms: immediate admission and emergency MRI.`,
  callToday: say`New or increasing paresis: review the same day. Marked or fast increasing: surgical opinion at once.`,
  yield: say`MRI confirms the suspicion in ${F['RF-04'].low}–${pc(F['RF-04'].high)}. No single sign decides.`,
  narrowed: {
    mild: 'Canal compromise is mild (under a third).',
    moderate: 'Canal compromise is moderate (one to two thirds).',
    severe: 'Canal compromise is marked (over two thirds).',
  },
  ligament: {
    spared: null,
    lifted:
      'Drawn as covered by the posterior longitudinal ligament (subligamentous), which MR often cannot decide.',
    passed:
      'Drawn as having passed the posterior longitudinal ligament (transligamentous), which MR often cannot decide.',
  },
}
