import { FIGURES as F } from '../../../domain/figures.ts'
import type { found as outline } from '../../outline/found.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { n, part } from './n.ts'

export const found: TopicWords<typeof outline> = {
  title: ['How is it found out?', 'Assessment'],
  short: [
    'Mostly by what you say and by a careful examination. A scan is seldom needed at once.',
    'History and clinical examination. Imaging only with red flags or when the result will change management.',
  ],
  sections: {
    visit: {
      heading: ['At your visit', 'Clinical examination'],
      says: {
        talk: [
          'You tell your story: how did it start, how long has it gone on, and what makes it better or worse?',
          'History: onset, duration, aggravating and easing factors, red flags.',
        ],
        forms: [
          'You may be given two forms. One (ODI) shows how much the pain gets in your way. The other (STarT Back) shows if you may need more help to get well.',
          `Oswestry Disability Index (disability, 0–100) and STarT Back (${F['Q-05'].items} items, risk of lasting disability). STarT Back is validated in Danish (2011) and Norwegian (2017). Both are licensed, so their items are not shown.`,
        ],
        targeted: [
          'The forms say nothing about the disc itself.',
          'STarT Back predicts duration, not disc status. Stratified care is contested: NICE says consider, the Danish guideline does not recommend it.',
        ],
        look: ['You bend and turn, to show how your back moves.', 'Mobility and tension tests.'],
        raise: [
          'You lie on your back and your straight leg is lifted. If that brings on the leg pain, a nerve may be irritated. The test can be positive when there is no prolapse, too.',
          `Straight leg raise is positive when leg pain below the knee is reproduced at ${F['RT-20'].from}–${F['RT-20'].to}°. Sensitivity ${part(F['RT-21'].sensitivity)}, specificity ${part(F['RT-21'].specificity)} (surgical populations, to be verified); crossed ${part(F['RT-22'].sensitivity)} and ${part(F['RT-22'].specificity)}.`,
        ],
        stretch: [
          'If the pain is in the front of the thigh, the front of the thigh is stretched instead.',
          'Femoral stretch for L2–L4, with knee reflex and pinprick at the medial ankle: LR+ of at least 5 in a small study.',
        ],
        nerves: [
          'Then strength, reflexes and feeling in the skin are tested.',
          `Sensitivity: sensation ${part(F['RT-25'].sensationLow)}–${part(F['RT-25'].sensationHigh)}, power ${part(F['RT-25'].powerLow)}–${part(F['RT-25'].powerHigh)}, reflexes ${part(F['RT-25'].reflexLow)}–${part(F['RT-25'].reflexHigh)}.`,
        ],
        together: [
          'No test is sure by itself. They are read together, along with what you say.',
          `Norwegian series (n = ${F['RT-24'].people}): no single test reached LR+ above ${n(F['RT-24'].positive)}. Overall evaluation gave LR+ ${n(F['RT-24'].l4)} for L4, ${n(F['RT-24'].l5)} for L5 and ${n(F['RT-24'].s1)} for S1.`,
        ],
      },
    },
    picture: {
      heading: ['Do you need a scan?', 'Imaging'],
      says: {
        when: [
          'An MRI scan helps when the answer may change what is done: with warning signs, when surgery is an option, or when things do not get better over some weeks.',
          `NICE: only in specialist care and when likely to change management. Norway 2014: in sciatica when surgery is considered or there is no improvement after about ${F['GL-06'].weeks} weeks (to be verified). Denmark (guideline marked not in force): not routinely in the first ${F['GL-12'].weeks} weeks.`,
        ],
        detail: [
          'A scan shows how bad it is.',
          'It shows shape and place. It does not show how much it hurts or how things will go.',
          'More detail is not an indication in itself. The finding does not separate good from poor outcome.',
        ],
        xray: [
          'An X-ray does not show the discs. It can help to look for something else, such as a broken bone.',
          'X-ray does not show the disc; CT or X-ray may be used to look for other conditions.',
        ],
        specialist: [
          'Some people are sent on to a specialist: when the leg is weak, or when strong leg pain does not settle.',
          `Refer cauda equina or progressive paresis at once, otherwise disabling leg pain after ${F['GL-08'].from}–${F['GL-08'].to} weeks.`,
        ],
      },
    },
    report: {
      heading: ['The words in the report', 'The MRI report'],
      says: {
        words: [
          'A scan report has its own words for the shape, place and age of a disc. They often sound worse than they are. Many of them are in the word list.',
          'Shape after Fardon, zone and level, root compromise after Pfirrmann 0–3 and disc degeneration after Pfirrmann I–V. The terms do not grade pain.',
        ],
        fright: [
          'It is easy to be scared by a scan report. Many people without pain have the same findings, so ask to have it explained.',
          `In a small study (n = ${F['PSY-05'].people}, lasting non-specific pain) a factual account of the MRI gave worse pain and function at six weeks than “normal for age”. The label disc bulge raised the wish for imaging (${n(F['PSY-07'].bulge)} against ${n(F['PSY-07'].episode)} of 10).`,
        ],
      },
    },
    goal: {
      heading: ['A question to bring', 'The patient’s goal'],
      says: {
        goal: [
          'Think about this before your visit: what would you most like to do again?',
          'Ask for the patient’s own goal: an activity, not absence of pain.',
        ],
      },
    },
  },
}
