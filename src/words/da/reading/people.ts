import type { ReadingWords } from '../../outline/outlines.ts'

const HAVE = {
  'age-change': ['aldersforandringer i deres diskusser', 'diskusdegeneration'],
  bulge: ['en udbugtning', 'udbugtning'],
  protrusion: ['en protrusion', 'protrusion'],
} as const

export const people: ReadingWords['people'] = (kind, of100, age, read) => [
  `Ud af 100 ${age}-årige uden smerter har cirka ${of100} ${HAVE[kind][0]}.`,
  `${of100} ud af 100 smertefri ved ${age} år har ${HAVE[kind][1]}${read ? '' : ' (værdien skal verificeres)'}.`,
]

export const noPeople: ReadingWords['noPeople'] = ({ low, high }) => [
  `Der findes ikke gode tal for denne form. Ud af 100 uden smerter har ${low} til ${high} en protrusion, som er fladere.`,
  `Ingen samlet forekomst er fundet for denne form. Til sammenligning: protrusion ${low}–${high} ud af 100.`,
]
