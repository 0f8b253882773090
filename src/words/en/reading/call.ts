import { FIGURES as F } from '../../../domain/figures.ts'
import type { call as outline } from '../../outline/call.ts'
import { LIGHT } from '../../outline/light.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { say, term } from '../../say.ts'
import { n, pc } from './n.ts'

export const call: TopicWords<typeof outline> = {
  title: ['When should you get help?', 'Red flags and urgency'],
  short: [
    'Go to an emergency department now if anything changes with your bladder, bowel or sexual function, in the feeling between your legs, or in both legs. One sign is enough, even a faint one.',
    'One sign of cauda equina is enough, even partial or painless: immediate admission and emergency MRI.',
  ],
  sections: {
    now: {
      heading: ['Get help now', 'Cauda equina'],
      says: {
        why: [
          say`The ${term('bundle of nerves', LIGHT.caudaEquina)} at the bottom of the back also serves the bladder, bowel and genitals. Rarely, a large prolapse in the middle presses on it, and then it is urgent.`,
          say`${term('Cauda equina', LIGHT.caudaEquina)}: hesitancy, weak stream, reduced bladder feeling, retention or leaking, bowel change, saddle anaesthesia, sexual change or bilateral leg symptoms.`,
        ],
        one: [
          'One sign is enough, even a faint one. You need not be sure, and it need not hurt.',
          `No single sign decides. MRI confirms the suspicion in ${F['RF-04'].low}–${pc(F['RF-04'].high)}, and false alarms are accepted.`,
        ],
        hospital: [
          'At the hospital you are examined and soon have an MRI scan. They often check how well the bladder empties, too.',
          `Emergency MRI within ${F['RF-02'].hours} hours of request (UK; in Norway immediate admission). An after-void volume of ${F['RF-03'].millilitres} mL or more raises the probability; less does not exclude.`,
        ],
        rare: [
          'It is rare, and many who are examined turn out not to have it. They were still right to ask.',
          `Incidence ${n(F['RF-05'].low)}–${n(F['RF-05'].high)} per 100,000 a year; ${n(F['RF-05'].secondary)}% of back pain in secondary care. Sources vary.`,
        ],
        bladder: [
          'If you have trouble peeing, it is only the worry.',
          'No. It is a sign that you should get help now.',
          'Urinary trouble is a sign of cauda equina until shown otherwise, not a worry to be soothed.',
        ],
      },
    },
    today: {
      heading: ['Other signs', 'Other red flags'],
      says: {
        weak: [
          'The leg or foot gets weaker: see a doctor today. The foot slaps, the knee gives way, or you cannot stand on your toes or heels. If it gets worse fast, get help now.',
          'New or increasing paresis: review the same day. Marked or progressive paresis: surgical opinion at once.',
        ],
        vessel: [
          'Sudden strong pain in the back or belly when you are pale, clammy or faint: call the emergency number.',
          'Sudden intense pain with pallor, sweating or near-syncope: suspect an aortic aneurysm and call the emergency number.',
        ],
        fall: [
          'Strong pain after a fall or a blow: see a doctor today. With brittle bones, that goes for a small fall too.',
          'Fracture: major trauma, or minor with osteoporosis, steroids or older age; deformity.',
        ],
        fever: [
          'Fever, chills or feeling ill as well as back pain: see a doctor today.',
          'Infection: fever, unwell, immune suppression, injecting drugs, recent infection or operation.',
        ],
        cancer: [
          'Cancer in the past, losing weight for no reason, or steady pain at night however you lie: see a doctor within days.',
          'Malignancy: previous cancer, unexplained weight loss, constant or night pain, onset under 20 or over 50–55. Age alone says little.',
        ],
      },
    },
    common: {
      heading: ['What is common', 'Perspective'],
      says: {
        safe: [
          `Nearly all low back pain is not dangerous. Fewer than ${F['RF-20'].below} of 100 have a dangerous cause.`,
          `Less than ${pc(F['RF-20'].below)} in primary care have a dangerous cause.`,
        ],
        numb: [
          'Tingling and numbness in one leg are common when a nerve is irritated. If the leg gets weak, see a doctor today. If it is between your legs or in both legs, get help now.',
          'One-sided sensory change is common. With paresis: same day. Saddle or bilateral: at once.',
        ],
        training: [
          'Ask your doctor before you train if you are dizzy or have high blood pressure.',
          'It is fine to ask. But dizziness and blood pressure are not the warning signs for the back. Those are listed above.',
          'Such lists mix caution with red flags and leave out cauda equina. Use the red flags above.',
        ],
      },
    },
  },
}
