import type { Statement } from './statement.ts'

/** What helps, and how far (TX). */
export const TREATMENT = {
  'TX-01': {
    statement:
      'Bed rest vs staying active in sciatica: pain SMD -0.03 (-0.24 to 0.18), function 0.19 (-0.02 to 0.41); plain back pain 0.22 and 0.29 in favour of active',
    value: '-0.03; 0.19; 0.22; 0.29',
    unit: 'SMD',
  },
  'TX-02': {
    statement: 'Danish guidance: consider normal activity rather than bed rest',
    value: 'weak for',
    unit: 'strength',
  },
  'TX-03': {
    statement: 'Graded return to bending, lifting, walking is the core of activity advice',
    value: 'graded',
    unit: 'advice',
  },
  'TX-10': {
    statement:
      'WalkBack n=701 recovered people: median days to next limiting episode 208 vs 112; HR 0.72 (0.60-0.85)',
    value: '208; 112; 0.72',
    unit: 'days; days; HR',
  },
  'TX-11': {
    statement:
      'Chronic back pain: 118 trials, 9710 people; Pilates, mind-body, core best ranked for pain; Pilates, strength, core for function; stretching (pain) and McKenzie (function) no better than control',
    value: '118; 9710',
    unit: 'trials; people',
  },
  'TX-12': {
    statement: 'Core/motor control is not superior to other exercise in the long run',
    value: '0',
    unit: 'difference',
  },
  'TX-13': {
    statement: 'No exercise type clearly best: choose what will be kept up',
    value: '-',
    unit: 'message',
  },
  'TX-14': {
    statement: 'Sciatica: exercise vs advice, leg pain short term 11.4 points (0.7-22.2), none later',
    value: '11.43',
    unit: 'points 0-100',
  },
  'TX-15': {
    statement: 'Heat wrap: 1.06 on 0-5 scale after 5 days; cold: insufficient evidence',
    value: '1.06',
    unit: 'points 0-5',
  },
  'TX-16': {
    statement: 'Exercise with education lowers new episodes',
    value: '45 (RR 0.55)',
    unit: '% lower',
  },
  'TX-20': {
    statement:
      'NSAID vs placebo in sciatica: pain -4.56 (-11.11 to 1.99); improvement RR 1.14; side effects RR 1.40',
    value: '-4.56; 1.14; 1.40',
    unit: 'points; RR; RR',
  },
  'TX-21': {
    statement: 'Paracetamol alone not advised for back pain',
    value: 'avoid',
    unit: 'drug',
  },
  'TX-22': {
    statement: 'Pregabalin did not reduce sciatica pain, more side effects',
    value: 'no benefit',
    unit: 'drug',
  },
  'TX-30': {
    statement: 'Manipulation RCT, acute pain with protrusion n=102: pain-free locally 28 vs 6, leg 55 vs 20',
    value: '28; 6; 55; 20',
    unit: '%',
  },
  'TX-31': {
    statement: 'CES within 3 months: manipulation 0.07% vs physio evaluation 0.11% (RR 0.60, 0.42-0.86)',
    value: '0.07; 0.11',
    unit: '%',
  },
  'TX-32': {
    statement:
      'No conservative treatment clearly superior, including none, in radicular syndrome (30 trials)',
    value: 'none',
    unit: 'superior',
  },
  'TX-33': {
    statement: 'Chronic back pain: manipulation similar to recommended care, small',
    value: 'similar',
    unit: 'effect',
  },
  'TX-34': {
    statement: 'Traction, acupuncture advised against',
    value: 'avoid',
    unit: 'therapy',
  },
} as const satisfies Readonly<Record<string, Statement>>
