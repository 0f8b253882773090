import { FIGURES as F } from '../../../domain/figures.ts'
import type { felt as outline } from '../../outline/felt.ts'
import { LIGHT, rootLight } from '../../outline/light.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { say, term } from '../../say.ts'
import { pc } from './n.ts'

export const felt: TopicWords<typeof outline> = {
  title: ['Hvad kan man mærke?', 'Symptomer og rodudbredelse'],
  short: [
    'En prolaps kan give ondt i ryggen, ondt ned i benet, prikken, følelsesløshed eller mindre kraft. Den kan også gå helt ubemærket hen.',
    'Rygsmerter, radikulære smerter, paræstesier, sensibilitetsudfald og parese, hver for sig eller sammen. Udbredelsen er vejledende, ikke en facitliste.',
  ],
  sections: {
    kinds: {
      heading: ['Forskellige måder at have ondt på', 'Symptombilleder'],
      says: {
        start: [
          'Det kan komme pludseligt eller lidt efter lidt, og smerten i benet er ofte værst de første uger.',
          'Akut eller gradvis debut. Bensmerten er ofte værst de første to uger.',
        ],
        back: [
          'Ondt i ryggen: Den er ofte stiv om morgenen og værre, når man sidder. Det gør tit ondt at rejse sig og tage de første skridt, og nogle står skævt for at lette det.',
          'Lokale smerter: morgenstivhed, værre ved siddende stilling og stillingsskift, igangsætningssmerter, ofte bedst gående eller liggende. Afværgeskævhed forekommer.',
        ],
        leg: [
          say`Ondt i benet, ofte kaldt ${term('iskias', LIGHT.sciatic)}: en skarp smerte fra ballen og ned, nogle gange helt ud i foden.`,
          say`Radikulære smerter (${term('iskias', LIGHT.sciatic)}): udstråling fra ballen og ned i benet. Rodpåvirkning er sjælden blandt dem, der kommer med rygsmerter.`,
        ],
        skin: [
          'Prikken, kramper eller følelsesløs hud, omtrent som når benet sover.',
          'Paræstesier, kramper og nedsat sensibilitet. Overlappet mellem rødder er stort, og sensibilitetstest fanger få.',
        ],
        power: [
          'Mindre kraft i benet eller foden. Når det er nyt eller bliver værre, skal en læge se på det samme dag.',
          'Parese: ny eller tiltagende kraftnedsættelse vurderes samme dag.',
        ],
        size: [
          'Om smerten er murrende eller skarp, fortæller ikke, hvor stor prolapsen er.',
          'Smertens karakter følger ikke fundets størrelse.',
        ],
      },
    },
    roots: {
      heading: ['Hvor i benet?', 'Udbredelse for hver rod'],
      says: {
        first: [
          say`Hvor det mærkes, kommer an på, hvilken ${term('nerverod', LIGHT.roots)} der er irriteret. Her er de almindeligste:`,
          say`Udbredelse efter ${term('rod', LIGHT.roots)}. Zonerne angiver konsistent forsyning; grænserne er bløde.`,
        ],
        l3: [
          say`${term('L3', rootLight('L3'))}: forsiden af låret, nogle gange knæet. Det kan blive sværere at strække knæet.`,
          say`${term('L3', rootLight('L3'))}: forsiden af låret til indersiden af knæet; quadriceps og adduktorer; patellarrefleks (L3–L4); omvendt Lasègue.`,
        ],
        l4: [
          say`${term('L4', rootLight('L4'))}: forsiden af låret og knæet og indersiden af underbenet ned mod anklen.`,
          say`${term('L4', rootLight('L4'))}: hoften, forsiden af låret og knæet, indersiden af underbenet til indre ankelknude; quadriceps og tibialis anterior; patellarrefleks.`,
        ],
        l5: [
          say`${term('L5', rootLight('L5'))}: ydersiden af låret og underbenet, fodryggen og storetåen. Det kan blive sværere at løfte foden og storetåen og at holde hoften stabil.`,
          say`${term('L5', rootLight('L5'))}: ydersiden af lår og underben, fodryggen og storetåen; extensor hallucis longus, tibialis anterior (med L4) og gluteus medius; ingen rutinerefleks; Lasègue. Dropfod er oftest L5, nogle gange L4.`,
        ],
        s1: [
          say`${term('S1', rootLight('S1'))}: bagsiden af låret og læggen, ydersiden af foden og lilletåen. Det kan blive sværere at stå på tæer.`,
          say`${term('S1', rootLight('S1'))}: bagsiden af lår og læg, hælen, ydersiden af foden og lilletåen; triceps surae og gluteus maximus; akillesrefleks; Lasègue.`,
        ],
        textbook: [
          'Smerten følger ofte ikke lærebogen. Mærker du den et andet sted end beskrevet her, er den lige så ægte.',
          `Smerter i L5-striben var L5-roden hos ${pc(F['RT-30'].l5)}, i S1-striben S1-roden hos ${pc(F['RT-30'].s1)}. I en anden serie fulgte smerterne ikke dermatomet hos ${pc(F['RT-31'].outside)}. Kilderne er uenige.`,
        ],
      },
    },
    nerve: {
      heading: ['Hvorfor gør det ondt?', 'Mekanisme'],
      says: {
        why: [
          'En nerve gør ondt, når den er irriteret, og det sker mest, når tryk og inflammation virker sammen.',
          'Tryk og inflammation virker sammen. Kompression alene kan være uden symptomer.',
        ],
        silent: [
          'En prolaps kan ligge helt op ad en nerve, uden at det mærkes.',
          'Rodkontakt på MR forekommer uden symptomer.',
        ],
      },
    },
    life: {
      heading: ['Når hele hverdagen bliver ramt', 'Byrde og varighed'],
      says: {
        more: [
          'Den slags smerter kan vende op og ned på hverdagen. Mange bliver bange, sover dårligt og føler, at de mister kontrollen. Det er værd at sige til den, der hjælper dig.',
          'Mange beskriver frygt og tab af kontrol. Spørg til det, og vælg ordene med omhu: Budskaber fra fagfolk bliver siddende længe.',
        ],
        lasts: [
          'Hos nogle varer det mere end tolv uger, eller det kommer igen. Så lægger I en ny plan sammen.',
          `Nogle får langvarige eller tilbagevendende gener: ${pc(F['NH-10'].year)} havde ikke et godt resultat efter et år på norske sygehuse.`,
        ],
      },
    },
  },
}
