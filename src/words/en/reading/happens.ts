import { afterAYearRange, shrinkageRange } from '../../../domain/course.ts'
import { FIGURES as F } from '../../../domain/figures.ts'
import type { Shape } from '../../../domain/finding.ts'
import type { happens as outline } from '../../outline/happens.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { n, pc } from './n.ts'

const year = afterAYearRange()

/** "67 to 70", or one number where the analyses agree. */
function shrinks(shape: Shape, to: string): string {
  const { low, high } = shrinkageRange(shape)!
  return low === high ? String(low) : `${low}${to}${high}`
}

export const happens: TopicWords<typeof outline> = {
  title: ['What usually happens?', 'Natural history and surgery'],
  short: [
    `Most people get better, and the prolapse often gets smaller. How fast differs a lot. After a year, ${year.low} to ${year.high} of 100 are better, depending on the study.`,
    `Outlook varies with setting: ${year.low}–${pc(year.high)} better at one year. Regression follows type and is greatest for free tissue.`,
  ],
  sections: {
    weeks: {
      heading: ['The first weeks', 'Weeks'],
      says: {
        first: [
          `The first weeks: the leg pain is often at its worst. In one report from general practice, about ${F['NH-01'].better} of 100 were better within ${F['NH-01'].from} to ${F['NH-01'].to} weeks.`,
          `Weeks 0–2: often worst. General practice: about ${pc(F['NH-01'].better)} better within ${F['NH-01'].from}–${F['NH-01'].to} weeks (early, mild cases; contested).`,
        ],
        later: [
          `After ${F['NH-02'].from} to ${F['NH-02'].to} weeks: a Norwegian hospital expects it to settle by itself in about ${F['NH-02'].settles} of 100.`,
          `Norwegian hospital guidance: about ${pc(F['NH-02'].settles)} settle within ${F['NH-02'].from}–${F['NH-02'].to} weeks. Australian figures (${pc(F['NH-03'].eightWeeks)} at 8 weeks, ${pc(F['NH-03'].year)} at one year) are at the optimistic end.`,
        ],
        decide: [
          `If the leg still hurts a lot after ${F['GL-08'].from} to ${F['GL-08'].to} weeks, it is time to ask a specialist.`,
          `In intense sciatica: median time to recovery ${F['NH-13'].waiting} weeks without and ${F['NH-13'].early} weeks with early surgery. Specialist opinion at ${F['GL-08'].from}–${F['GL-08'].to} weeks.`,
        ],
        gone: [
          'Nearly everyone is well after twelve weeks.',
          'Many are better by then, but some need longer. That does not have to mean that something is wrong.',
          `Fair for early leg pain in primary care, too hopeful elsewhere: ${pc(F['NH-10'].year)} (Norwegian hospitals) were unsuccessful at one year, and ${pc(F['NH-11'].better)} (UK primary care) had improved.`,
        ],
      },
    },
    year: {
      heading: ['After a year', 'One year'],
      says: {
        range: [
          `Three groups were followed for a year. In Norwegian hospitals it went well for ${100 - F['NH-10'].year} of 100. In British general practice, ${F['NH-11'].better} of 100 were better. In a Dutch trial, ${F['NH-12'].recovered} of 100 felt well again.`,
          `Norwegian hospitals: ${pc(F['NH-10'].year)} unsuccessful at one year, ${pc(F['NH-10'].twoYears)} at two. UK primary care: ${pc(F['NH-11'].better)} improved. Dutch RCT: ${pc(F['NH-12'].recovered)} felt recovered in both arms.`,
        ],
        life: [
          'Most people lead a normal and active life, also with a prolapse.',
          'Most resume normal activity, but not all: give the range, not one number.',
        ],
        belief: [
          'It helps to know that things can get better, and to get help with what weighs on you.',
          `Expecting a long course was linked with less improvement (OR ${n(F['PSY-03'].belief)}). Distress and work dissatisfaction predict slower recovery.`,
        ],
      },
    },
    shrinks: {
      heading: ['The prolapse often gets smaller', 'Spontaneous regression'],
      says: {
        how: [
          'The body clears up: tissue that has moved out is broken down bit by bit, mostly in the first six months.',
          'Regression is mainly inflammatory clearance (new vessels and macrophages), strongest when tissue lies free. Most of it happens within six months.',
        ],
        bulge: [
          `A bulge shrinks in ${shrinks('bulge', ' to ')} of 100.`,
          `Bulge: ${shrinks('bulge', '–')}%.`,
        ],
        protrusion: [
          `A protrusion shrinks in ${shrinks('protrusion', ' to ')} of 100.`,
          `Protrusion: ${shrinks('protrusion', '–')}%.`,
        ],
        extrusion: [
          `An extrusion shrinks in ${shrinks('extrusion', ' to ')} of 100.`,
          `Extrusion: ${shrinks('extrusion', '–')}%.`,
        ],
        sequestration: [
          `A loose piece shrinks in ${shrinks('sequestration', ' to ')} of 100. So loose pieces shrink most often.`,
          `Sequestration: ${shrinks('sequestration', '–')}%. Larger is not worse.`,
        ],
        itself: [
          'The disc mends by itself.',
          'That mixes up two things. The pain settles in most people, but whether the tissue shrinks depends on its shape.',
          `Recovery and regression are two things. Regression runs from ${shrinks('bulge', '–')}% for a bulge to ${shrinks('sequestration', '–')}% for a sequestration.`,
        ],
        picture: [
          'You can be well although the prolapse still shows on a scan.',
          `At one year the herniation was visible in ${pc(F['NH-09'].visibleGood)} with a good and ${pc(F['NH-09'].visiblePoor)} with a poor outcome.`,
        ],
      },
    },
    again: {
      heading: ['If it comes back', 'Recurrence'],
      says: {
        flare: [
          'Bad spells are common, and they usually settle again. You do not have to start all over.',
          `Leg pain returned within a year in about ${pc(F['NH-31'].leg)} of those fully recovered, back pain in up to ${pc(F['NH-31'].back)} (to be verified). Exercise with education prevents.`,
        ],
      },
    },
    surgery: {
      heading: ['Surgery', 'Surgery'],
      says: {
        when: [
          `Surgery may be urgent if the nerves to the bladder and bowel are at risk, or if the leg keeps getting weaker. If not, it is a choice when the leg hurts a lot after ${F['GL-08'].from} to ${F['GL-08'].to} weeks.`,
          `At once for cauda equina or progressive paresis, otherwise for disabling leg pain after ${F['GL-08'].from}–${F['GL-08'].to} weeks.`,
        ],
        adds: [
          `Surgery eases the leg pain sooner. In one trial half were well after ${F['NH-13'].early} weeks with surgery, and after ${F['NH-13'].waiting} weeks without.`,
          `Leg pain (0–100): difference ${n(F['NH-20'].sixWeeks)} points to six weeks, ${n(F['NH-20'].year)} points at one year, in favour of surgery (low certainty). HR ${n(F['NH-21'].hazard)} for faster recovery; median ${F['NH-13'].early} against ${F['NH-13'].waiting} weeks.`,
        ],
        later: [
          'After a year there is little or no difference between those who had surgery and those who waited.',
          `No difference in disability over the year. At five years: ${pc(F['NH-22'].unrecovered)} not recovered, ${pc(F['NH-22'].fluctuating)} fluctuating. SPORT: ${pc(F['NH-23'].operated)} of the surgery arm operated at three months, ${pc(F['NH-23'].crossed)} crossed over; as treated ${n(F['NH-23'].effect)} ODI points at eight years.`,
        ],
        back: [
          'Surgery helps most with the pain in the leg. It seldom helps with back pain alone.',
          'Back pain alone is seldom an indication.',
        ],
        after: [
          `In ${F['NH-30'].low} to ${F['NH-30'].high} of 100, there is a new prolapse in the same place later.`,
          `Same-level herniation again in ${F['NH-30'].low}–${pc(F['NH-30'].high)}; about ${pc(F['NH-30'].operated)} are re-operated.`,
        ],
        equal: [
          'You do just as well without an operation.',
          'In the long run that is true for many. But surgery eases pain sooner, and it has risks of its own. Talk through what each choice means for you.',
          'Alike at one year, but not on the way. Crossover makes intention-to-treat unreliable both ways.',
        ],
      },
    },
  },
}
