import type { DiscGrade } from '../../domain/degeneration.ts'
import { FIGURES as F } from '../../domain/figures.ts'
import { LAST_WEEK } from '../../domain/healing.ts'
import { number, percent } from '../lists.ts'
import { say } from '../say.ts'
import type { TimeWords } from '../time-words.ts'

const pc = (of100: number): string => percent('da', of100)

const GRADE: Readonly<Record<DiscGrade, string>> = {
  I: 'homogen, lys kerne, klar grænse mod anulus, normal højde',
  II: 'inhomogen, lys kerne, klar grænse mod anulus, normal højde',
  III: 'inhomogen, grå kerne, uklar grænse mod anulus, normal til let nedsat højde',
  IV: 'inhomogen, grå til sort kerne, grænsen mod anulus er væk, normal til moderat nedsat højde',
  V: 'inhomogen, sort kerne, grænsen mod anulus er væk, sammenfaldet højde',
}

export const time: TimeWords = {
  weeks: 'Tid siden starten',
  week: (week) =>
    week === 0 ? 'den første dag' : week === LAST_WEEK ? '1 år' : week === 1 ? '1 uge' : `${week} uger`,
  mark: { 0: 'dag 1', 2: '2 u', 6: '6 u', 12: '12 u', 26: '½ år', 52: '1 år' },
  rows: { tissue: 'Vævet', nerve: 'Nerven' },
  course: 'Vis dem, hvor vævet',
  courses: { shrinks: 'skrumper', stays: 'ikke skrumper' },
  left: {
    all: 'som den første dag',
    most: 'lidt mindre',
    some: 'meget mindre',
    little: 'næsten væk',
  },
  clear: 'fri af nerven',
  flatter: 'fladere',
  calm: { irritated: 'irriteret', calmer: 'roligere', quiet: 'rolig', always: 'rolig hele tiden' },
  nothing: 'I en rask diskus er der ikke noget, der kan skrumpe. Vælg en form for at se, hvad tiden gør.',
  key: { shrank: 'skrumpede', between: 'ifølge én af to oversigter', stayed: 'var der stadig' },
  spoken: (week, tissue, nerve) => `${week}: Vævet er ${tissue}. Nerven er ${nerve}.`,
  later: (week) =>
    `Billedet viser, hvordan det kan se ud ${week} efter, at det begyndte. Teksten her beskriver fundet, som det blev valgt.`,
  more: 'Hvad tallene siger',
  age: 'Alder og vand i diskus',
  grade: {
    I: { plain: 'fuld af vand', field: 'Pfirrmann I' },
    II: { plain: 'meget vand', field: 'Pfirrmann II' },
    III: { plain: 'mindre vand', field: 'Pfirrmann III' },
    IV: { plain: 'lidt vand, lidt lavere', field: 'Pfirrmann IV' },
    V: { plain: 'lidt vand, lav', field: 'Pfirrmann V' },
  },
  patient: {
    shrinks: (shape, { low, high }, gone) => {
      const count = low === high ? `${low}` : `${low} til ${high}`
      const what = shape === 'bulge' ? 'en udbugtning' : 'denne form'
      const often = shape === 'bulge' ? '' : ', mest det første halve år'
      const away = gone === null ? '' : ` Hos ${gone} ud af 100 var alt væk.`
      return say`Hos ${count} ud af 100 med ${what} skrumpede vævet${often}.${away} Tallene gælder grupper. De siger ikke, hos hvem.`
    },
    both: () =>
      say`Smerterne aftager ofte, uanset om prolapsen skrumper eller ej. Efter et år kunne den ses hos ${F['NH-09'].visibleGood} ud af 100 af dem, det gik godt, og hos ${F['NH-09'].visiblePoor} ud af 100 af dem, det gik mindre godt.`,
    nerve: ({ low, high }) =>
      say`Hos egen læge havde omkring ${F['NH-01'].better} ud af 100 det bedre efter ${F['NH-01'].from} til ${F['NH-01'].to} uger. Af dem med stærk iskias, som ventede, var halvdelen raske efter ${F['NH-13'].waiting} uger. I andre grupper havde ${low} til ${high} ud af 100 det bedre efter et år. Tallene kan ikke sammenlignes direkte.`,
    drawn: () =>
      say`Billedet viser et gennemsnitligt forløb i en gruppe. Hvor meget der er tilbage undervejs, er antaget.`,
    ages: () => say`Diskusser ældes, ligesom håret bliver gråt. Det siger ikke, hvor ondt det gør.`,
    common: ({ young, middle, old }) =>
      say`Blandt 20-årige uden smerter har ${young} ud af 100 den slags forandringer, blandt 50-årige ${middle} og blandt 80-årige ${old}.`,
    grade: () =>
      say`På billedet bliver kernen mere grå, lagene utydelige og til sidst diskus lavere. Hvor meget lavere er antaget.`,
  },
  professional: {
    shrinks: (_shape, { low, high }, gone) => {
      const count = low === high ? pc(low) : `${low}–${pc(high)}`
      const away = gone === null ? '' : ` Fuldstændig: ${pc(gone)}.`
      return say`Regression for typen: ${count} i to metaanalyser, mest inden for seks måneder.${away} Gruppetal, ikke en prognose.`
    },
    both: () =>
      say`Ved et år var hernieringen synlig hos ${pc(F['NH-09'].visibleGood)} med godt og ${pc(F['NH-09'].visiblePoor)} med dårligt udfald: billedet følger ikke symptomerne.`,
    nerve: ({ low, high }) =>
      say`Bedring: omkring ${pc(F['NH-01'].better)} efter ${F['NH-01'].from}–${F['NH-01'].to} uger i almen praksis, median ${F['NH-13'].waiting} uger ved udtalt iskias uden tidlig kirurgi, ${low}–${pc(high)} efter et år afhængigt af udvalg og mål.`,
    drawn: () =>
      say`Der er tegnet et middelforløb i en gruppe. Restvolumen og kurveform er antaget; oversigterne tæller personer, ikke volumen.`,
    ages: () => say`Graden beskriver aldring på T2-vægtet sagittal MR, ikke smerter.`,
    common: ({ young, middle, old }) =>
      say`Diskusdegeneration hos smertefri: ${young} % ved 20 år, ${middle} % ved 50 og ${old} % ved 80. Modvægt: OR ${number('da', F['EPI-05'].degeneration)} for smerter mod ingen smerter (≤ 50 år).`,
    grade: (grade) => say`Grad ${grade}: ${GRADE[grade]}. Højdetabet i millimeter er antaget.`,
  },
}
