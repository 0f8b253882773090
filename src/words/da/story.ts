import { afterAYearRange, shrinkageRange } from '../../domain/course.ts'
import { FIGURES as F } from '../../domain/figures.ts'
import { LIGHT } from '../outline/light.ts'
import type { StoryWords } from '../outline/outlines.ts'
import { say, term } from '../say.ts'

const year = afterAYearRange()
const free = shrinkageRange('extrusion')!

export const words: StoryWords = {
  title: 'En rolig rundtur',
  next: 'Næste',
  back: 'Tilbage',
  leave: 'Se dig om på egen hånd',
  place: (scene, of) => `${scene} af ${of}`,
  scenes: {
    healthy: {
      title: 'En rask diskus',
      says: [
        say`Det her er en ${term('diskus', ['disc_L4-L5'])}: en pude mellem to hvirvler med en sej ring yderst og en blød kerne. Den lader ryggen bøje sig og bære. Rundturen viser ét eksempel: L4/5 i venstre side.`,
      ],
    },
    age: {
      title: 'Diskusser ændrer sig',
      says: [
        `Med årene buer kanten tit lidt ud, ligesom håret bliver gråt. Ud af 100 uden smerter har ${F['EPI-02'].low} sådan en udbugtning som 20-årige og ${F['EPI-02'].high} som 80-årige.`,
      ],
    },
    common: {
      title: 'Mange har det her og mærker intet',
      says: [
        `Her er lidt af diskus kommet ud ét sted. Det er en prolaps. Ud af 100 uden smerter har ${F['EPI-03'].low} til ${F['EPI-03'].high} den fladeste slags, alt efter alder. Nerven ved siden af er rolig.`,
      ],
    },
    shape: {
      title: 'Formen er ikke smerten',
      says: [
        'Denne prolaps går længere ud. Den ser større ud, men behøver ikke gøre mere ondt. Et billede viser form og sted. Det viser ikke, hvordan du har det.',
      ],
    },
    touch: {
      title: 'Op ad en nerve',
      says: [
        say`Her ligger prolapsen op ad ${term('nerveroden L5', ['root_L5_left'])}. Selv det mærkes ikke altid. Tryk alene er sjældent nok.`,
      ],
    },
    irritated: {
      title: 'Når nerven bliver irriteret',
      says: [
        'Kommer der inflammation oven i trykket, kan nerven blive irriteret. Så kan den sende smerter ned i benet. Smerten er ægte, og den kan være stærk.',
      ],
    },
    felt: {
      title: 'Hvor det kan mærkes',
      says: [
        say`Fra ${term('L5', ['root_L5_left'])} mærkes det ofte på ydersiden af benet og ned mod storetåen. Det kan prikke eller blive følelsesløst.`,
        'Men smerten følger ofte ikke lærebogen. Mærker du den et andet sted, er den lige så ægte.',
      ],
    },
    clears: {
      title: 'Kroppen rydder op',
      says: [
        `Her er den blevet mindre. Den slags prolapser skrumper hos ${free.low} til ${free.high} ud af 100, mest det første halve år.`,
        `De fleste med iskias får det bedre: ${year.low} til ${year.high} ud af 100 på et år. Nogle har brug for længere tid.`,
      ],
    },
    safe: {
      title: 'Det er som regel trygt at bevæge sig',
      says: [
        'Ryggen er stærk og kan tilpasse sig. Almindelige bevægelser er som regel ikke farlige. Det må gerne gøre lidt ondt, så længe det ikke er værre dagen efter. Gør lidt mere hen ad vejen.',
      ],
    },
    call: {
      title: 'Hvornår du skal ringe',
      says: [
        say`Ring til lægevagten eller din læge nu, hvis du får svært ved at tisse, ikke kan holde på urin eller afføring, bliver følelsesløs i skridtet, mærker noget nyt seksuelt eller får nye smerter eller svaghed i begge ben. Ét tegn er nok. Så kan ${term('nervebundtet', LIGHT.caudaEquina)} være under tryk.`,
        'Bliver benet svagere, så ring til en læge samme dag.',
      ],
    },
    course: {
      title: 'Hvis du søger hjælp',
      says: [
        'Lægen, kiropraktoren eller fysioterapeuten spørger, undersøger dig og tester nerverne. Der er sjældent brug for en scanning med det samme. Nogle kommer igen efter to, fire og otte uger. Tag et spørgsmål med: Hvad vil du allerhelst kunne igen?',
      ],
    },
    week: {
      title: 'Det kan du gøre i denne uge',
      says: [
        'Gå 5–10 minutter et par gange om dagen. Hvil lidt med bøjede knæ, når du har brug for det. Vælg bevægelse, du kan lide.',
        'Og gør én ting, der betyder noget for dig. Nu kan du se dig om på egen hånd.',
      ],
    },
  },
}
