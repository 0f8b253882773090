import type { Locale } from '../../src/words/locale.ts'

/** What not to say (table wording of the fact base), row by row; a stroke or comma parts ways of saying it. */
export const NOT_TO_SAY: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'w-01': { nb: 'skiveutglidning', da: 'diskus er gledet ud', en: 'slipped disc' },
  'w-02': {
    nb: 'slitt eller ødelagt skive',
    da: 'slidt eller ødelagt skive',
    en: 'worn-out / degenerated disc',
  },
  'w-03': { nb: 'revet i stykker', da: 'revet i stykker', en: 'tear, rupture' },
  'w-04': { nb: 'nerve i klem', da: 'nerve i klemme', en: 'trapped / crushed nerve' },
  'w-05': { nb: 'du har svak rygg', da: 'du har en dårlig ryg', en: 'your back is weak / unstable' },
  'w-06': { nb: 'dette må du leve med', da: 'det må du leve med', en: 'you will have to live with it' },
  'w-07': { nb: 'ikke bøy eller løft', da: 'du må ikke bøje eller løfte', en: 'do not bend or lift' },
  'w-08': { nb: 'stopp hvis det gjør vondt', da: 'stop, hvis det gør ondt', en: 'stop if it hurts' },
  'w-09': { nb: 'alvorlig prolaps', da: 'alvorlig prolaps', en: 'severe prolapse (for a large picture)' },
  'w-10': { nb: 'skade på bildet', da: 'skade på billedet', en: 'damage on the scan' },
  'w-11': { nb: 'kronisk', da: 'kronisk', en: 'chronic' },
  'w-12': { nb: 'det sitter i hodet', da: 'det sidder i hovedet', en: 'it is all in your head' },
  'w-13': { nb: 'feil sittestilling', da: 'forkert siddestilling', en: 'wrong posture' },
  'w-14': { nb: 'det er ingenting galt', da: 'der er ikke noget galt', en: 'nothing is wrong' },
  'w-15': { nb: 'helt ufarlig', da: 'helt ufarligt', en: 'entirely harmless' },
  'w-16': { nb: 'du må opereres', da: 'du skal opereres', en: 'you must have an operation' },
  'w-17': {
    nb: 'sette skiven på plass',
    da: 'sætte skiven på plads',
    en: 'fix the disc / put back the disc',
  },
  'w-18': { nb: 'bein mot bein', da: 'knogle mod knogle', en: 'bone on bone / crumbling' },
  'w-19': { nb: 'aldri løpe igjen', da: 'aldrig løbe igen', en: 'never run again' },
  'w-20': { nb: 'borte på 12 uker', da: 'væk på 12 uger', en: 'prolapse = 12 weeks and gone' },
}
