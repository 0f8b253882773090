import { FIGURES as F } from '../../domain/figures.ts'
import { rootsAround } from '../around.ts'
import { type Case, levelText } from '../case.ts'
import type { ProfessionalVoice } from '../language.ts'
import { number, percent, proportion } from '../lists.ts'
import { type Spans, say, term } from '../say.ts'
import { names } from './names.ts'
import { fieldPlace } from './place.ts'

function root(c: Case): Spans {
  const side = c.finding.side === 'midline' ? 'bilateralt' : `på ${names.side[c.finding.side]} side`
  return say`${term(c.root, c.rootParts)} ${side}`
}

const n = (value: number): string => number('da', value)
const pc = (of100: number): string => percent('da', of100)
const part = (value: number): string => proportion('da', value)
const T = F['RT-25']

const SHAPE = {
  normal: 'Diskuskonturen ligger inden for ringapofyserne.',
  bulge: 'Diskusvæv uden for ringapofyserne over mere end 25 % af omkredsen. Det regnes ikke som herniering.',
  protrusion:
    'Fokal forskydning over mindre end 25 % af omkredsen. Største bredde uden for diskus er mindre end basis i alle planer.',
  extrusion:
    'Fokal forskydning over mindre end 25 % af omkredsen. Det forskudte væv er bredere end basis i mindst ét plan.',
  sequestration: 'Fragment uden kontinuitet med diskus, en undertype af ekstrusion.',
} as const

export const professional: ProfessionalVoice = {
  headings: {
    what: 'Klassifikation',
    root: 'Påvirket nerverod',
    felt: 'Smerteudbredelse',
    changed: 'Neurologiske fund',
    common: 'Forekomst uden smerter',
    course: 'Forløb',
    urgent: 'Akut henvisning',
  },
  normal: {
    what: (level) =>
      say`${term(`Diskus ${levelText(level)}`, [`disc_${level}`])}: konturen ligger inden for ringapofyserne på alle snit.`,
    root: (level) =>
      say`${term('Passerende og udtrædende rødder', rootsAround(level))} er fri. Hver lumbal rod træder ud under pediklen på hvirvlen med samme nummer.`,
    felt: (level, { low, high }) =>
      say`Normal ${term('diskus', [`disc_${level}`])} udelukker ikke smerter: ${low} til ${high} % af lænderygsmerter er uspecifikke.`,
    changed: () => say`Ingen forventede rodudfald. Enkelttest har lav sensitivitet og skal tolkes samlet.`,
    common: ({ young, middle, old }) =>
      say`Degenerative diskusforandringer uden smerter: ${young} % ved 20 år, ${middle} % ved 50 og ${old} % ved 80.`,
    course: () =>
      say`Der er ikke konsensus om, at holdning eller siddestilling forårsager lænderygsmerter. Råd om variation og gradueret belastning.`,
  },
  shape: (c) =>
    say`${term(names.shape[c.finding.shape].field, c.disc)} på niveau ${c.level}, ${fieldPlace(c.finding)}. ${SHAPE[c.finding.shape]}`,
  migrated: (c) => {
    switch (c.finding.migration) {
      case 'none':
        return null
      case 'infrapedicular':
        return say`Migreret kranialt til infrapedikulært niveau bag hvirvlen ovenover.`
      case 'suprapedicular':
        return say`Migreret kaudalt til suprapedikulært niveau bag hvirvlen nedenunder.`
      case 'pedicular':
        return say`Migreret kaudalt til pedikelniveau bag hvirvlen nedenunder.`
    }
  },
  term: () =>
    say`Betegnelsen beskriver form. Den siger intet om smerter, eller om vævet er dækket af anulus eller ligament.`,
  root: (c) =>
    c.touches
      ? say`Oftest påvirket: ${root(c)} (${names.role[c.role].field}).`
      : say`Ingen rodkontakt i denne illustration. Tættest på: ${root(c)} (${names.role[c.role].field}).`,
  grade: (c) => say`Illustreret påvirkning efter Pfirrmann: grad ${names.compromise[c.compromise].field}.`,
  sac: (c) =>
    c.sac &&
    say`${term('Durasækken', c.sac.parts)} imprimeres; ${c.sac.first} til ${c.sac.last} ligger intraduralt i begge sider.`,
  next: (c) => c.next && say`Kan også nå ${term(c.next.root, c.next.parts)} på samme side.`,
  exceptions: () => say`Overgangshvirvler, fælles rodafgange og furkalnerver bryder reglen.`,
  nerve: (c) =>
    c.finding.nerve === 'quiet'
      ? say`Sat som asymptomatisk: rodkontakt og kompression kan være uden symptomer.`
      : say`Sat som symptomgivende: rodsymptomer kræver som regel både tryk og inflammation.`,
  felt: (c, places) => say`Typisk område for ${root(c)}: ${places}.`,
  course: (_c, nerves) =>
    nerves
      ? say`Forløb: ${nerves}. Forløb, smerteområde og dermatom er tre forskellige tegninger.`
      : say`Forløb, smerteområde og dermatom er tre forskellige tegninger.`,
  dermatome: (c) =>
    c.root === 'S1'
      ? say`Radikulære smerter fulgte dermatomet hos cirka ${pc(F['RT-31'].s1)} for denne rod.`
      : say`Radikulære smerter fulgte ikke dermatomet i cirka ${pc(F['RT-31'].outside)} af de lumbale tilfælde.`,
  changed: (c, { movements, muscles, places, reflex, tension }) => {
    const tail = [
      reflex ? `Refleks: ${reflex}.` : 'Ingen rutinerefleks.',
      tension ? `Strækprøve: ${tension}.` : '',
    ].filter((text) => text !== '')
    return say`${c.finding.nerve === 'quiet' ? 'Ved påvirkning: nedsat evne til' : 'Undersøg evnen til'} at ${movements} (nøglemuskler: ${muscles}). Sensibilitet: ${places}. ${tail.join(' ')}`
  },
  sacFelt: (c) =>
    c.sac && say`${term('Cauda equina', c.sac.parts)} kan give bilaterale bensmerter og ridebuksesymptomer.`,
  sacChanged: (c) =>
    c.sac &&
    say`Spørg til blære, tarm, ridebukseområdet og seksuel funktion, og undersøg dem. Residualurin på ${F['RF-03'].millilitres} ml eller mere øger sandsynligheden; lavere udelukker ikke.`,
  tests: () =>
    say`Sensitiviteten er lav: sensibilitet ${part(T.sensationLow)}–${part(T.sensationHigh)}, kraft ${part(T.powerLow)}–${part(T.powerHigh)} og reflekser ${part(T.reflexLow)}–${part(T.reflexHigh)}. I et norsk materiale (n = ${F['RT-24'].people}) nåede ingen enkelttest LR+ over ${n(F['RT-24'].positive)}.`,
  painFree: ({ young, middle, old }) =>
    say`Hos smertefri: ${young} % ved 20 år, ${middle} % ved 50 (ikke slået op igen i kilden) og ${old} % ved 80.`,
  noPainFree: ({ low, high }) =>
    say`Ingen samlet forekomst hos smertefri er fundet for denne form. Til sammenligning: protrusion ${low} til ${high} %.`,
  counterweight: (c, { oddsRatio, interval, upToAge }) =>
    say`Modvægt: OR ${oddsRatio}${interval ? ` (95 % KI ${interval})` : ''} for smerter mod ingen smerter (alder ≤ ${upToAge} år)${c.finding.shape === 'sequestration' ? ', tal for ekstrusion' : ''}.`,
  shrinks: (_c, pools) =>
    say`Regression for typen i to metaanalyser: ${pools.join(' og ')}, mest inden for seks måneder.`,
  image: () =>
    say`Efter et år var hernieringen synlig hos ${pc(F['NH-09'].visibleGood)} med godt og ${pc(F['NH-09'].visiblePoor)} med dårligt udfald. Billedet følger ikke symptomerne.`,
  outcomes: ({ norway, uk, dutch }) =>
    say`Ved iskias efter et år: ${norway} med godt resultat på norske sygehuse, ${uk} bedre i britisk primærsektor, ${dutch} oplevede sig raske i en hollandsk RCT (begge arme).`,
  surgery: () =>
    say`Tidlig operation gav hurtigere lindring (HR ${n(F['NH-21'].hazard)}), men ingen forskel i funktion over et år i samme RCT.`,
  urgentFirst: () =>
    say`Stor central prolaps: vurder cauda equina aktivt. Ét tegn er nok, også hvis det er delvist eller smertefrit.`,
  callNow: say`Vandladningsbesvær, retention eller inkontinens, ændret tarmfunktion, ridebukseanæstesi, seksuel ændring eller bilaterale symptomer: akut indlæggelse og akut MR. Ring 112 eller regionens akutnummer.`,
  callToday: say`Ny eller tiltagende parese: vurdering samme dag. Udtalt eller hurtigt tiltagende: kirurgisk vurdering straks.`,
  yield: say`MR bekræfter mistanken hos ${F['RF-04'].low}–${pc(F['RF-04'].high)}. Intet enkelt tegn afgør det.`,
  narrowed: {
    mild: 'Spinalkanalen er let forsnævret (under en tredjedel).',
    moderate: 'Spinalkanalen er moderat forsnævret (en til to tredjedele).',
    severe: 'Spinalkanalen er udtalt forsnævret (over to tredjedele).',
  },
  ligament: {
    spared: null,
    lifted: 'Tegnet som dækket af bageste længdeligament (subligamentøst), hvad MR ofte ikke kan afgøre.',
    passed:
      'Tegnet som trængt gennem bageste længdeligament (transligamentøst), hvad MR ofte ikke kan afgøre.',
  },
}
