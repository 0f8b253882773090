import { CALL_NUMBERS } from '../../domain/urgency.ts'
import { rootsAround } from '../around.ts'
import type { Case } from '../case.ts'
import { levelText } from '../case.ts'
import type { PatientVoice } from '../language.ts'
import { phone } from '../lists.ts'
import { type Spans, say, term } from '../say.ts'
import { onSide, plainPlace } from './place.ts'

/** "roten L5 på venstre side", as a term, after the words `before`. */
function theRoot(c: Case, many: string, one: string): Spans {
  return say`${term(`${c.midline ? many : one} ${c.root}`, c.rootParts)} ${onSide(c.finding)}`
}

function place(c: Case): string {
  return plainPlace(c.finding)
}

/** What touches: the disc, or the piece that has left it. */
function thing({ finding }: Case): string {
  if (finding.shape === 'bulge') return 'skiven'
  return finding.shape === 'sequestration' ? 'biten' : 'prolapsen'
}

/** What has left the disc, a piece of its own or something that still hangs on, and where it has gone. */
function movedSentence({ finding }: Case): Spans | null {
  const it = finding.shape === 'sequestration' ? 'Biten' : 'Noe av det'
  switch (finding.migration) {
    case 'none':
      return null
    case 'infrapedicular':
      return say`${it} har flyttet seg opp bak virvelen over.`
    case 'suprapedicular':
      return say`${it} har flyttet seg litt ned.`
    case 'pedicular':
      return say`${it} har flyttet seg ned bak virvelen under.`
  }
}

function rootSentence(c: Case): Spans {
  const most = c.midline ? 'så det er oftest de som berøres' : 'så det er oftest den som berøres'
  if (!c.touches)
    return say`Her berører ${thing(c)} ingen nerve. Nærmest ligger ${theRoot(c, 'røttene', 'roten')}.`
  const { finding } = c
  switch (finding.migration) {
    case 'infrapedicular':
      return say`Bak virvelen over går ${theRoot(c, 'røttene', 'roten')} ut, ${most}.`
    case 'suprapedicular':
    case 'pedicular':
      return say`${finding.shape === 'sequestration' ? 'Biten' : 'Prolapsen'} ligger nå der ${theRoot(c, 'røttene', 'roten')} går forbi, ${most}.`
    case 'none':
  }
  if (c.role === 'traversing') return say`${theRoot(c, 'Røttene', 'Roten')} går tett bak skiven, ${most}.`
  return c.finding.zone === 'foraminal'
    ? say`${theRoot(c, 'Røttene', 'Roten')} går ut gjennom denne åpningen, ${most}.`
    : say`${theRoot(c, 'Røttene', 'Roten')} går like utenfor åpningen, ${most}.`
}

const SHAPE_END = {
  protrusion: 'Denne skiveprolapsen kalles protrusjon.',
  extrusion: 'Denne skiveprolapsen kalles ekstrusjon.',
  sequestration: 'Det er en skiveprolaps, og biten kalles et sekvester.',
} as const

function shapeSentence(c: Case): Spans {
  const open = say`${term(`Skiven ${c.level}`, c.disc)} er en pute mellom to virvler.`
  switch (c.finding.shape) {
    case 'normal':
      return open
    case 'bulge':
      return say`${open} Her buer kanten litt ut over et bredt område, mest ${place(c)}. Det kalles en bukning og er ikke en skiveprolaps.`
    case 'protrusion':
      return say`${open} Her har litt av den kommet ut over kanten ${place(c)}, med bred base. ${SHAPE_END.protrusion}`
    case 'extrusion':
      return say`${open} Her har litt av den kommet godt ut ${place(c)}, med en smal hals. ${SHAPE_END.extrusion}`
    case 'sequestration':
      return say`${open} Her har en bit av den løsnet og ligger ${place(c)}. ${SHAPE_END.sequestration}`
  }
}

const norway = CALL_NUMBERS.norway

const FELT_SIDE = {
  left: 'på venstre side',
  right: 'på høyre side',
  midline: 'på én eller begge sider',
} as const

/** How far the roots are met, with one verb a grade wherever it is said; null where nothing is met. */
export function meets(c: Case, first: string, it: string, them: string): string | null {
  switch (c.compromise) {
    case 'none':
      return null
    case 'contact':
      return `${first} ligger ${it}inntil ${them}.`
    case 'deviation':
      return `${first} skyver ${it}${them} litt unna.`
    case 'compression':
      return `${first} trykker ${it}på ${them}.`
  }
}

export const patient: PatientVoice = {
  headings: {
    what: 'Hva er dette?',
    root: 'Hvilken nerve, og hvorfor?',
    felt: 'Hvor kan det kjennes?',
    changed: 'Hva kan bli annerledes?',
    common: 'Hvor vanlig er det hos folk uten smerte?',
    course: 'Hva skjer som regel?',
    urgent: 'Når skal du ringe med en gang?',
  },
  normal: {
    what: (level) =>
      say`${term(`Skiven ${levelText(level)}`, [`disc_${level}`])} er en pute mellom to virvler. Den har en seig ring ytterst og en myk kjerne. Her holder den seg innenfor kanten av virvlene.`,
    root: (level) =>
      say`${term('Nerverøttene', rootsAround(level))} har god plass her. De går ut av ryggen i par, under hver sin virvel.`,
    felt: (level, { low, high }) =>
      say`${term('Skiven', [`disc_${level}`])} er ikke hele forklaringen på vond rygg. Hos ${low} til ${high} av 100 med vond rygg finner man ikke én bestemt årsak. Smerten er ekte likevel.`,
    changed: () => say`Når nervene er rolige, er kraft og følelse i bena som vanlig.`,
    common: ({ young, old }) =>
      say`Skiver endrer seg med alderen. Av 100 mennesker uten smerte har ${young} slike aldersforandringer ved 20 år og ${old} ved 80.`,
    course: () =>
      say`Ryggen er sterk og kan tilpasse seg. Bøy og løft, og skift stilling ofte. Ingen sittestilling er vist å være farlig.`,
  },
  shape: shapeSentence,
  moved: movedSentence,
  picture: (c) =>
    say`Form og størrelse viser ikke hvor vondt det gjør.${c.finding.nerve === 'quiet' ? '' : ' Smerten er ekte.'}`,
  root: rootSentence,
  touch: (c) => {
    const sentence = meets(c, 'Her', `${thing(c)} `, c.midline ? 'dem' : 'den')
    return sentence === null ? null : say`${sentence}`
  },
  sac: (c) =>
    c.sac &&
    say`Prolapsen når også ${term('nervebunten', c.sac.parts)} i midten, der røttene ${c.sac.first} til ${c.sac.last} ligger.`,
  next: (c) =>
    c.next &&
    (c.touches
      ? say`Noen ganger berøres også ${term(`roten ${c.next.root}`, c.next.parts)}.`
      : say`En større prolaps her kan også nå ${term(`roten ${c.next.root}`, c.next.parts)}.`),
  nerve: (c) => {
    if (c.finding.nerve === 'quiet')
      return c.touches ? say`Nerven er rolig: slik kontakt merkes ikke alltid.` : null
    if (!c.touches) return say`Nerven er irritert likevel, slik betennelse i nærheten kan gjøre.`
    if (c.finding.nerve === 'compressed') return say`Trykk og betennelse virker sammen.`
    return say`En betennelse i vevet kan irritere ${c.midline ? 'dem' : 'den'}.`
  },
  felt: (c, places) => {
    const root = term(`${c.midline ? 'røttene' : 'roten'} ${c.root}`, c.rootParts)
    const where = say`${FELT_SIDE[c.finding.side]}: ${places}`
    if (c.finding.nerve !== 'quiet') return say`Smerte fra ${root} kjennes ofte ${where}.`
    return say`En rolig nerve kjennes ikke. Blir ${root} irritert, kjennes det ofte ${where}.`
  },
  textbook: (c) =>
    c.root === 'S1'
      ? say`Fra ${c.midline ? 'disse røttene' : 'denne roten'} følger smerten læreboken hos omtrent to av tre, oftere enn fra andre.`
      : say`Hos omtrent to av tre, alle røtter samlet, kjennes smerten andre steder enn læreboken sier.`,
  changed: (c, movements, places) =>
    c.finding.nerve === 'quiet'
      ? say`Kraft og følelse er som regel som før. Blir nerven påvirket, kan det bli tyngre å ${movements}. Huden kan prikke eller bli nummen: ${places}.`
      : say`Det kan bli tyngre å ${movements}. Blir benet svakere, ring lege samme dag. Huden kan prikke eller bli nummen: ${places}.`,
  sacFelt: (c) =>
    c.sac && say`Trykk på ${term('nervebunten', c.sac.parts)} kan kjennes i begge ben og i skrittet.`,
  sacChanged: (c) =>
    c.sac && say`En sjelden gang svikter også blæren, tarmen eller følelsen i skrittet. Da haster det.`,
  painFree: (c, { young, middle, old }) =>
    say`Av 100 uten smerte har ${young} en ${c.finding.shape === 'bulge' ? 'bukning' : 'protrusjon'} ved 20 år, ${middle} ved 50 og ${old} ved 80.`,
  noPainFree: ({ low, high }) =>
    say`Det finnes ikke gode tall for denne formen. Av 100 uten smerte har ${low} til ${high} en protrusjon, som er flatere.`,
  counterweight: (c) =>
    say`Opp til 50 år er ${c.finding.shape === 'bulge' ? 'en bukning' : 'en protrusjon'} vanligere hos folk med vond rygg.`,
  better: (c, { low, high }) =>
    say`${c.finding.nerve === 'quiet' ? 'Uten plager trengs sjelden behandling. ' : ''}De fleste med isjias blir bedre: ${low} til ${high} av 100 i løpet av ett år, alt etter hvem som ble undersøkt.`,
  shrinks: (c, { low, high }) => {
    const count = low === high ? say`omtrent ${low}` : say`${low} til ${high}`
    if (c.finding.shape === 'bulge')
      return say`En bukning krymper hos ${count} av 100, men plagene kan gi seg likevel.`
    if (c.finding.shape === 'protrusion')
      return say`Denne formen krymper hos ${count} av 100, mest det første halvåret.`
    return say`Denne formen krymper hos ${count} av 100, mest det første halvåret.${c.finding.size < 0.5 ? '' : ' Store krymper ofte mest.'}`
  },
  moving: () => say`Rådet er å holde seg i gang, og bøye og løfte mer etter hvert.`,
  urgentFirst: () =>
    say`En stor prolaps i midten kan en sjelden gang trykke på nervene til blære, tarm og underliv. Les tegnene rett under her først. Ett tegn er nok til å ringe, også om det er svakt.`,
  callNow: say`Ring legevakten ${phone(norway.urgent)} nå hvis du får vansker med å tisse, ikke klarer å holde deg eller blir nummen i skrittet. Ring også nå ved endret seksuell følelse eller funksjon, eller ved ny smerte, nummenhet eller svakhet i begge ben. Ring ${phone(norway.emergency)} ved fare for liv, eller hvis du plutselig ikke kan bevege bena.`,
  callToday: say`Blir benet eller foten svakere, ring fastlegen samme dag, eller legevakten ${phone(norway.urgent)} når det er stengt. Blir det raskt verre, ring med en gang.`,
}
