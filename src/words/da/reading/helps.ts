import { FIGURES as F } from '../../../domain/figures.ts'
import type { helps as outline } from '../../outline/helps.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { n, pc } from './n.ts'

export const helps: TopicWords<typeof outline> = {
  title: ['Hvad hjælper?', 'Behandling og råd'],
  short: [
    'Hold dig i gang på den måde, du kan, og gør lidt mere hen ad vejen. Ingen behandling har vist sig at være klart bedst, så du kan vælge.',
    'Aktivitet efter evne, gradvis øgning og information. Ingen konservativ behandling er vist at være klart overlegen ved radikulært syndrom.',
  ],
  sections: {
    move: {
      heading: ['At bevæge sig', 'Aktivitet'],
      says: {
        keep: [
          'Sengeleje får ikke iskias til at gå hurtigere over. Det er godt for resten af kroppen og for hverdagen at holde sig i gang.',
          `Sengeleje mod aktivitet ved iskias: ingen forskel i smerter (SMD ${n(F['TX-01'].pain)}, ${n(F['TX-01'].painLow)} til ${n(F['TX-01'].painHigh)}) og lille i funktion (${n(F['TX-01'].function)}). Råd alligevel til aktivitet, for funktion og helbred i øvrigt.`,
        ],
        acute: [
          'De første dage: Find den stilling, hvor det gør mindst ondt, og bevæg dig roligt ud fra den.',
          'Akut: rolig bevægelse ud fra den mindst smertefulde stilling.',
        ],
        graded: [
          'Skru ned for det, der gør mest ondt, men hold ikke helt op. Tag det op igen lidt efter lidt: gå, bøje, løfte.',
          'Skalér ned i en kort periode, og trap gradvist op: gang, bøjning, løft. Dansk retningslinje (mærket ikke gældende): superviseret træning som tillæg (svag anbefaling).',
        ],
        safe: [
          'Almindelige bevægelser er som regel ikke farlige. Undtagelsen er, når du har et af de tegn, der betyder, at du skal ringe.',
          'Dagligdags bevægelse er tryg uden røde flag; undgå absolutte løfter.',
        ],
        worse: [
          'Holder du op med at bevæge dig, bliver smerten fra prolapsen værre.',
          'Forsøg har ikke fundet forskel i smerterne ved iskias. Grunden til at holde sig i gang er, at du bevarer kræfterne og hverdagen.',
          `Ikke underbygget: SMD ${n(F['TX-01'].pain)} for smerter ved iskias. Funktion og helbred er begrundelsen.`,
        ],
        faster: [
          'Jo hurtigere du er i gang, jo hurtigere bliver du smertefri.',
          'Ved almindeligt ondt i ryggen hjælper det lidt. Ved iskias er det ikke vist, at smerten går hurtigere over.',
          `Lille effekt ved uspecifikke rygsmerter (SMD ${n(F['TX-01'].backPain)} for smerter, ${n(F['TX-01'].backFunction)} for funktion), ingen på smerter ved iskias.`,
        ],
        blood: [
          'Bevægelse pumper blod til diskus, så den bliver repareret.',
          'Diskus har næsten ingen blodkar, så sådan hænger det næppe sammen. Det er godt at bevæge sig af andre grunde.',
          'Diskus er næsten avaskulær og ernæres ved diffusion; forklaringen er en forenkling uden bevis.',
        ],
      },
    },
    home: {
      heading: ['Det kan du selv gøre', 'Egenomsorg'],
      says: {
        walk: [
          'Gå hellere flere korte ture end én lang tur.',
          `Gang: I WalkBack gik der median ${F['TX-10'].walking} mod ${F['TX-10'].without} dage til næste episode (HR ${n(F['TX-10'].hazard)}) hos folk, der var kommet sig efter uspecifikke rygsmerter.`,
        ],
        rest: [
          'Hvil på ryggen med bøjede knæ en kort stund, i minutter og ikke i timer.',
          'Aflastende stilling med bøjede knæ, minutter og ikke timer.',
        ],
        heat: [
          'Varme i 15–20 minutter kan lindre lidt. Læg et håndklæde imellem.',
          `Varmeomslag: ${n(F['TX-15'].points)} point lavere på en skala til ${F['TX-15'].scale} efter ${F['TX-15'].days} dage. Lille og kortvarig effekt.`,
        ],
        ice: [
          'Kulde i 15 minutter, tre-fire gange om dagen, dæmper smerten.',
          'Det er ikke vist, at kulde hjælper, men føles det godt, er det i orden med et håndklæde imellem.',
          'Kulde: utilstrækkelig evidens. Faste opskrifter mangler grundlag; tilbyd det som velvære.',
        ],
        desk: [
          'Den rigtige stol og et hæve-sænke-bord beskytter ryggen.',
          'De kan være behagelige, og det er godt at skifte stilling, men det er ikke vist, at de beskytter ryggen.',
          'Ingen enighed om, at holdning eller siddende arbejde er en årsag. Ergonomi er komfort og variation.',
        ],
        bent: [
          'Det er farligt at løfte med bøjet ryg.',
          'Det er ikke vist, at det giver mere ondt i ryggen. Er du øm lige nu, så tag lettere ting en tid, og derefter lidt mere ad gangen.',
          'Løft med bøjet ryg er ikke vist at øge risikoen for rygsmerter. Kortvarig tilpasning, derefter gradvis øgning.',
        ],
        change: [
          'Det, du selv kan gøre noget ved, er værd at prøve: søvn, stress, rygning, vægt og lidt mere bevægelse i hverdagen.',
          'Tag fat i det, der kan påvirkes: rygning, vægt, aktivitet, søvn og belastninger. Sammenhængene er beskedne.',
        ],
      },
    },
    medicine: {
      heading: ['Medicin: spørg lægen', 'Lægemidler'],
      says: {
        ask: [
          'Smertestillende medicin er et spørgsmål til din læge. Her står kun, hvad forskningen viser.',
          'Fælles beslutning med lægen. Ingen doser her.',
        ],
        nsaid: [
          'Gigtmedicin (NSAID) hjælper ikke ret meget på smerten i benet og kan give bivirkninger. Nogle prøver det i en kort periode.',
          `NSAID mod placebo ved iskias: ${n(F['TX-20'].points)} point lavere, ikke sikkert bedre end placebo; bedring RR ${n(F['TX-20'].improvement)}, bivirkninger RR ${n(F['TX-20'].effects)}. Meget lav til lav sikkerhed.`,
        ],
        paracetamol: [
          'Paracetamol alene anbefales ikke længere mod ondt i ryggen.',
          'Paracetamol alene frarådes ved rygsmerter (NICE; dansk rygretningslinje).',
        ],
        nerve: [
          'Medicin mod nervesmerter som pregabalin har ikke vist sig at hjælpe ved iskias.',
          'Pregabalin gav ikke færre smerter og flere bivirkninger. NICE: ikke gabapentinoider, perorale steroider eller benzodiazepiner ved iskias; ikke opioider ved langvarig iskias (skal verificeres).',
        ],
        four: [
          'Fire ting virker: bevægelse, manipulation, håndkøbsmedicin og træning.',
          'Den liste er gammel og gælder almindeligt ondt i ryggen. Bevægelse og træning står fast. Paracetamol alene anbefales ikke mere, og manipulation er kun et supplement.',
          'Listen gengiver den norske retningslinje fra 2007 om rygsmerter. Siden: paracetamol alene frarådes, manuel behandling kun sammen med øvelser.',
        ],
      },
    },
    hands: {
      heading: ['Behandling med hænderne', 'Manuel behandling'],
      says: {
        option: [
          'Behandling med hænderne kan være et supplement til øvelser, hvis du har lyst til det. Virkningen er usikker.',
          `Muligt tillæg til øvelser og vanlig behandling (Danmark: svag anbefaling, retningslinjen mærket ikke gældende; NICE: kun sammen med øvelser). Én RCT: smertefri i ryggen ${pc(F['TX-30'].backWith)} mod ${pc(F['TX-30'].backWithout)}, i benet ${pc(F['TX-30'].legWith)} mod ${pc(F['TX-30'].legWithout)}; uregelmæssigheder i data er beskrevet.`,
        ],
        best: [
          'Behandling med hænderne er det bedste mod en prolaps.',
          'Ingen behandling har vist sig at være klart bedst. Vælg det, der hjælper dig med at holde dig i gang.',
          'Ikke underbygget: Ingen konservativ behandling er klart overlegen, heller ikke over for ingen behandling. Ved langvarige rygsmerter omtrent som anbefalet behandling.',
        ],
        tight: [
          'Spændte muskler og triggerpunkter skal løsnes.',
          'Massage kan føles rart. Det er ikke vist, at den får en prolaps til at gå hurtigere over.',
          'Bløddelsbehandling og mobilisering er velvære; ingen dokumenteret særeffekt ved rodpåvirkning.',
        ],
        needles: [
          'Nåle og stræk (traktion) hjælper mod en prolaps.',
          'Nåle og stræk (traktion) frarådes i faglige råd fra Danmark og England.',
          'Akupunktur (Danmark, NICE) og traktion (NICE) frarådes.',
        ],
        check: [
          'Den, der behandler dig, skal først have spurgt til de tegn, der betyder, at du skal ringe.',
          `Udeluk røde flag først. Cauda equina inden for tre måneder: ${n(F['TX-31'].manipulation)} % efter manipulation, ${n(F['TX-31'].physiotherapy)} % efter vurdering hos fysioterapeut (observationelt).`,
        ],
        only: [
          'Kun træning hjælper mod ondt i ryggen.',
          'Flere ting kan hjælpe lidt: viden, varme, samtale og nogle former for behandling med hænderne. Træning er en af dem.',
          'Oplæring, varme, kognitive tilgange og noget manuel behandling har også (små) effekter.',
        ],
      },
    },
    people: {
      heading: ['At finde sin egen vej', 'Tilpasning'],
      says: {
        tailor: [
          'Det, der hjælper den ene, hjælper ikke altid den anden. Samtalen og undersøgelsen viser, hvor I kan begynde.',
          'Tilpas efter anamnese, undersøgelse og præference; årsagerne er sammensatte.',
        ],
        know: [
          'Viden er også behandling. Når du ved, hvad der sker, og hvornår du skal ringe, er det lettere at passe på sig selv, slappe af og sove.',
          'Information om prognose, røde flag og aktivitet er førstevalg i den danske retningslinje; mestring og afspænding hører med.',
        ],
      },
    },
  },
}
