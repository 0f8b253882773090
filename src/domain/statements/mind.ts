import type { Statement } from './statement.ts'

/** Fear, words and hope (PSY), questionnaires (Q), readability (RD). */
export const MIND = {
  'PSY-01': {
    statement:
      "Clinicians' words shape back beliefs for years; many messages were heard as 'protect your back' and raised vigilance, worry, guilt",
    value: '23',
    unit: 'interviews',
  },
  'PSY-02': {
    statement:
      'Fear-avoidance: pain seen as harm leads to avoidance, loss of activity, more disability; graded exposure reverses',
    value: 'cycle',
    unit: 'model',
  },
  'PSY-03': {
    statement: 'Distress, low expectations, work dissatisfaction predict slower recovery',
    value: 'OR 0.27',
    unit: "for 'will last long'",
  },
  'PSY-04': {
    statement: 'Information about prognosis, warning signs, staying active is first-line in Danish guidance',
    value: '-',
    unit: 'recommendation',
  },
  'PSY-05': {
    statement:
      "Factual MRI explanation vs 'normal for age': worse perception, catastrophising, pain and function at 6 weeks",
    value: '44',
    unit: 'patients',
  },
  'PSY-06': {
    statement: 'Aim: valued life, not zero pain',
    value: '-',
    unit: 'goal',
  },
  'PSY-07': {
    statement:
      'Label test n=1375, wish for imaging 0-10: disc bulge 5.7, degeneration 5.7, arthritis 6.0 vs episode of back pain 4.2, sprain 4.2, non-specific 4.4',
    value: '5.7; 5.7; 6.0; 4.2; 4.2; 4.4',
    unit: 'score',
  },
  'PSY-08': {
    statement:
      'App rule: never show a bulge state without the matching age prevalence and shrinkage figure on the same screen',
    value: 'same screen',
    unit: 'design',
  },
  'PSY-09': {
    statement:
      "App rule: calm colour for the lit root, no blood-red pulse, no squirting core, no crumbling; always offer a 'healing' playback",
    value: '-',
    unit: 'design',
  },
  'Q-01': {
    statement: 'ODI: 10 sections, each 0-5, total x2 = 0-100 (or points/(5 x answered) x 100)',
    value: '0-100',
    unit: 'score',
  },
  'Q-02': {
    statement:
      'ODI bands: 0-20 minimal, 21-40 moderate, 41-60 severe, 61-80 and 81-100 have stigmatising names',
    value: '0-20;21-40;41-60;61-80;81-100',
    unit: 'score',
  },
  'Q-03': {
    statement: 'ODI success cut in a Norwegian study; MCID often quoted',
    value: '<=20; 12.8',
    unit: 'score',
  },
  'Q-04': {
    statement:
      'ODI owner J Fairbank, distributed by Mapi (ePROVIDE): free for students, clinicians, unfunded academics; fees and licence for commercial and IT use',
    value: 'licence',
    unit: 'terms',
  },
  'Q-05': {
    statement: 'STarT Back: 9 items; total <=3 low; >=4 with items 5-9 <=3 medium; items 5-9 >=4 high',
    value: '3/4; 4',
    unit: 'points',
  },
  'Q-06': {
    statement: 'STarT Back Danish and Norwegian versions validated',
    value: '2011; 2017',
    unit: 'year',
  },
  'Q-07': {
    statement: 'STarT Back copyright Keele University; digital/commercial use needs permission',
    value: 'licence',
    unit: 'terms',
  },
  'Q-08': {
    statement: 'Danish back-pain guideline does not recommend targeted (stratified) care; NICE says consider',
    value: 'conflict',
    unit: 'guideline',
  },
  'RD-01': {
    statement: 'LIX = words/sentences + 100 x long words/words; long = more than 6 letters',
    value: 'formula',
    unit: 'index',
  },
  'RD-02': {
    statement: 'Norwegian bands: 20-30 very easy, 30-40 easy, 40-50 medium, 50-60 hard, >60 very hard',
    value: '20-60',
    unit: 'LIX',
  },
  'RD-03': {
    statement: 'Danish bands: <=24 very easy, 25-34 easy, 35-44 medium, 45-54 hard, >=55 very hard',
    value: '24-55',
    unit: 'LIX',
  },
  'RD-04': {
    statement: 'Target for patient text nb/da: LIX 25-35, ceiling 40 per screen',
    value: '25-35; 40',
    unit: 'LIX',
  },
  'RD-05': {
    statement: 'English target: Flesch-Kincaid 5-7 (ceiling 8), reading age 9-11',
    value: '5-7',
    unit: 'grade',
  },
  'RD-06': {
    statement: 'English text of the same ease scores lower LIX (no compounds)',
    value: '~25-35',
    unit: 'LIX',
  },
  'RD-07': {
    statement: 'LIX cannot judge hard short words or order; test with 3-5 readers as well',
    value: '3-5',
    unit: 'readers',
  },
} as const satisfies Readonly<Record<string, Statement>>
