import type { Statement } from './statement.ts'

/** Who and how many (EPI). */
export const PEOPLE = {
  'EPI-01': {
    statement: 'Pooled asymptomatic imaging: 33 studies, 3110 people',
    value: '33; 3110',
    unit: 'studies; people',
  },
  'EPI-02': {
    statement: 'Disc bulge without pain, age 20 to 80',
    value: '30-84',
    unit: '%',
  },
  'EPI-03': {
    statement: 'Disc protrusion without pain, age 20 to 80',
    value: '29-43',
    unit: '%',
  },
  'EPI-04': {
    statement: 'Disc degeneration 37-96; annular fissure 19-29 (age 20 to 80)',
    value: '37-96; 19-29',
    unit: '%',
  },
  'EPI-05': {
    statement:
      'Counterweight, age <=50: pain vs no pain OR bulge 7.54, extrusion 4.38, Modic 1 4.01, protrusion 2.65, degeneration 2.24',
    value: '7.54; 4.38; 4.01; 2.65; 2.24',
    unit: 'odds ratio',
  },
  'EPI-06': {
    statement: 'Peak age of symptomatic herniation',
    value: '30-50',
    unit: 'years',
  },
  'EPI-07': {
    statement:
      "After the early 40s symptomatic/operated herniation falls, clearly after 80; authors also note incidence is 'proportional to age' before that",
    value: 'falls after ~45; >80',
    unit: 'years',
  },
  'EPI-08': {
    statement: 'Prevalence of symptomatic lumbar disc herniation (Finland, Italy)',
    value: '1-3',
    unit: '%',
  },
  'EPI-09': {
    statement: 'Lifetime herniation with sciatica: men 5.3, women 3.7',
    value: '5.3; 3.7',
    unit: '%',
  },
  'EPI-10': {
    statement: 'Sex ratio, symptomatic',
    value: '57:43 (some claim 2:1 to 3:1)',
    unit: 'M:F',
  },
  'EPI-11': {
    statement: 'Sciatica prevalence across studies',
    value: '1.2-43',
    unit: '%',
  },
  'EPI-12': {
    statement: 'Share of back pain with lumbar root involvement in primary care',
    value: '1-10',
    unit: '%',
  },
  'EPI-13': {
    statement:
      'Risk factors for back pain with modest support: smoking, overweight, low mood, heavy work, previous episode, low activity',
    value: 'modest',
    unit: 'association',
  },
  'EPI-14': {
    statement: 'Heredity is the largest single influence on disc degeneration',
    value: '29-54 (lower-upper lumbar estimates vary; up to 74)',
    unit: '% variance',
  },
  'EPI-15': {
    statement: 'Umbrella review: no consensus that posture or sitting causes back pain',
    value: 'none',
    unit: 'causality',
  },
  'EPI-16': {
    statement:
      'Occupational load and disc degeneration: modest association; lifting with a bent back not shown to raise back-pain risk',
    value: 'OR 1.6-3.3',
    unit: 'odds ratio',
  },
  'EPI-17': {
    statement: 'Diabetes and later chronic back pain (HUNT): men RR 1.43 (1.04-1.96), women 1.01',
    value: '1.43; 1.01',
    unit: 'relative risk',
  },
  'EPI-20': {
    statement: 'Low back pain, Norway: lifetime 60-80, per year up to 45',
    value: '60-80; 45',
    unit: '%',
  },
  'EPI-21': {
    statement: 'Back pain in the last week, large Norwegian survey',
    value: '34',
    unit: '%',
  },
  'EPI-22': {
    statement: 'Non-specific share of back pain',
    value: '80-90 (NHI); 90-95 (recent)',
    unit: '%',
  },
  'EPI-23': {
    statement: 'Disc surgery per 100 000 a year: Norway 58, Denmark 46, Sweden 29',
    value: '58; 46; 29',
    unit: 'per 100000',
  },
} as const satisfies Readonly<Record<string, Statement>>
