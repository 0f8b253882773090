import { afterAYearRange, shrinkageRange } from '../../domain/course.ts'
import { FIGURES as F } from '../../domain/figures.ts'
import { CALL_NUMBERS } from '../../domain/urgency.ts'
import { phone } from '../lists.ts'
import { LIGHT } from '../outline/light.ts'
import type { StoryWords } from '../outline/outlines.ts'
import { say, term } from '../say.ts'

const year = afterAYearRange()
const free = shrinkageRange('extrusion')!

export const words: StoryWords = {
  title: 'En rolig rundtur',
  next: 'Neste',
  back: 'Tilbake',
  leave: 'Utforsk selv',
  place: (scene, of) => `${scene} av ${of}`,
  scenes: {
    healthy: {
      title: 'En frisk skive',
      says: [
        say`Dette er en ${term('skive', ['disc_L4-L5'])}: en pute mellom to virvler, med en seig ring ytterst og en myk kjerne. Den gjør at ryggen kan bøye seg og tåle tyngde. Rundturen viser ett eksempel: L4/5 på venstre side.`,
      ],
    },
    age: {
      title: 'Skiver forandrer seg',
      says: [
        `Med årene buer kanten ofte litt ut, slik håret blir grått. Av 100 uten smerter har ${F['EPI-02'].low} en slik bukning ved 20 år og ${F['EPI-02'].high} ved 80.`,
      ],
    },
    common: {
      title: 'Mange har dette og kjenner ingenting',
      says: [
        `Her har litt av skiven kommet ut på ett sted. Det er en prolaps. Av 100 uten smerter har ${F['EPI-03'].low} til ${F['EPI-03'].high} den flateste typen, alt etter alder. Nerven ved siden av er rolig.`,
      ],
    },
    shape: {
      title: 'Formen er ikke smerten',
      says: [
        'Denne prolapsen går lenger ut. Den ser større ut, men den trenger ikke gjøre mer vondt. Et bilde viser form og sted. Det viser ikke hvordan du har det.',
      ],
    },
    touch: {
      title: 'Inntil en nerve',
      says: [
        say`Her ligger prolapsen inntil ${term('nerveroten L5', ['root_L5_left'])}. Selv det merkes ikke alltid. Trykk alene er sjelden nok.`,
      ],
    },
    irritated: {
      title: 'Når nerven blir irritert',
      says: [
        'Kommer det betennelse i tillegg til trykket, kan nerven bli irritert. Da kan den sende smerte ned i benet. Det er ekte smerte, og den kan være sterk.',
      ],
    },
    felt: {
      title: 'Hvor det kan kjennes',
      says: [
        say`Fra ${term('L5', ['root_L5_left'])} kjennes det ofte på utsiden av benet og ned mot stortåen. Det kan prikke eller bli numment.`,
        'Men smerten følger ofte ikke læreboken. Kjennes det et annet sted, er det like ekte.',
      ],
    },
    clears: {
      title: 'Kroppen rydder opp',
      says: [
        `Her er den blitt mindre. Slike prolapser krymper hos ${free.low} til ${free.high} av 100, mest det første halvåret.`,
        `De fleste med isjias får det bedre: ${year.low} til ${year.high} av 100 på ett år. Noen trenger lenger tid.`,
      ],
    },
    safe: {
      title: 'Det er som regel trygt å bevege seg',
      says: [
        'Ryggen er sterk og kan tilpasse seg. Vanlige bevegelser er som regel trygge. Litt vondt er greit, så lenge det ikke er verre dagen etter. Øk litt etter litt.',
      ],
    },
    call: {
      title: 'Når du skal ringe',
      says: [
        say`Ring legevakten ${phone(CALL_NUMBERS.norway.urgent)} nå hvis du får vansker med å tisse, ikke klarer å holde deg, blir nummen i skrittet, merker endret seksuell følelse eller får ny smerte eller svakhet i begge ben. Ett tegn er nok. Da kan ${term('nervebunten', LIGHT.caudaEquina)} være under trykk.`,
        'Blir benet svakere, ring lege samme dag.',
      ],
    },
    course: {
      title: 'Hvis du søker hjelp',
      says: [
        'Først er det spørsmål og undersøkelse. Kraft, følelse og reflekser testes. Et bilde trengs sjelden med en gang. Noen følges opp etter to, fire og åtte uker. Ta med et spørsmål: Hva vil du helst kunne gjøre igjen?',
      ],
    },
    week: {
      title: 'Dette kan du gjøre denne uken',
      says: [
        'Gå 5–10 minutter et par ganger om dagen. Hvil litt med bøyde knær når du trenger det. Velg bevegelse du liker.',
        'Og gjør én ting som betyr noe for deg. Nå kan du utforske selv.',
      ],
    },
  },
}
