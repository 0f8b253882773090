import { FIGURES as F } from '../../../domain/figures.ts'
import type { felt as outline } from '../../outline/felt.ts'
import { LIGHT, rootLight } from '../../outline/light.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { say, term } from '../../say.ts'
import { pc } from './n.ts'

export const felt: TopicWords<typeof outline> = {
  title: ['What can it feel like?', 'Symptoms and root distribution'],
  short: [
    'A prolapse can cause back pain, pain down the leg, tingling, numbness or weakness. It can also go quite unnoticed.',
    'Back pain, radicular pain, paraesthesia, sensory loss and paresis, alone or together. The distribution is a guide, not a key.',
  ],
  sections: {
    kinds: {
      heading: ['Different kinds of pain', 'Presentations'],
      says: {
        start: [
          'It can start all at once or bit by bit, and the leg pain is often at its worst in the first weeks.',
          'Sudden or gradual onset. Leg pain is often worst in the first two weeks.',
        ],
        back: [
          'Back pain: often stiff in the morning and worse when sitting. Getting up and taking the first steps often hurts, and some people lean to one side to ease it.',
          'Local pain: morning stiffness, worse with sitting and change of position, start-up pain, often easiest walking or lying. A list may be seen.',
        ],
        leg: [
          say`Leg pain, often called ${term('sciatica', LIGHT.sciatic)}: a sharp pain from the buttock down the leg, sometimes right to the foot.`,
          say`Radicular pain (${term('sciatica', LIGHT.sciatic)}): from the buttock down the leg. Root involvement is uncommon among those who present with back pain.`,
        ],
        skin: [
          'Tingling, cramps or numb skin, much as when a leg has gone to sleep.',
          'Paraesthesia, cramps and sensory loss. Roots overlap widely, and sensory tests pick up few.',
        ],
        power: [
          'Weakness in the leg or foot. When it is new or gets worse, a doctor should look at it the same day.',
          'Paresis: new or increasing weakness is reviewed the same day.',
        ],
        size: [
          'Whether the pain is dull or sharp does not tell you how large the prolapse is.',
          'The quality of pain does not track the size of the finding.',
        ],
      },
    },
    roots: {
      heading: ['Where in the leg?', 'Distribution by root'],
      says: {
        first: [
          say`Where you feel it depends on which ${term('nerve root', LIGHT.roots)} is irritated. These are the common ones:`,
          say`Distribution by ${term('root', LIGHT.roots)}. Zones show consistent supply; their borders are soft.`,
        ],
        l3: [
          say`${term('L3', rootLight('L3'))}: front of the thigh, sometimes the knee. It can be harder to straighten the knee.`,
          say`${term('L3', rootLight('L3'))}: front of the thigh to the inner knee; quadriceps and adductors; knee reflex (L3–L4); femoral stretch.`,
        ],
        l4: [
          say`${term('L4', rootLight('L4'))}: front of the thigh and knee, and the inside of the lower leg down to the ankle.`,
          say`${term('L4', rootLight('L4'))}: hip, front of the thigh and knee, inner lower leg to the medial malleolus; quadriceps and tibialis anterior; knee reflex.`,
        ],
        l5: [
          say`${term('L5', rootLight('L5'))}: outside of the leg, top of the foot and the big toe. It can be harder to lift the foot and big toe, and to keep the hip steady.`,
          say`${term('L5', rootLight('L5'))}: outer thigh and lower leg, top of the foot and great toe; extensor hallucis longus, tibialis anterior (with L4) and gluteus medius; no routine reflex; straight leg raise. Foot drop is usually L5, sometimes L4.`,
        ],
        s1: [
          say`${term('S1', rootLight('S1'))}: back of the thigh and calf, outside of the foot and the little toe. It can be harder to stand on your toes.`,
          say`${term('S1', rootLight('S1'))}: back of the thigh and calf, heel, outer foot and little toe; triceps surae and gluteus maximus; ankle reflex; straight leg raise.`,
        ],
        textbook: [
          'Often the pain does not follow the textbook. If you feel it elsewhere, it is just as real.',
          `Pain in the L5 strip was the L5 root in ${pc(F['RT-30'].l5)}, in the S1 strip the S1 root in ${pc(F['RT-30'].s1)}. In another series pain did not follow the dermatome in ${pc(F['RT-31'].outside)}. Sources disagree.`,
        ],
      },
    },
    nerve: {
      heading: ['Why does it hurt?', 'Mechanism'],
      says: {
        why: [
          'A nerve hurts when it is irritated, and that happens most when pressure and inflammation act together.',
          'Pressure and inflammation act together. Compression alone can be silent.',
        ],
        silent: [
          'A prolapse can lie right against a nerve and not be felt.',
          'Root contact on MRI occurs without symptoms.',
        ],
      },
    },
    life: {
      heading: ['When it takes over your days', 'Burden and duration'],
      says: {
        more: [
          'Pain like this can turn life upside down. Many people get scared, sleep badly and feel out of control. It is worth telling the person who helps you.',
          'Many describe fear and loss of control. Ask about it, and choose words with care: what clinicians say stays for years.',
        ],
        lasts: [
          'For some it goes on for more than twelve weeks, or it comes back. Then you make a new plan together.',
          `Some have lasting or returning trouble: ${pc(F['NH-10'].year)} were unsuccessful at one year in Norwegian hospitals.`,
        ],
      },
    },
  },
}
