import { FIGURES as F } from '../../../domain/figures.ts'
import type { exercise as outline } from '../../outline/exercise.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { n, pc } from './n.ts'

export const exercise: TopicWords<typeof outline> = {
  title: ['Tre slags træning', 'Træning'],
  short: [
    'Den bedste træning er den, du kan lide og bliver ved med. Styrke, kondition og rolige former som yoga er lige gode valg.',
    'Ingen træningsform er klart bedst. Lad præference og vedholdenhed afgøre det.',
  ],
  sections: {
    choose: {
      heading: ['Vælg det, du kan lide', 'Valg'],
      says: {
        best: [
          'Hvad øvelsen hedder, betyder ikke ret meget. Det, der betyder noget, er, at du kan lide den godt nok til at blive ved.',
          `Ingen form er klart bedst på længere sigt. Netværksanalyser (${F['TX-11'].trials} forsøg, ${n(F['TX-11'].people)} personer) rangerer forskelligt.`,
        ],
        first: [
          'Ved almindeligt ondt i ryggen er træning noget af det første, man prøver.',
          'Førstevalg ved uspecifikke rygsmerter, ikke specifikt for iskias.',
        ],
        sciatica: [
          'Det meste af forskningen handler om almindeligt ondt i ryggen. Ved iskias hjælper øvelser lidt i starten og senere lige så meget som gode råd.',
          `Øvelser mod råd ved iskias: bensmerter ${n(F['TX-14'].points)} point (${n(F['TX-14'].low)}–${n(F['TX-14'].high)}) på kort sigt, ingen forskel senere.`,
        ],
        prevents: [
          'Træning sammen med viden om ryggen kan gøre, at der går længere tid til næste gang.',
          `Træning med oplæring: ${pc(F['TX-16'].fewer)} færre nye episoder (RR ${n(F['TX-16'].ratio)}, skal verificeres). Gang: median ${F['TX-10'].walking} mod ${F['TX-10'].without} dage.`,
        ],
        anyway: [
          'Smerten aftager tit efter nogle uger, hvad enten man træner eller ej, så det gør ikke noget, hvis du er nødt til at vente lidt.',
          'Naturligt forløb: Smerten aftager ofte i løbet af uger, uafhængigt af træning.',
        ],
      },
    },
    kinds: {
      heading: ['De tre slags', 'Former'],
      says: {
        strength: [
          'Styrke: store bevægelser for hele kroppen med let modstand i begyndelsen. Læg lidt på, efterhånden som det går godt.',
          'Styrke for hele kroppen: god placering for funktion ved langvarige rygsmerter. Forebyggelse er vist for træning med oplæring.',
        ],
        fitness: [
          'Kondition: at gå, cykle eller svømme. Gåture er enkle, billige og ufarlige, og omtrent lige så gode som meget andet.',
          'Kondition: Type og intensitet betyder ikke meget. Gang er enkel, billig og på linje med anden behandling uden medicin.',
        ],
        mindbody: [
          'Rolige former: yoga, pilates eller tai chi, som træner både bevægelse og ro. Vælg den, du har lyst til.',
          'Pilates, yoga og tai chi: højt placeret for smerter ved langvarige rygsmerter; ikke undersøgt ved iskias.',
        ],
        core: [
          'Du skal træne de dybe mavemuskler for at aflaste ryggen.',
          'Coretræning er udmærket træning, men på langt sigt er den ikke bedre end anden træning.',
          'Motorisk kontrol og coretræning er ikke overlegen på langt sigt; »aflastning« er ikke vist.',
        ],
        hormones: [
          'Konditionstræning i 30–40 minutter skyller affald ud og giver kroppen smertestillende stoffer.',
          'Den forklaring er ikke vist, men det kan alligevel lette smerten at være i bevægelse.',
          'Mekanismerne (blodgennemstrømning, endorfiner) er ikke vist som årsag. Effekten på smerter er lille til moderat.',
        ],
      },
    },
    start: {
      heading: ['Sådan begynder du', 'Dosering'],
      says: {
        small: [
          'Begynd forsigtigt, for eksempel med 5–10 minutter et par gange om dagen, og læg lidt til hver uge.',
          'Lavt startniveau, gradvis øgning. Ingen dosering ud over et startpunkt.',
        ],
        rule: [
          'Lidt ondt undervejs er i orden, så længe benet ikke er værre dagen efter.',
          'Regel: Fortsæt, når bensmerten ikke er værre næste dag.',
        ],
        stop: [
          'Stop og ring, hvis du får et af tegnene, eller hvis benet bliver svagere.',
          'Afbryd og vurdér ved røde flag eller tiltagende parese.',
        ],
        help: [
          'Gør det meget ondt, så få hjælp af en fysioterapeut eller kiropraktor til at lægge en plan. Ellers kan en træner være god at have.',
          'Ved stærke gener: plan hos fysioterapeut eller kiropraktor. Superviseret træning er et muligt tillæg.',
        ],
        between: [
          'Find en mellemvej: Lig ikke ned hele dagen, men tag heller ikke det hele på én gang.',
          'Undgå langt sengeleje, og undgå spring i belastning.',
        ],
        guard: [
          'Træning lærer dig, hvilke bevægelser du skal undgå.',
          'Målet er det modsatte, nemlig at du bliver mere tryg ved dine bevægelser.',
          'Vagtsomhed over for bevægelse er det modsatte af eksponering og bør ikke læres videre.',
        ],
      },
    },
  },
}
