import type { ReadingWords } from '../../outline/outlines.ts'

const HAVE = {
  'age-change': ['age changes in their discs', 'disc degeneration'],
  bulge: ['a bulge', 'a bulge'],
  protrusion: ['a protrusion', 'a protrusion'],
} as const

export const people: ReadingWords['people'] = (kind, of100, age, read) => [
  `Of 100 people aged ${age} without pain, about ${of100} have ${HAVE[kind][0]}.`,
  `${of100} of 100 people without pain at age ${age} have ${HAVE[kind][1]}${read ? '' : ' (the value is to be verified)'}.`,
]

export const noPeople: ReadingWords['noPeople'] = ({ low, high }) => [
  `There are no good figures for this shape. Of 100 people without pain, ${low} to ${high} have a protrusion, which is flatter.`,
  `No pooled prevalence was found for this shape. For comparison: protrusion ${low}–${high} of 100.`,
]
