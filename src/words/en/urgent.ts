import { CALL_NUMBERS } from '../../domain/urgency.ts'
import type { UrgentWords } from '../language.ts'
import { phone } from '../lists.ts'

const { norway, uk, ireland, us } = CALL_NUMBERS
const denmark = CALL_NUMBERS['dk-hovedstaden']

export const urgent: UrgentWords = {
  title: 'When to get help at once',
  heading: {
    now: 'Get help now, one sign is enough',
    emergency: 'Call the emergency number now',
    today: 'See a doctor today, out of hours as well',
    days: 'Book a doctor within days',
  },
  numbers: `Go to an emergency department or call ${phone(uk.emergency)} (United Kingdom), ${phone(ireland.emergency)} (Ireland), ${phone(us.emergency)} (United States) or your local emergency number.`,
  flag: {
    bladder: 'It is hard to start peeing, the stream is weak, you cannot feel it, or you leak.',
    bowel: 'You cannot feel or hold back stool.',
    saddle: 'You are numb or feel something different between the legs, in the genitals or around the anus.',
    sexual: 'Sexual feeling or function has changed lately.',
    'both-legs': 'You have new pain, numbness or weakness in both legs.',
    aorta: 'You get sudden strong pain in the back or belly and are pale, clammy or faint.',
    weakness:
      'A leg or foot is getting weaker: the foot slaps, the knee gives way, or you cannot stand on your toes or heels. If it gets worse fast, get help now.',
    fracture: 'You have strong pain after a fall or blow, or after a small one if you have brittle bones.',
    infection: 'You have a fever, chills or feel ill together with back pain.',
    cancer: 'You have had cancer before, or you lose weight without reason.',
    'night-pain':
      'You have steady pain at night that stays the same however you lie, above all if you have also had cancer or lose weight.',
  },
  call: [
    {
      at: 'elsewhere',
      place: 'Where you are',
      lines: [
        'Go to an emergency department now.',
        'Call your local emergency number if you cannot get there.',
      ],
    },
    {
      at: 'norway',
      place: 'Norway',
      lines: [
        `Call ${phone(norway.urgent)} now, day and night.`,
        `Call ${phone(norway.emergency)} if life is in danger, if you suddenly cannot move your legs, or if you cannot get there.`,
      ],
    },
    {
      at: 'dk-hovedstaden',
      place: 'Denmark',
      lines: [
        `Call the doctor on duty now: ${phone(denmark.urgent)} in the Capital Region, ${phone(CALL_NUMBERS['dk-sjaelland'].urgent)} in Zealand, ${phone(CALL_NUMBERS['dk-syddanmark'].urgent)} in Southern Denmark, ${phone(CALL_NUMBERS['dk-midtjylland'].urgent)} in Central Jutland, ${phone(CALL_NUMBERS['dk-nordjylland'].urgent)} in North Jutland.`,
        `Call ${phone(denmark.emergency)} if life is in danger or you cannot get through.`,
      ],
    },
    {
      at: 'uk',
      place: 'United Kingdom',
      lines: [
        `Go to A&E or call ${phone(uk.emergency)} now.`,
        `Call ${phone(uk.urgent)} when it is urgent but not an emergency.`,
      ],
    },
    {
      at: 'ireland',
      place: 'Ireland',
      lines: [
        `Go to an emergency department or call ${phone(ireland.emergency)} now.`,
        'Call your GP or the out-of-hours service when it is urgent but not an emergency.',
      ],
    },
    {
      at: 'us',
      place: 'United States',
      lines: [`Go to the nearest emergency room or call ${phone(us.emergency)} now.`],
    },
  ],
}
