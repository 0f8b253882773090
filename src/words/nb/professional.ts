import { FIGURES as F } from '../../domain/figures.ts'
import { rootsAround } from '../around.ts'
import type { Case } from '../case.ts'
import { levelText } from '../case.ts'
import type { ProfessionalVoice } from '../language.ts'
import { number, percent, proportion } from '../lists.ts'
import { type Spans, say, term } from '../say.ts'
import { names } from './names.ts'
import { fieldPlace, onSide } from './place.ts'

function root(c: Case): Spans {
  return say`${term(c.root, c.rootParts)} ${onSide(c.finding)}`
}

const n = (value: number): string => number('nb', value)
const pc = (of100: number): string => percent('nb', of100)
const part = (value: number): string => proportion('nb', value)
const T = F['RT-25']

const SHAPE = {
  normal: 'Skivekonturen ligger innenfor ringapofysene.',
  bulge: 'Skivevev utenfor ringapofysene over mer enn 25 % av omkretsen. Det regnes ikke som herniering.',
  protrusion:
    'Fokal forskyvning over mindre enn 25 % av omkretsen. Største bredde utenfor skiven er mindre enn basen i alle plan.',
  extrusion:
    'Fokal forskyvning over mindre enn 25 % av omkretsen. Forskjøvet vev er bredere enn basen i minst ett plan.',
  sequestration: 'Fragment uten kontinuitet med skiven, en undertype av ekstrusjon.',
} as const

export const professional: ProfessionalVoice = {
  headings: {
    what: 'Klassifikasjon',
    root: 'Affisert nerverot',
    felt: 'Smerteutbredelse',
    changed: 'Nevrologiske funn',
    common: 'Forekomst uten smerte',
    course: 'Forløp',
    urgent: 'Øyeblikkelig hjelp',
  },
  normal: {
    what: (level) =>
      say`${term(`Skiven ${levelText(level)}`, [`disc_${level}`])}: konturen ligger innenfor ringapofysene i alle snitt.`,
    root: (level) =>
      say`${term('Traverserende og utgående røtter', rootsAround(level))} er fri. Hver lumbale rot går ut under pedikkelen til virvelen med samme nummer.`,
    felt: (level, { low, high }) =>
      say`Normal ${term('skive', [`disc_${level}`])} utelukker ikke smerte: ${low} til ${high} % av korsryggsmerter er uspesifikke.`,
    changed: () => say`Ingen forventede rotutfall. Enkelttester har lav sensitivitet og må tolkes samlet.`,
    common: ({ young, middle, old }) =>
      say`Degenerative skiveforandringer uten smerte: ${young} % ved 20 år, ${middle} % ved 50 og ${old} % ved 80.`,
    course: () =>
      say`Det er ingen konsensus om at holdning eller sitting forårsaker korsryggsmerter. Råd om variasjon og gradert belastning.`,
  },
  shape: (c) =>
    say`${term(names.shape[c.finding.shape].field, c.disc)} i ${c.level}, ${fieldPlace(c.finding)}. ${SHAPE[c.finding.shape]}`,
  migrated: (c) => {
    switch (c.finding.migration) {
      case 'none':
        return null
      case 'infrapedicular':
        return say`Migrert kranialt til infrapedikulært nivå bak virvelen over.`
      case 'suprapedicular':
        return say`Migrert kaudalt til suprapedikulært nivå bak virvelen under.`
      case 'pedicular':
        return say`Migrert kaudalt til pedikkelnivå bak virvelen under.`
    }
  },
  term: () =>
    say`Betegnelsen beskriver form. Den sier ikke noe om smerte, eller om vevet er dekket av anulus eller ligament.`,
  root: (c) =>
    c.touches
      ? say`Oftest affisert: ${root(c)} (${names.role[c.role].field}).`
      : say`Ingen rotkontakt i denne illustrasjonen. Nærmest: ${root(c)} (${names.role[c.role].field}).`,
  grade: (c) => say`Illustrert affeksjon etter Pfirrmann: grad ${names.compromise[c.compromise].field}.`,
  sac: (c) =>
    c.sac &&
    say`${term('Durasekken', c.sac.parts)} imprimeres; ${c.sac.first} til ${c.sac.last} ligger intraduralt på begge sider.`,
  next: (c) => c.next && say`Kan også nå ${term(c.next.root, c.next.parts)} på samme side.`,
  exceptions: () => say`Overgangsvirvler, felles rotavganger og furkalnerver bryter regelen.`,
  nerve: (c) =>
    c.finding.nerve === 'quiet'
      ? say`Satt som asymptomatisk: rotkontakt og kompresjon kan være uten symptomer.`
      : say`Satt som symptomgivende: rotsymptomer krever som regel både trykk og inflammasjon.`,
  felt: (c, places) => say`Typisk område for ${root(c)}: ${places}.`,
  course: (_c, nerves) =>
    nerves
      ? say`Forløp: ${nerves}. Forløp, smerteområde og dermatom er tre ulike tegninger.`
      : say`Forløp, smerteområde og dermatom er tre ulike tegninger.`,
  dermatome: (c) =>
    c.root === 'S1'
      ? say`Radikulær smerte fulgte dermatomet hos om lag ${pc(F['RT-31'].s1)} for denne roten.`
      : say`Radikulær smerte fulgte ikke dermatomet hos om lag ${pc(F['RT-31'].outside)} av lumbale tilfeller.`,
  changed: (c, { movements, muscles, places, reflex, tension }) => {
    const tail = [
      reflex ? `Refleks: ${reflex}.` : 'Ingen rutinerefleks.',
      tension ? `Strekktest: ${tension}.` : '',
    ].filter((text) => text !== '')
    return say`${c.finding.nerve === 'quiet' ? 'Ved affeksjon: svekket evne til' : 'Undersøk evnen til'} å ${movements} (nøkkelmuskler: ${muscles}). Sensibilitet: ${places}. ${tail.join(' ')}`
  },
  sacFelt: (c) =>
    c.sac && say`${term('Cauda equina', c.sac.parts)} kan gi bilaterale bensmerter og ridebuksesymptomer.`,
  sacChanged: (c) =>
    c.sac &&
    say`Spør om blære, tarm, ridebukseområdet og seksuell funksjon, og undersøk dem. Resturin på ${F['RF-03'].millilitres} ml eller mer øker sannsynligheten; lavere utelukker ikke.`,
  tests: () =>
    say`Sensitiviteten er lav: sensibilitet ${part(T.sensationLow)}–${part(T.sensationHigh)}, kraft ${part(T.powerLow)}–${part(T.powerHigh)} og reflekser ${part(T.reflexLow)}–${part(T.reflexHigh)}. I et norsk materiale (n = ${F['RT-24'].people}) nådde ingen enkelttest LR+ over ${n(F['RT-24'].positive)}.`,
  painFree: ({ young, middle, old }) =>
    say`Hos smertefrie: ${young} % ved 20 år, ${middle} % ved 50 (ikke slått opp igjen i kilden) og ${old} % ved 80.`,
  noPainFree: ({ low, high }) =>
    say`Ingen samlet forekomst hos smertefrie er funnet for denne formen. Til sammenlikning: protrusjon ${low} til ${high} %.`,
  counterweight: (c, { oddsRatio, interval, upToAge }) =>
    say`Motvekt: OR ${oddsRatio}${interval ? ` (95 % KI ${interval})` : ''} for smerte mot ikke smerte (alder ≤ ${upToAge} år)${c.finding.shape === 'sequestration' ? ', tall for ekstrusjon' : ''}.`,
  shrinks: (_c, pools) =>
    say`Regresjon for typen i to metaanalyser: ${pools.join(' og ')}, mest innen seks måneder.`,
  image: () =>
    say`Ved ett år var hernieringen synlig hos ${pc(F['NH-09'].visibleGood)} med godt og ${pc(F['NH-09'].visiblePoor)} med dårlig utfall. Bildet følger ikke symptomene.`,
  outcomes: ({ norway, uk, dutch }) =>
    say`Ved isjias etter ett år: ${norway} vellykket i norske sykehus, ${uk} bedre i britisk primærhelsetjeneste, ${dutch} opplevde seg friske i nederlandsk RCT (begge armer).`,
  surgery: () =>
    say`Tidlig kirurgi ga raskere lindring (HR ${n(F['NH-21'].hazard)}), men ingen forskjell i funksjon over ett år i samme RCT.`,
  urgentFirst: () =>
    say`Stor sentral prolaps: vurder cauda equina aktivt. Ett tegn er nok, også delvis eller smertefritt.`,
  callNow: say`Vannlatingsvansker, retensjon eller lekkasje, tarmforstyrrelse, ridebukseanestesi, seksuell endring eller bilaterale symptomer: øyeblikkelig innleggelse og akutt MR. Legevakt 116\u00a0117, AMK 113.`,
  callToday: say`Ny eller økende parese: vurdering samme dag. Uttalt eller raskt økende: kirurgisk vurdering straks.`,
  yield: say`MR bekrefter mistanken hos ${F['RF-04'].low}–${pc(F['RF-04'].high)}. Ingen enkelttegn avgjør.`,
  narrowed: {
    mild: 'Spinalkanalen er lett innsnevret (under en tredel).',
    moderate: 'Spinalkanalen er moderat innsnevret (en til to tredeler).',
    severe: 'Spinalkanalen er uttalt innsnevret (over to tredeler).',
  },
  ligament: {
    spared: null,
    lifted: 'Tegnet som dekket av bakre lengdebånd (subligamentøst), noe MR ofte ikke kan avgjøre.',
    passed: 'Tegnet som kommet gjennom bakre lengdebånd (transligamentøst), noe MR ofte ikke kan avgjøre.',
  },
}
