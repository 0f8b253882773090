import type { DiscGrade } from '../../domain/degeneration.ts'
import { FIGURES as F } from '../../domain/figures.ts'
import { LAST_WEEK } from '../../domain/healing.ts'
import { number, percent } from '../lists.ts'
import { say } from '../say.ts'
import type { TimeWords } from '../time-words.ts'

const pc = (of100: number): string => percent('nb', of100)

const GRADE: Readonly<Record<DiscGrade, string>> = {
  I: 'homogen, lys kjerne, klar grense mot anulus, normal høyde',
  II: 'inhomogen, lys kjerne, klar grense mot anulus, normal høyde',
  III: 'inhomogen, grå kjerne, uklar grense mot anulus, normal til lett redusert høyde',
  IV: 'inhomogen, grå til svart kjerne, grensen mot anulus er borte, normal til moderat redusert høyde',
  V: 'inhomogen, svart kjerne, grensen mot anulus er borte, sammenfalt høyde',
}

export const time: TimeWords = {
  weeks: 'Tid siden starten',
  week: (week) =>
    week === 0 ? 'den første dagen' : week === LAST_WEEK ? '1 år' : week === 1 ? '1 uke' : `${week} uker`,
  mark: { 0: 'dag 1', 2: '2 u', 6: '6 u', 12: '12 u', 26: '½ år', 52: '1 år' },
  rows: { tissue: 'Vevet', nerve: 'Nerven' },
  course: 'Vis et forløp der vevet',
  courses: { shrinks: 'krymper', stays: 'ikke krymper' },
  left: {
    all: 'som den første dagen',
    most: 'litt mindre',
    some: 'mye mindre',
    little: 'lite igjen',
  },
  clear: 'fritt fra nerven',
  flatter: 'flatere',
  calm: { irritated: 'irritert', calmer: 'roligere', quiet: 'rolig', always: 'rolig hele tiden' },
  nothing: 'En frisk skive har ikke noe som kan krympe. Velg en form for å se hva tiden gjør.',
  key: { shrank: 'krympet', between: 'ifølge én av to oversikter', stayed: 'ble værende' },
  spoken: (week, tissue, nerve) => `${week}: Vevet er ${tissue}. Nerven er ${nerve}.`,
  later: (week) =>
    `Bildet viser hvordan det kan se ut ${week} etter at det begynte. Teksten her beskriver funnet slik det ble valgt.`,
  more: 'Hva tallene sier',
  age: 'Skivens alder og vann',
  grade: {
    I: { plain: 'full av vann', field: 'Pfirrmann I' },
    II: { plain: 'mye vann', field: 'Pfirrmann II' },
    III: { plain: 'mindre vann', field: 'Pfirrmann III' },
    IV: { plain: 'lite vann, litt lavere', field: 'Pfirrmann IV' },
    V: { plain: 'lite vann, lav', field: 'Pfirrmann V' },
  },
  patient: {
    shrinks: (shape, { low, high }, gone) => {
      const count = low === high ? `${low}` : `${low} til ${high}`
      const what = shape === 'bulge' ? 'en bukning' : 'denne formen'
      const often = shape === 'bulge' ? '' : ', mest det første halvåret'
      const away = gone === null ? '' : ` Hos ${gone} av 100 var alt borte.`
      return say`Hos ${count} av 100 med ${what} krympet vevet${often}.${away} Tallene gjelder grupper. De sier ikke hvordan det går med én person.`
    },
    both: () =>
      say`Plagene gir seg ofte, enten prolapsen krymper eller ikke. Etter ett år var prolapsen synlig hos ${F['NH-09'].visibleGood} av 100 som klarte seg godt, og hos ${F['NH-09'].visiblePoor} av 100 som klarte seg dårligere.`,
    nerve: ({ low, high }) =>
      say`Hos fastlegen var omtrent ${F['NH-01'].better} av 100 bedre etter ${F['NH-01'].from} til ${F['NH-01'].to} uker. Av dem med sterk isjias som ventet, var halvparten bra etter ${F['NH-13'].waiting} uker. Etter ett år var ${low} til ${high} av 100 bedre, alt etter hvem som ble undersøkt.`,
    drawn: () =>
      say`Bildet viser hvordan det går i gjennomsnitt i en gruppe. Hvor mye som er igjen underveis, er antatt.`,
    ages: () => say`Skiver eldes som resten av kroppen. Det sier ikke hvor vondt det gjør.`,
    common: ({ young, middle, old }) =>
      say`Av 100 mennesker uten smerte har ${young} slike aldersforandringer ved 20 år, ${middle} ved 50 og ${old} ved 80.`,
    grade: () =>
      say`På bildet blir kjernen gråere, lagene utydelige og til slutt skiven lavere. Hvor mye lavere er antatt.`,
  },
  professional: {
    shrinks: (_shape, { low, high }, gone) => {
      const count = low === high ? pc(low) : `${low}–${pc(high)}`
      const away = gone === null ? '' : ` Fullstendig: ${pc(gone)}.`
      return say`Regresjon for typen: ${count} i to metaanalyser, mest innen seks måneder.${away} Gruppetall, ikke en prognose.`
    },
    both: () =>
      say`Ved ett år var hernieringen synlig hos ${pc(F['NH-09'].visibleGood)} med godt og ${pc(F['NH-09'].visiblePoor)} med dårlig utfall: bildet følger ikke symptomene.`,
    nerve: ({ low, high }) =>
      say`Bedring: om lag ${pc(F['NH-01'].better)} etter ${F['NH-01'].from}–${F['NH-01'].to} uker i allmennpraksis, median ${F['NH-13'].waiting} uker ved uttalt isjias uten tidlig kirurgi, ${low}–${pc(high)} etter ett år avhengig av utvalg og mål.`,
    drawn: () =>
      say`Tegnet er en midlere gang i en gruppe. Restvolum og kurveform er antatt; oversiktene teller personer, ikke volum.`,
    ages: () => say`Graden beskriver aldring på T2-vektet sagittal MR, ikke smerte.`,
    common: ({ young, middle, old }) =>
      say`Skivedegenerasjon hos smertefrie: ${young} % ved 20 år, ${middle} % ved 50 og ${old} % ved 80. Motvekt: OR ${number('nb', F['EPI-05'].degeneration)} for smerte mot ikke smerte (≤ 50 år).`,
    grade: (grade) => say`Grad ${grade}: ${GRADE[grade]}. Høydetapet i millimeter er antatt.`,
  },
}
