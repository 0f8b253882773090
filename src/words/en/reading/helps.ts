import { FIGURES as F } from '../../../domain/figures.ts'
import type { helps as outline } from '../../outline/helps.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { n, pc } from './n.ts'

export const helps: TopicWords<typeof outline> = {
  title: ['What helps?', 'Treatment and advice'],
  short: [
    'Keep going in whatever way you can, and build up bit by bit. No treatment has been shown to be clearly best, so you can choose.',
    'Activity as tolerated, graded increase and information. No conservative treatment has been shown to be clearly superior in radicular syndrome.',
  ],
  sections: {
    move: {
      heading: ['Moving', 'Activity'],
      says: {
        keep: [
          'Staying in bed does not make sciatica pass sooner. Being up and about is good for the rest of you.',
          `Bed rest against staying active in sciatica: no difference in pain (SMD ${n(F['TX-01'].pain)}, ${n(F['TX-01'].painLow)} to ${n(F['TX-01'].painHigh)}) and little in function (${n(F['TX-01'].function)}). Still advise activity, for function and general health.`,
        ],
        acute: [
          'In the first days, find the position that hurts least, and move gently from there.',
          'Acute: gentle movement from the least painful position.',
        ],
        graded: [
          'Turn down what hurts most, but do not stop it all. Take it up again bit by bit: walking, bending, lifting.',
          'Scale down for a short time and build up again: walking, bending, lifting. Danish guideline (marked not in force): supervised exercise as an addition (weak recommendation).',
        ],
        safe: [
          'Everyday movement is usually safe. The exception is when you have one of the signs to get help for.',
          'Everyday movement is safe without red flags; avoid absolute promises.',
        ],
        worse: [
          'If you stop moving, the pain from a prolapse gets worse.',
          'Trials found no difference in sciatica pain. The reason to keep going is to keep your strength and your daily life.',
          `Not supported: SMD ${n(F['TX-01'].pain)} for pain in sciatica. Function and health are the reasons.`,
        ],
        faster: [
          'The sooner you get going, the sooner you are free of pain.',
          'In ordinary back pain it helps a little. In sciatica it has not been shown to make the pain pass sooner.',
          `Small effect in non-specific back pain (SMD ${n(F['TX-01'].backPain)} for pain, ${n(F['TX-01'].backFunction)} for function), none on pain in sciatica.`,
        ],
        blood: [
          'Movement pumps blood to the disc so that it heals.',
          'The disc has almost no blood supply, so that is hardly how it works. Moving is good for other reasons.',
          'The disc is nearly avascular and fed by diffusion; the explanation is a simplification without proof.',
        ],
      },
    },
    home: {
      heading: ['What you can do yourself', 'Self-care'],
      says: {
        walk: [
          'Take several short walks rather than one long one.',
          `Walking: in WalkBack, median ${F['TX-10'].walking} against ${F['TX-10'].without} days to the next episode (HR ${n(F['TX-10'].hazard)}), in people recovered from non-specific back pain.`,
        ],
        rest: [
          'Rest on your back with your knees bent for a short while: minutes, not hours.',
          'Resting position with knees bent, minutes and not hours.',
        ],
        heat: [
          'Heat for 15–20 minutes can ease a little. Keep a towel in between.',
          `Heat wrap: ${n(F['TX-15'].points)} points lower on a scale to ${F['TX-15'].scale} after ${F['TX-15'].days} days. Small and short-term.`,
        ],
        ice: [
          'Cold for 15 minutes, three or four times a day, eases the pain.',
          'Cold has not been shown to help. If it feels good it is fine, with a towel in between.',
          'Cold: insufficient evidence. Fixed recipes have no basis; offer it as comfort.',
        ],
        desk: [
          'The right chair and a standing desk protect the back.',
          'They can be pleasant, and it is good to change position. But they have not been shown to protect the back.',
          'No consensus that posture or sitting is a cause. Ergonomics is comfort and variation.',
        ],
        bent: [
          'Lifting with a bent back is dangerous.',
          'It has not been shown to cause more back pain. If it is sore now, lift lighter things for a while, then build up again.',
          'Lifting with a bent back has not been shown to raise the risk of back pain. Short-term adjustment, then graded increase.',
        ],
        change: [
          'It is worth trying what you can change: sleep, stress, smoking, weight and a bit more movement in your day.',
          'Address what can be changed: smoking, weight, activity, sleep and stress. The links are modest.',
        ],
      },
    },
    medicine: {
      heading: ['Medicine: ask your doctor', 'Medicines'],
      says: {
        ask: [
          'Pain relief is a question for your doctor. This is only what research shows.',
          'A shared decision with the doctor. No doses are given here.',
        ],
        nsaid: [
          'Anti-inflammatory tablets do little for the pain in the leg and can have side effects. Some people try them for a short time.',
          `NSAID against placebo in sciatica: ${n(F['TX-20'].points)} points lower, not clearly better than placebo; improvement RR ${n(F['TX-20'].improvement)}, side effects RR ${n(F['TX-20'].effects)}. Very low to low certainty.`,
        ],
        paracetamol: [
          'Paracetamol alone is no longer advised for back pain.',
          'Paracetamol alone is advised against in back pain (NICE; Danish back pain guideline).',
        ],
        nerve: [
          'Medicine for nerve pain, such as pregabalin, has not been found to help in sciatica.',
          'Pregabalin did not reduce pain and had more side effects. NICE: no gabapentinoids, oral steroids or benzodiazepines for sciatica; no opioids for lasting sciatica (to be verified).',
        ],
        four: [
          'Four things work: movement, manipulation, tablets from the chemist and exercise.',
          'That list is old and is about ordinary back pain. Moving and exercise still stand. Paracetamol alone is out, and manipulation is only an extra.',
          'The list reflects the Norwegian guideline of 2007 on back pain. Since then: paracetamol alone is advised against, manual therapy only with exercise.',
        ],
      },
    },
    hands: {
      heading: ['Hands-on treatment', 'Manual therapy'],
      says: {
        option: [
          'Hands-on treatment can be an extra on top of exercise, if you want it. How well it works is not certain.',
          `A possible addition to exercise and usual care (Denmark: weak recommendation, guideline marked not in force; NICE: only with exercise). One RCT: pain-free in the back ${pc(F['TX-30'].backWith)} against ${pc(F['TX-30'].backWithout)}, in the leg ${pc(F['TX-30'].legWith)} against ${pc(F['TX-30'].legWithout)}; inconsistencies in its data are reported.`,
        ],
        best: [
          'Hands-on treatment is best for a prolapse.',
          'No treatment has been shown to be clearly best. Choose what helps you to keep going.',
          'Not supported: no conservative treatment is clearly superior, not even to none. In lasting back pain much like recommended care.',
        ],
        tight: [
          'Tight muscles and trigger points have to be loosened.',
          'A massage can feel good. It has not been shown to make a prolapse pass sooner.',
          'Soft-tissue work and mobilisation are comfort; no special effect in root involvement is documented.',
        ],
        needles: [
          'Needles and traction help a prolapse.',
          'Needles and traction are advised against in guidance from Denmark and England.',
          'Acupuncture (Denmark, NICE) and traction (NICE) are advised against.',
        ],
        check: [
          'Whoever treats you should first ask about the signs to get help for.',
          `Exclude red flags first. Cauda equina within three months: ${n(F['TX-31'].manipulation)}% after manipulation, ${n(F['TX-31'].physiotherapy)}% after physiotherapy evaluation (observational).`,
        ],
        only: [
          'Only exercise helps back pain.',
          'Several things can help a little: knowing more, heat, talking it through and some hands-on care. Exercise is one of them.',
          'Education, heat, cognitive approaches and some manual therapy also have (small) effects.',
        ],
      },
    },
    people: {
      heading: ['Finding your own way', 'Tailoring'],
      says: {
        tailor: [
          'What helps one person does not always help another. Your story and the examination show where to begin.',
          'Tailor by history, examination and preference; causes are mixed.',
        ],
        know: [
          'Knowledge is treatment too. When you know what goes on and when to get help, it is easier to look after yourself, relax and sleep.',
          'Information on prognosis, red flags and activity is first-line in the Danish guideline; coping and relaxation belong to it.',
        ],
      },
    },
  },
}
