import type { Statement } from './statement.ts'

/** Warning signs (RF), guidelines (GL), the care course (CARE), finding out (DX). */
export const GUIDANCE = {
  'RF-01': {
    statement:
      'Cauda equina signs: trouble starting, weak stream, not feeling urine, retention, leaking; bowel change; numb saddle area; sexual change; pain or weakness in both legs',
    value: 'any 1',
    unit: 'sign',
  },
  'RF-02': {
    statement: 'Suspected CES: hospital now, emergency MRI',
    value: '4',
    unit: 'hours from request',
  },
  'RF-03': {
    statement: 'After-void volume that raises probability; lower does not exclude',
    value: '>=200',
    unit: 'mL',
  },
  'RF-04': {
    statement: 'Suspected CES with positive MRI',
    value: '14-48',
    unit: '%',
  },
  'RF-05': {
    statement: 'CES incidence in population; among back pain in secondary care',
    value: '0.3-0.6 per 100000; 0.27',
    unit: 'per year; %',
  },
  'RF-10': {
    statement:
      'New or worsening weakness (cannot lift foot, stand on heel/toes, knee gives way): same day medical review',
    value: 'same day',
    unit: 'urgency',
  },
  'RF-11': {
    statement: 'Fracture: major trauma, or minor with osteoporosis/steroids/older age; deformity',
    value: '-',
    unit: 'sign',
  },
  'RF-12': {
    statement: 'Infection: fever, unwell, immune weakness, injecting drugs, recent infection/operation',
    value: '-',
    unit: 'sign',
  },
  'RF-13': {
    statement:
      'Cancer: previous cancer, unexplained weight loss, constant or night pain, new onset <20 or >50-55',
    value: '-',
    unit: 'sign',
  },
  'RF-14': {
    statement: 'Vascular: sudden severe back/abdominal pain, faint, pale, clammy: emergency number',
    value: '-',
    unit: 'sign',
  },
  'RF-20': {
    statement: 'Serious cause among low back pain in primary care',
    value: '<1',
    unit: '%',
  },
  'GL-01': {
    statement: 'Norway: national guideline for low back pain with/without root involvement',
    value: '2007',
    unit: 'year',
  },
  'GL-02': {
    statement:
      "Denmark: NKR on recent lumbar radiculopathy 2016, v1.1 2018/19; the MAGICapp copy carries 'ikke gaeldende' (not in force), 22 Mar 2023",
    value: '2016-2023',
    unit: 'years',
  },
  'GL-03': {
    statement:
      'Danish NKR suggested: stay active, supervised exercise, directional or neuromuscular exercise, manual joint techniques added to usual care; against routine MRI, acupuncture, extraforaminal steroid',
    value: 'weak',
    unit: 'strength',
  },
  'GL-04': {
    statement:
      'NICE NG59: risk stratify (e.g. STarT Back); manual therapy only with exercise; no traction, TENS, acupuncture, belts',
    value: '2016/2020',
    unit: 'year',
  },
  'GL-05': {
    statement: 'NICE: no routine imaging outside specialist care; only if it is likely to change management',
    value: 'rule',
    unit: 'imaging',
  },
  'GL-06': {
    statement:
      'Norway imaging 2014: MRI for sciatica mainly when surgery is considered or no improvement after about 6 weeks; at once if CES',
    value: '6',
    unit: 'weeks',
  },
  'GL-07': {
    statement:
      'NICE: no gabapentinoids, other antiepileptics, oral steroids or benzodiazepines for sciatica; no opioids for chronic sciatica',
    value: 'avoid',
    unit: 'drugs',
  },
  'GL-08': {
    statement:
      'Surgical view: CES or progressive paresis at once; otherwise disabling leg pain after 6-12 weeks',
    value: '6-12',
    unit: 'weeks',
  },
  'GL-09': {
    statement: 'Back pain alone is rarely helped by disc surgery',
    value: '-',
    unit: 'rule',
  },
  'GL-10': {
    statement:
      'Lancet series: education, staying active, exercise, psychological care first; imaging, opioids, injections, surgery limited',
    value: '-',
    unit: 'rule',
  },
  'GL-12': {
    statement: 'Danish guidance: no routine MRI in the first 12 weeks without red flags',
    value: '12',
    unit: 'weeks',
  },
  'CARE-01': {
    statement: 'Pathway: intake plus 3 status visits',
    value: '0; 2; 4; 8',
    unit: 'weeks',
  },
  'CARE-02': {
    statement: 'Four fixed visits in about two months',
    value: '4',
    unit: 'visits',
  },
  'CARE-03': {
    statement: "Danish pathway began 1 Jan 2014 (guideline 2012), expanded 2017; Norway's is built on it",
    value: '2014',
    unit: 'year',
  },
  'CARE-04': {
    statement: 'Denmark: GP told after first visit; discharge report no later than',
    value: '3',
    unit: 'days after end',
  },
  'CARE-05': {
    statement:
      'Inclusion Denmark: suspected lumbar root involvement, 16 years or older, onset within 3 months (2017 text)',
    value: '16; 3',
    unit: 'years; months',
  },
  'CARE-06': {
    statement: 'Danish patient share Oct 2025: intake 325.27, status visits 326.01',
    value: '325.27; 326.01',
    unit: 'DKK',
  },
  'CARE-07': {
    statement: 'Norwegian chiropractor: direct access, refers to imaging/specialist, sick note up to',
    value: '12',
    unit: 'weeks',
  },
  'CARE-08': {
    statement: 'Work: adapted duty before full leave; long leave lowers return',
    value: '-',
    unit: 'advice',
  },
  'DX-01': {
    statement:
      'History, questionnaire, movement and tension tests, neurological tests, imaging only if needed',
    value: '5',
    unit: 'steps',
  },
} as const satisfies Readonly<Record<string, Statement>>
