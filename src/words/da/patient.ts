import { CALL_NUMBERS } from '../../domain/urgency.ts'
import { rootsAround } from '../around.ts'
import { type Case, levelText } from '../case.ts'
import type { PatientVoice } from '../language.ts'
import { phone } from '../lists.ts'
import { type Spans, say, term } from '../say.ts'
import { onSide, plainPlace } from './place.ts'
import { DUTY } from './urgent.ts'

/** "roden L5 i venstre side", as a term. */
function theRoot(c: Case, many: string, one: string): Spans {
  return say`${term(`${c.midline ? many : one} ${c.root}`, c.rootParts)} ${onSide(c.finding)}`
}

/** What touches: the disc, or the piece that has left it. */
function thing({ finding }: Case): string {
  if (finding.shape === 'bulge') return 'diskus'
  return finding.shape === 'sequestration' ? 'stykket' : 'prolapsen'
}

/** What has left the disc, a piece of its own or something that still hangs on, and where it has gone. */
function movedSentence({ finding }: Case): Spans | null {
  const it = finding.shape === 'sequestration' ? 'Stykket' : 'Noget af det'
  switch (finding.migration) {
    case 'none':
      return null
    case 'infrapedicular':
      return say`${it} har flyttet sig op bag hvirvlen ovenover.`
    case 'suprapedicular':
      return say`${it} har flyttet sig lidt ned.`
    case 'pedicular':
      return say`${it} har flyttet sig ned bag hvirvlen nedenunder.`
  }
}

function rootSentence(c: Case): Spans {
  const most = c.midline ? 'så de påvirkes oftest' : 'så den påvirkes oftest'
  if (!c.touches)
    return say`Her rører ${thing(c)} ikke ved nogen nerve. Tættest på ligger ${theRoot(c, 'rødderne', 'roden')}.`
  const { finding } = c
  switch (finding.migration) {
    case 'infrapedicular':
      return say`Bag hvirvlen ovenover går ${theRoot(c, 'rødderne', 'roden')} ud, ${most}.`
    case 'suprapedicular':
    case 'pedicular':
      return say`${finding.shape === 'sequestration' ? 'Stykket' : 'Prolapsen'} ligger nu dér, hvor ${theRoot(c, 'rødderne', 'roden')} løber forbi, ${most}.`
    case 'none':
  }
  if (c.role === 'traversing')
    return say`${theRoot(c, 'Rødderne', 'Roden')} løber tæt bag om diskus, ${most}.`
  return c.finding.zone === 'foraminal'
    ? say`${theRoot(c, 'Rødderne', 'Roden')} går ud gennem netop den åbning, ${most}.`
    : say`${theRoot(c, 'Rødderne', 'Roden')} løber lige uden for åbningen, ${most}.`
}

const SHAPE_END = {
  protrusion: 'Denne diskusprolaps kaldes protrusion.',
  extrusion: 'Denne diskusprolaps kaldes ekstrusion.',
  sequestration: 'Det er en diskusprolaps, og stykket kaldes et sekvester.',
} as const

function shapeSentence(c: Case): Spans {
  const open = say`${term(`Diskus ${c.level}`, c.disc)} er en pude mellem to hvirvler.`
  const place = plainPlace(c.finding)
  switch (c.finding.shape) {
    case 'normal':
      return open
    case 'bulge':
      return say`${open} Her buer kanten lidt ud over et bredt område, mest ${place}. Det kaldes en udbugtning og er ikke en diskusprolaps.`
    case 'protrusion':
      return say`${open} Her er lidt af den kommet ud over kanten ${place}, med en bred base. ${SHAPE_END.protrusion}`
    case 'extrusion':
      return say`${open} Her er lidt af den kommet længere ud ${place}, med en smal hals. ${SHAPE_END.extrusion}`
    case 'sequestration':
      return say`${open} Her har et stykke løsnet sig og ligger ${place}. ${SHAPE_END.sequestration}`
  }
}

const FELT_SIDE = {
  left: 'i venstre side',
  right: 'i højre side',
  midline: 'i den ene eller begge sider',
} as const

/** How far the roots are met, with one verb a grade wherever it is said; null where nothing is met. */
export function meets(c: Case, first: string, it: string, them: string): string | null {
  switch (c.compromise) {
    case 'none':
      return null
    case 'contact':
      return `${first} ligger ${it}op ad ${them}.`
    case 'deviation':
      return `${first} skubber ${it}${them} lidt væk.`
    case 'compression':
      return `${first} trykker ${it}på ${them}.`
  }
}

export const patient: PatientVoice = {
  headings: {
    what: 'Hvad er det?',
    root: 'Hvilken nerve, og hvorfor?',
    felt: 'Hvor kan det mærkes?',
    changed: 'Hvad kan ændre sig?',
    common: 'Hvor almindeligt er det uden smerter?',
    course: 'Hvad sker der som regel?',
    urgent: 'Hvornår skal du ringe med det samme?',
  },
  normal: {
    what: (level) =>
      say`${term(`Diskus ${levelText(level)}`, [`disc_${level}`])} er en pude mellem to hvirvler. Den har en sej ring yderst og en blød kerne. Her holder den sig inden for kanten af hvirvlerne.`,
    root: (level) =>
      say`${term('Nerverødderne', rootsAround(level))} har god plads her. De går ud af ryggen parvis, under hver sin hvirvel.`,
    felt: (level, { low, high }) =>
      say`${term('Diskus', [`disc_${level}`])} er ikke hele forklaringen på ondt i ryggen. Hos ${low} til ${high} ud af 100 med ondt i ryggen kan man ikke pege på én bestemt årsag. Smerten er ægte alligevel.`,
    changed: () => say`Når nerverne er rolige, er kraft og følelse i benene, som de plejer at være.`,
    common: ({ young, old }) =>
      say`Diskusser ændrer sig med alderen, ligesom håret bliver gråt. Blandt 20-årige uden smerter har ${young} ud af 100 den slags forandringer, blandt 80-årige ${old}.`,
    course: () =>
      say`Ryggen er stærk og kan tilpasse sig. Bøj og løft, og skift stilling tit. Ingen måde at sidde på har vist sig at være farlig.`,
  },
  shape: shapeSentence,
  moved: movedSentence,
  picture: (c) =>
    say`Form og størrelse viser ikke, hvor ondt det gør.${c.finding.nerve === 'quiet' ? '' : ' Smerten er ægte.'}`,
  root: rootSentence,
  touch: (c) => {
    const sentence = meets(c, 'Her', `${thing(c)} `, c.midline ? 'dem' : 'den')
    return sentence === null ? null : say`${sentence}`
  },
  sac: (c) =>
    c.sac &&
    say`Prolapsen når også ${term('nervebundtet', c.sac.parts)} i midten (rødderne ${c.sac.first} til ${c.sac.last}).`,
  next: (c) =>
    c.next &&
    (c.touches
      ? say`Nogle gange påvirkes også ${term(`roden ${c.next.root}`, c.next.parts)}.`
      : say`En større prolaps her kan også nå ${term(`roden ${c.next.root}`, c.next.parts)}.`),
  nerve: (c) => {
    if (c.finding.nerve === 'quiet')
      return c.touches ? say`Nerven er rolig: den slags kontakt mærkes ikke altid.` : null
    if (!c.touches) return say`Inflammation i nærheden kan irritere nerven alligevel.`
    if (c.finding.nerve === 'compressed') return say`Tryk og inflammation virker sammen.`
    return say`Inflammation kan irritere ${c.midline ? 'dem' : 'den'}.`
  },
  felt: (c, places) => {
    const root = term(`${c.midline ? 'rødderne' : 'roden'} ${c.root}`, c.rootParts)
    const where = say`${FELT_SIDE[c.finding.side]}: ${places}`
    if (c.finding.nerve !== 'quiet') return say`Smerter fra ${root} mærkes ofte ${where}.`
    return say`En rolig nerve mærkes ikke. Bliver ${root} irriteret, mærkes det ofte ${where}.`
  },
  textbook: (c) =>
    c.root === 'S1'
      ? say`Fra ${c.midline ? 'disse rødder' : 'denne rod'} følger smerten lærebogen hos cirka to ud af tre, oftere end fra andre.`
      : say`Hos cirka to ud af tre, alle rødder samlet, følger smerten ikke lærebogen.`,
  changed: (c, movements, places) =>
    c.finding.nerve === 'quiet'
      ? say`Kraft og følelse er som regel uændret. Bliver nerven påvirket, kan det blive sværere at ${movements}. Huden kan prikke eller blive følelsesløs: ${places}.`
      : say`Det kan blive sværere at ${movements}. Bliver benet svagere, så ring til lægen samme dag. Huden kan prikke eller blive følelsesløs: ${places}.`,
  sacFelt: (c) =>
    c.sac && say`Tryk på ${term('nervebundtet', c.sac.parts)} kan mærkes i begge ben og i skridtet.`,
  sacChanged: (c) =>
    c.sac && say`En sjælden gang svigter også blæren, tarmen eller følelsen i skridtet. Så haster det.`,
  painFree: (c, { young, middle, old }) =>
    say`Ud af 100 uden smerter har ${young} en ${c.finding.shape === 'bulge' ? 'udbugtning' : 'protrusion'} som 20-årige, ${middle} som 50-årige og ${old} som 80-årige.`,
  noPainFree: ({ low, high }) =>
    say`Der findes ikke gode tal for denne form. Ud af 100 uden smerter har ${low} til ${high} en protrusion, som er fladere.`,
  counterweight: (c) =>
    say`Op til 50 år er ${c.finding.shape === 'bulge' ? 'en udbugtning' : 'denne slags prolaps'} hyppigere hos folk med ondt i ryggen.`,
  better: (c, { low, high }) =>
    say`${c.finding.nerve === 'quiet' ? 'Uden gener er behandling sjældent nødvendig. ' : ''}De fleste med iskias får det bedre: ${low} til ${high} ud af 100 på et år, alt efter hvem der blev undersøgt.`,
  shrinks: (c, { low, high }) => {
    const count = low === high ? say`cirka ${low}` : say`${low} til ${high}`
    if (c.finding.shape === 'bulge')
      return say`En udbugtning skrumper hos ${count} ud af 100, men generne kan gå over alligevel.`
    if (c.finding.shape === 'protrusion')
      return say`Denne form skrumper hos ${count} ud af 100, mest det første halve år.`
    return say`Denne form skrumper hos ${count} ud af 100, mest det første halve år.${c.finding.size < 0.5 ? '' : ' Store skrumper ofte mest.'}`
  },
  moving: () => say`Hold ryggen i gang, og bøj og løft lidt efter lidt igen.`,
  urgentFirst: () =>
    say`En stor prolaps i midten kan en sjælden gang trykke på nerverne til blære, tarm og underliv. Her er tegnene. Har man bare ét af dem, er det nok til at ringe, også hvis det er svagt.`,
  callNow: say`Ring nu til lægevagten, i dagtiden til egen læge, hvis du får svært ved at tisse, ikke kan holde på urin eller afføring eller bliver følelsesløs i skridtet. Ring også nu ved ændret seksuel følelse eller funktion, eller ved nye smerter, følelsesløshed eller svaghed i begge ben. ${DUTY} Ring ${phone(CALL_NUMBERS['dk-hovedstaden'].emergency)}, hvis det er livstruende.`,
  callToday: say`Bliver benet eller foden svagere, så ring til lægen samme dag, eller til lægevagten, når der er lukket. Bliver det hurtigt værre, så ring med det samme.`,
}
