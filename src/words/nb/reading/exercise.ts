import { FIGURES as F } from '../../../domain/figures.ts'
import type { exercise as outline } from '../../outline/exercise.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { n, pc } from './n.ts'

export const exercise: TopicWords<typeof outline> = {
  title: ['Tre typer trening', 'Trening'],
  short: [
    'Den beste treningen er den du liker og fortsetter med. Styrke, kondisjon og rolige former som yoga er like gode valg.',
    'Ingen treningsform er klart best. La preferanse og varighet avgjøre.',
  ],
  sections: {
    choose: {
      heading: ['Velg det du liker', 'Valg'],
      says: {
        best: [
          'Navnet på øvelsen betyr lite. Det som betyr noe, er at du liker den godt nok til å fortsette.',
          `Ingen form er klart best på sikt. Nettverksanalyser (${F['TX-11'].trials} forsøk, ${n(F['TX-11'].people)} personer) rangerer ulikt.`,
        ],
        first: [
          'Ved vanlig vond rygg er trening blant det første man prøver.',
          'Førstevalg ved uspesifikke ryggsmerter, ikke spesifikt for isjias.',
        ],
        sciatica: [
          'Det meste av forskningen gjelder vanlig vond rygg. Ved isjias hjelper øvelser litt i starten, og senere like mye som gode råd.',
          `Øvelser mot råd ved isjias: bensmerte ${n(F['TX-14'].points)} poeng (${n(F['TX-14'].low)}–${n(F['TX-14'].high)}) på kort sikt, ingen forskjell senere.`,
        ],
        prevents: [
          'Trening sammen med kunnskap om ryggen kan gjøre at det går lenger til neste gang.',
          `Trening med opplæring: ${pc(F['TX-16'].fewer)} færre nye episoder (RR ${n(F['TX-16'].ratio)}, skal verifiseres). Gange: median ${F['TX-10'].walking} mot ${F['TX-10'].without} dager.`,
        ],
        anyway: [
          'Smerten avtar ofte etter noen uker, enten man trener eller ikke, så det gjør ikke noe om du må vente litt.',
          'Naturlig forløp: Smerten avtar ofte i løpet av uker, uavhengig av trening.',
        ],
      },
    },
    kinds: {
      heading: ['De tre typene', 'Former'],
      says: {
        strength: [
          'Styrke: store bevegelser for hele kroppen, med lett motstand i begynnelsen. Legg på litt etter hvert som det går bra.',
          'Styrke for hele kroppen: god rangering for funksjon ved langvarige ryggsmerter. Forebygging er vist for trening med opplæring.',
        ],
        fitness: [
          'Kondisjon: å gå, sykle eller svømme. Gåturer er enkle, billige og trygge, og omtrent like gode som mye annet.',
          'Kondisjon: Type og intensitet betyr lite. Gange er enkelt, billig og på linje med andre tiltak uten legemidler.',
        ],
        mindbody: [
          'Rolige former: yoga, pilates eller tai chi, som trener både bevegelse og ro. Velg den du har lyst på.',
          'Pilates, yoga og tai chi: høyt rangert for smerte ved langvarige ryggsmerter; ikke undersøkt ved isjias.',
        ],
        core: [
          'Kjernemusklene må trenes for å avlaste ryggen.',
          'Kjernetrening er helt grei trening, men på lang sikt er den ikke bedre enn annen trening.',
          'Motorisk kontroll og kjernetrening er ikke overlegen på lang sikt; «avlastning» er ikke vist.',
        ],
        hormones: [
          'Kondisjon i 30–40 minutter skyller ut avfall og gir kroppen smertestillende.',
          'Den forklaringen er ikke vist, men det å være i bevegelse kan likevel lette smerten.',
          'Mekanismene (blodstrøm, endorfiner) er ikke vist som årsak. Effekten på smerte er liten til moderat.',
        ],
      },
    },
    start: {
      heading: ['Slik begynner du', 'Dosering'],
      says: {
        small: [
          'Begynn forsiktig, for eksempel med 5–10 minutter et par ganger om dagen, og legg til litt hver uke.',
          'Lavt startnivå, gradert øking. Appen gir ingen doser utover et startpunkt.',
        ],
        rule: [
          'Litt vondt underveis er greit, så lenge benet ikke er verre dagen etter.',
          'Regel: Fortsett når bensmerten ikke er verre neste dag.',
        ],
        stop: [
          'Stopp og ring hvis du får et av tegnene, eller hvis benet blir svakere.',
          'Avbryt og vurder ved røde flagg eller økende parese.',
        ],
        help: [
          'Er det svært vondt, få hjelp av en fysioterapeut eller kiropraktor til å legge en plan. Ellers kan en trener være fin å ha.',
          'Ved sterke plager: plan hos fysioterapeut eller kiropraktor. Supervisert trening er et mulig tillegg.',
        ],
        between: [
          'Finn en vei midt imellom: Ligg ikke hele dagen, men ta heller ikke alt på én gang.',
          'Unngå langt sengeleie, og unngå sprang i belastning.',
        ],
        guard: [
          'Trening lærer deg hvilke bevegelser du skal unngå.',
          'Målet er det motsatte, nemlig at du skal bli tryggere på bevegelsene dine.',
          'Vaktsomhet overfor bevegelse er det motsatte av eksponering og bør ikke læres bort.',
        ],
      },
    },
  },
}
