import type { DiscGrade } from '../../domain/degeneration.ts'
import { FIGURES as F } from '../../domain/figures.ts'
import { LAST_WEEK } from '../../domain/healing.ts'
import { number, percent } from '../lists.ts'
import { say } from '../say.ts'
import type { TimeWords } from '../time-words.ts'

const pc = (of100: number): string => percent('en', of100)

const GRADE: Readonly<Record<DiscGrade, string>> = {
  I: 'homogeneous bright nucleus, clear border to the annulus, normal height',
  II: 'inhomogeneous bright nucleus, clear border to the annulus, normal height',
  III: 'inhomogeneous grey nucleus, unclear border to the annulus, normal to slightly reduced height',
  IV: 'inhomogeneous grey to black nucleus, border to the annulus lost, normal to moderately reduced height',
  V: 'inhomogeneous black nucleus, border to the annulus lost, collapsed height',
}

export const time: TimeWords = {
  weeks: 'Time since it began',
  week: (week) =>
    week === 0 ? 'the first day' : week === LAST_WEEK ? '1 year' : week === 1 ? '1 week' : `${week} weeks`,
  mark: { 0: 'day 1', 2: '2 wk', 6: '6 wk', 12: '12 wk', 26: '½ yr', 52: '1 yr' },
  rows: { tissue: 'Tissue', nerve: 'Nerve' },
  course: 'Show those in whom it',
  courses: { shrinks: 'shrinks', stays: 'does not shrink' },
  left: {
    all: 'as on the first day',
    most: 'a little smaller',
    some: 'much smaller',
    little: 'little left',
  },
  clear: 'clear of the nerve',
  flatter: 'flatter',
  calm: { irritated: 'irritated', calmer: 'calmer', quiet: 'quiet', always: 'quiet all the time' },
  nothing: 'A healthy disc has nothing to shrink. Choose a shape to see what time does.',
  key: { shrank: 'shrank', between: 'by one of two reviews', stayed: 'stayed' },
  spoken: (week, tissue, nerve) => `${week}: tissue: ${tissue}; nerve: ${nerve}.`,
  later: (week) =>
    `The picture shows how it can look ${week} after it began. The text here describes the finding as it was set.`,
  more: 'What the figures say',
  age: 'Age and water of the disc',
  grade: {
    I: { plain: 'full of water', field: 'Pfirrmann I' },
    II: { plain: 'a lot of water', field: 'Pfirrmann II' },
    III: { plain: 'less water', field: 'Pfirrmann III' },
    IV: { plain: 'little water, a bit lower', field: 'Pfirrmann IV' },
    V: { plain: 'little water, low', field: 'Pfirrmann V' },
  },
  patient: {
    shrinks: (shape, { low, high }, gone) => {
      const count = low === high ? `${low}` : `${low} to ${high}`
      const what = shape === 'bulge' ? 'a bulge' : 'this shape'
      const often = shape === 'bulge' ? '' : ', mostly in the first half year'
      const away = gone === null ? '' : ` In ${gone} of 100 all of it was gone.`
      return say`In ${count} of 100 people with ${what} the tissue shrank${often}.${away} These figures are about groups. They cannot tell how it goes for any one person.`
    },
    both: () =>
      say`Pain often settles, whether the prolapse shrinks or not. After a year the prolapse could be seen in ${F['NH-09'].visibleGood} of 100 who did well and in ${F['NH-09'].visiblePoor} of 100 who did less well.`,
    nerve: ({ low, high }) =>
      say`At the family doctor’s, about ${F['NH-01'].better} of 100 were better after ${F['NH-01'].from} to ${F['NH-01'].to} weeks. Of those with bad leg pain who waited, half were well after ${F['NH-13'].waiting} weeks. After a year ${low} to ${high} of 100 were better, depending on who was studied.`,
    drawn: () =>
      say`The picture shows an average course in a group. How much is left, and what happens in between, is assumed.`,
    ages: () => say`Discs age, just as hair turns grey. That does not tell how much a back will hurt.`,
    common: ({ young, middle, old }) =>
      say`Of 100 people without pain, ${young} have such changes at 20, ${middle} at 50 and ${old} at 80.`,
    grade: () =>
      say`In the picture the core gets greyer, the layers fade, and in the end the disc gets lower. How much lower is assumed.`,
  },
  professional: {
    shrinks: (_shape, { low, high }, gone) => {
      const count = low === high ? pc(low) : `${low}–${pc(high)}`
      const away = gone === null ? '' : ` Complete: ${pc(gone)}.`
      return say`Regression for this type: ${count} in two meta-analyses, mostly within six months.${away} Group figures, not a prognosis.`
    },
    both: () =>
      say`At one year the herniation was visible in ${pc(F['NH-09'].visibleGood)} with a good and ${pc(F['NH-09'].visiblePoor)} with a poor outcome: the image does not track symptoms.`,
    nerve: ({ low, high }) =>
      say`Improvement: about ${pc(F['NH-01'].better)} after ${F['NH-01'].from}–${F['NH-01'].to} weeks in general practice, median ${F['NH-13'].waiting} weeks in marked sciatica without early surgery, ${low}–${pc(high)} after one year depending on setting and measure.`,
    drawn: () =>
      say`Drawn is a middle course of a group. Residual volume and the shape of the curve are assumed; the reviews count people, not volume.`,
    ages: () => say`The grade describes ageing on T2-weighted sagittal MR, not pain.`,
    common: ({ young, middle, old }) =>
      say`Disc degeneration in people without pain: ${young}% at 20, ${middle}% at 50 and ${old}% at 80. Counterweight: OR ${number('en', F['EPI-05'].degeneration)} for pain against no pain (age ≤ 50).`,
    grade: (grade) => say`Grade ${grade}: ${GRADE[grade]}. The loss of height in millimetres is assumed.`,
  },
}
