import { FIGURES as F } from '../../../domain/figures.ts'
import type { helps as outline } from '../../outline/helps.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { n, pc } from './n.ts'

export const helps: TopicWords<typeof outline> = {
  title: ['Hva hjelper?', 'Behandling og råd'],
  short: [
    'Hold deg i gang på den måten du klarer, og øk litt etter litt. Ingen behandling er vist å være klart best, så du kan velge.',
    'Aktivitet etter evne, gradert øking og informasjon. Ingen konservativ behandling er vist å være klart overlegen ved radikulært syndrom.',
  ],
  sections: {
    move: {
      heading: ['Å bevege seg', 'Aktivitet'],
      says: {
        keep: [
          'Sengeleie gjør ikke at isjias går fortere over. Det å være i gang er bra for resten av kroppen og for hverdagen.',
          `Sengeleie mot aktivitet ved isjias: ingen forskjell i smerte (SMD ${n(F['TX-01'].pain)}, ${n(F['TX-01'].painLow)} til ${n(F['TX-01'].painHigh)}) og liten i funksjon (${n(F['TX-01'].function)}). Råd likevel aktivitet, for funksjon og helse ellers.`,
        ],
        acute: [
          'De første dagene: Finn en stilling der det er minst vondt, og beveg deg rolig ut fra den.',
          'Akutt: rolig bevegelse ut fra den minst smertefulle stillingen.',
        ],
        graded: [
          'Skru ned det som gjør mest vondt, men ikke slutt helt. Ta det opp igjen litt etter litt: gå, bøye, løfte.',
          'Skaler ned i en kort periode og trapp gradvis opp: gange, bøying, løft. Dansk retningslinje (merket ikke gjeldende): superviserte øvelser som tillegg (svak anbefaling).',
        ],
        safe: [
          'Vanlige bevegelser er som regel trygge. Unntaket er når du har et av tegnene på at du skal ringe.',
          'Dagligdags bevegelse er trygg uten røde flagg; unngå absolutte løfter.',
        ],
        worse: [
          'Slutter du å bevege deg, blir smerten fra prolapsen verre.',
          'Forsøk har ikke funnet forskjell i smerten ved isjias. Grunnen til å være i gang er at du beholder kreftene og hverdagen.',
          `Ikke støttet: SMD ${n(F['TX-01'].pain)} for smerte ved isjias. Funksjon og helse er begrunnelsen.`,
        ],
        faster: [
          'Jo fortere du er i gang, desto fortere blir du smertefri.',
          'Ved vanlig vond rygg hjelper det litt. Ved isjias er det ikke vist at smerten går fortere over.',
          `Liten effekt ved uspesifikke ryggsmerter (SMD ${n(F['TX-01'].backPain)} for smerte, ${n(F['TX-01'].backFunction)} for funksjon), ingen på smerte ved isjias.`,
        ],
        blood: [
          'Bevegelse pumper blod til skiven, så den blir reparert.',
          'Skiven har nesten ikke blodårer, så slik er det neppe. Det er bra å bevege seg av andre grunner.',
          'Skiven er nær avaskulær og næres ved diffusjon; forklaringen er en forenkling uten bevis.',
        ],
      },
    },
    home: {
      heading: ['Det du kan gjøre selv', 'Egenmestring'],
      says: {
        walk: [
          'Gå heller flere korte turer enn én lang tur.',
          `Gange: I WalkBack var det median ${F['TX-10'].walking} mot ${F['TX-10'].without} dager til neste episode (HR ${n(F['TX-10'].hazard)}), hos folk som var blitt bra av uspesifikke ryggsmerter.`,
        ],
        rest: [
          'Hvil på ryggen med bøyde knær en kort stund, i minutter og ikke i timer.',
          'Avlastende stilling med bøyde knær, minutter og ikke timer.',
        ],
        heat: [
          'Varme i 15–20 minutter kan lindre litt. Ha et håndkle imellom.',
          `Varmeomslag: ${n(F['TX-15'].points)} poeng lavere på en skala til ${F['TX-15'].scale} etter ${F['TX-15'].days} dager. Lite, kortvarig.`,
        ],
        ice: [
          'Kulde i 15 minutter, tre–fire ganger om dagen, demper smerten.',
          'Det er ikke vist at kulde hjelper, men kjennes det godt, er det i orden med et håndkle imellom.',
          'Kulde: for lite forskning. Faste oppskrifter mangler grunnlag; tilby det som velvære.',
        ],
        desk: [
          'Riktig stol og hev-senk-pult verner ryggen.',
          'De kan være behagelige, og det er bra å skifte stilling, men det er ikke vist at de verner ryggen.',
          'Ingen enighet om at holdning eller sitting er en årsak. Ergonomi er komfort og variasjon.',
        ],
        bent: [
          'Bøyd rygg når du løfter, er farlig.',
          'Det er ikke vist at det gir mer vond rygg. Er det ømt nå, ta lettere ting en tid, og øk så litt om gangen.',
          'Løft med bøyd rygg er ikke vist å øke risikoen for ryggsmerter. Kortvarig tilpasning, deretter gradert øking.',
        ],
        change: [
          'Det du kan gjøre noe med, er verdt å prøve: søvn, stress, røyk, vekt og mer bevegelse i hverdagen.',
          'Ta tak i det som kan påvirkes: røyking, vekt, aktivitet, søvn og belastninger. Sammenhengene er beskjedne.',
        ],
      },
    },
    medicine: {
      heading: ['Medisin: spør legen', 'Legemidler'],
      says: {
        ask: [
          'Smertestillende medisin er et spørsmål for legen din. Her står bare hva forskningen viser.',
          'Felles beslutning med legen. Ingen doser her.',
        ],
        nsaid: [
          'Betennelsesdempende midler hjelper lite mot smerten i benet, og kan gi bivirkninger. Noen prøver dem en kort tid.',
          `NSAID mot placebo ved isjias: ${n(F['TX-20'].points)} poeng lavere, ikke sikkert bedre enn placebo; bedring RR ${n(F['TX-20'].improvement)}, bivirkninger RR ${n(F['TX-20'].effects)}. Svært lav til lav sikkerhet.`,
        ],
        paracetamol: [
          'Paracetamol alene blir ikke lenger anbefalt mot vond rygg.',
          'Paracetamol alene frarådes ved ryggsmerter (NICE; dansk ryggretningslinje).',
        ],
        nerve: [
          'Medisin mot nervesmerter, som pregabalin, har ikke vist seg å hjelpe ved isjias.',
          'Pregabalin ga ikke mindre smerte og flere bivirkninger. NICE: ikke gabapentinoider, perorale steroider eller benzodiazepiner ved isjias; ikke opioider ved langvarig isjias (skal verifiseres).',
        ],
        four: [
          'Fire ting virker: bevegelse, manipulasjon, reseptfrie tabletter og trening.',
          'Den listen er gammel og gjelder vanlig vond rygg. Å bevege seg og trene står fast. Paracetamol alene er tatt ut, og manipulasjon er bare et tillegg.',
          'Listen gjengir den norske retningslinjen fra 2007 om ryggsmerter. Senere: paracetamol alene frarådes, manuell behandling bare sammen med øvelser.',
        ],
      },
    },
    hands: {
      heading: ['Manuell behandling', 'Manuell behandling'],
      says: {
        option: [
          'Manuell behandling kan være et tillegg til øvelser hvis du har lyst på det. Virkningen er usikker.',
          `Mulig tillegg til øvelser og vanlig oppfølging (Danmark: svak anbefaling, retningslinjen merket ikke gjeldende; NICE: bare sammen med øvelser). Én RCT: smertefri i ryggen ${pc(F['TX-30'].backWith)} mot ${pc(F['TX-30'].backWithout)}, i benet ${pc(F['TX-30'].legWith)} mot ${pc(F['TX-30'].legWithout)}; uregelmessigheter i dataene er rapportert.`,
        ],
        best: [
          'Manuell behandling er det beste mot prolaps.',
          'Ingen behandling er vist å være klart best. Velg det som hjelper deg å holde deg i gang.',
          'Ikke støttet: Ingen konservativ behandling er klart overlegen, heller ikke mot ingen behandling. Ved langvarige ryggsmerter omtrent som anbefalt behandling.',
        ],
        tight: [
          'Stramme muskler og triggerpunkter må løses opp.',
          'Massasje kan kjennes godt ut. Det er ikke vist at det får prolapsen til å gå fortere over.',
          'Bløtvevsbehandling og mobilisering er velvære; ingen dokumentert særeffekt ved rotaffeksjon.',
        ],
        needles: [
          'Nåler og strekk (traksjon) hjelper mot prolaps.',
          'Nåler og strekk (traksjon) blir frarådet i faglige råd fra Danmark og England.',
          'Akupunktur (Danmark, NICE) og traksjon (NICE) frarådes.',
        ],
        check: [
          'Den som behandler deg, skal først ha spurt om tegnene på at du skal ringe.',
          `Utelukk røde flagg først. Cauda equina innen tre måneder: ${n(F['TX-31'].manipulation)} % etter manipulasjon, ${n(F['TX-31'].physiotherapy)} % etter vurdering hos fysioterapeut (observasjonelt).`,
        ],
        only: [
          'Bare trening hjelper mot vond rygg.',
          'Flere ting kan hjelpe litt: kunnskap, varme, samtale og noen former for behandling med hendene. Trening er én av dem.',
          'Opplæring, varme, kognitive tilnærminger og noe manuell behandling har også (små) effekter.',
        ],
      },
    },
    people: {
      heading: ['Å finne sin egen vei', 'Tilpasning'],
      says: {
        tailor: [
          'Det som hjelper én, hjelper ikke alltid en annen. Samtalen og undersøkelsen viser hvor dere kan begynne.',
          'Tilpass etter anamnese, undersøkelse og preferanse; årsakene er sammensatte.',
        ],
        know: [
          'Kunnskap er også behandling. Vet du hva som skjer og når du skal ringe, er det lettere å ta vare på seg selv, slappe av og sove.',
          'Informasjon om prognose, røde flagg og aktivitet er førstelinje i dansk retningslinje; mestring og avspenning hører med.',
        ],
      },
    },
  },
}
