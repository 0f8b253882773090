import type { ReadingWords } from '../../outline/outlines.ts'

const HAVE = {
  'age-change': ['aldersforandringer i skivene', 'skivedegenerasjon'],
  bulge: ['en bukning', 'bukning'],
  protrusion: ['en protrusjon', 'protrusjon'],
} as const

export const people: ReadingWords['people'] = (kind, of100, age, read) => [
  `Av 100 uten smerter på ${age} år har omtrent ${of100} ${HAVE[kind][0]}.`,
  `${of100} av 100 smertefrie ved ${age} år har ${HAVE[kind][1]}${read ? '' : ' (verdien skal verifiseres)'}.`,
]

export const noPeople: ReadingWords['noPeople'] = ({ low, high }) => [
  `Det finnes ikke gode tall for denne formen. Av 100 uten smerter har ${low} til ${high} en protrusjon, som er flatere.`,
  `Ingen samlet forekomst er funnet for denne formen. Til sammenlikning: protrusjon ${low}–${high} av 100.`,
]
