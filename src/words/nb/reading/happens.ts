import { afterAYearRange, shrinkageRange } from '../../../domain/course.ts'
import { FIGURES as F } from '../../../domain/figures.ts'
import type { Shape } from '../../../domain/finding.ts'
import type { happens as outline } from '../../outline/happens.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { n, pc } from './n.ts'

const year = afterAYearRange()

/** "67 til 70", or one number where the analyses agree. */
function shrinks(shape: Shape, to: string): string {
  const { low, high } = shrinkageRange(shape)!
  return low === high ? String(low) : `${low}${to}${high}`
}

export const happens: TopicWords<typeof outline> = {
  title: ['Hva skjer som regel?', 'Forløp og kirurgi'],
  short: [
    `De fleste får det bedre, og prolapsen blir ofte mindre. Hvor fort det går, varierer mye. Etter ett år er ${year.low} til ${year.high} av 100 bedre, alt etter hvem som ble undersøkt.`,
    `Prognosen varierer med setting: ${year.low}–${pc(year.high)} bedre etter ett år. Regresjon følger type og er størst for fritt vev.`,
  ],
  sections: {
    weeks: {
      heading: ['De første ukene', 'Uker'],
      says: {
        first: [
          `De første ukene: Smerten i benet er ofte på sitt verste. I én oversikt fra allmennpraksis ble om lag ${F['NH-01'].better} av 100 bedre innen ${F['NH-01'].from} til ${F['NH-01'].to} uker.`,
          `0–2 uker: ofte verst. Allmennpraksis: om lag ${pc(F['NH-01'].better)} bedre innen ${F['NH-01'].from}–${F['NH-01'].to} uker (tidlige, milde forløp; omstridt).`,
        ],
        later: [
          `Etter ${F['NH-02'].from} til ${F['NH-02'].to} uker: Et norsk sykehus regner med at plagene gir seg av seg selv hos om lag ${F['NH-02'].settles} av 100.`,
          `Norsk sykehusråd: om lag ${pc(F['NH-02'].settles)} gir seg innen ${F['NH-02'].from}–${F['NH-02'].to} uker. Australske tall (${pc(F['NH-03'].eightWeeks)} på 8 uker, ${pc(F['NH-03'].year)} på ett år) er i det optimistiske sjiktet.`,
        ],
        decide: [
          `Er benet fortsatt svært vondt etter ${F['GL-08'].from} til ${F['GL-08'].to} uker, er det på tide å spørre en spesialist.`,
          `Ved sterk isjias: median tid til bedring ${F['NH-13'].waiting} uker uten og ${F['NH-13'].early} uker med tidlig kirurgi. Spesialistvurdering ved ${F['GL-08'].from}–${F['GL-08'].to} uker.`,
        ],
        gone: [
          'De aller fleste er bra etter tolv uker.',
          'Mange er bedre da, men noen trenger lengre tid, uten at det betyr at noe er galt.',
          `Rimelig for tidlig bensmerte i primærhelsetjenesten, for optimistisk ellers: ${pc(F['NH-10'].year)} (norske sykehus) hadde ikke vellykket resultat etter ett år, og ${pc(F['NH-11'].better)} (britisk primærhelsetjeneste) var bedre.`,
        ],
      },
    },
    year: {
      heading: ['Etter ett år', 'Ett år'],
      says: {
        range: [
          `Tre grupper ble fulgt i ett år. Ved norske sykehus gikk det bra med ${100 - F['NH-10'].year} av 100. Hos britiske fastleger var ${F['NH-11'].better} av 100 bedre. I et nederlandsk forsøk følte ${F['NH-12'].recovered} av 100 seg friske.`,
          `Norske sykehus: ${pc(F['NH-10'].year)} uten vellykket resultat ved ett år, ${pc(F['NH-10'].twoYears)} ved to. Britisk primærhelsetjeneste: ${pc(F['NH-11'].better)} bedre. Nederlandsk RCT: ${pc(F['NH-12'].recovered)} opplevde seg friske, i begge armer.`,
        ],
        life: [
          'De fleste lever et vanlig og aktivt liv, også med en prolaps i ryggen.',
          'De fleste gjenopptar vanlige aktiviteter, men ikke alle: Oppgi spennet, ikke ett tall.',
        ],
        belief: [
          'Det hjelper å vite at det kan bli bedre, og å få hjelp med det som tynger.',
          `Forventning om lang varighet var knyttet til mindre bedring (OR ${n(F['PSY-03'].belief)}). Psykisk belastning og mistrivsel på jobb predikerer langsommere bedring.`,
        ],
      },
    },
    shrinks: {
      heading: ['Prolapsen blir ofte mindre', 'Spontan regresjon'],
      says: {
        how: [
          'Kroppen rydder opp: Vevet som har kommet ut, blir brutt ned litt etter litt, mest det første halvåret.',
          'Regresjon skyldes særlig inflammatorisk opprydding (nye kar og makrofager), mest når vevet ligger fritt. Det meste skjer innen seks måneder.',
        ],
        bulge: [
          `En bukning krymper hos ${shrinks('bulge', ' til ')} av 100.`,
          `Bukning: ${shrinks('bulge', '–')} %.`,
        ],
        protrusion: [
          `En protrusjon krymper hos ${shrinks('protrusion', ' til ')} av 100.`,
          `Protrusjon: ${shrinks('protrusion', '–')} %.`,
        ],
        extrusion: [
          `En ekstrusjon krymper hos ${shrinks('extrusion', ' til ')} av 100.`,
          `Ekstrusjon: ${shrinks('extrusion', '–')} %.`,
        ],
        sequestration: [
          `En løs bit krymper hos ${shrinks('sequestration', ' til ')} av 100. Løse biter krymper altså oftest.`,
          `Sekvester: ${shrinks('sequestration', '–')} %. Større er ikke verre.`,
        ],
        itself: [
          'Skiven blir bra igjen av seg selv.',
          'Her blandes to ting: Plagene gir seg hos de fleste, men om vevet krymper, kommer an på formen.',
          `Symptombedring og regresjon er to ting. Regresjonen går fra ${shrinks('bulge', '–')} % for bukning til ${shrinks('sequestration', '–')} % for sekvester.`,
        ],
        picture: [
          'Man kan bli bra selv om prolapsen fortsatt synes på bildet.',
          `Ved ett år synlig herniering hos ${pc(F['NH-09'].visibleGood)} med godt og ${pc(F['NH-09'].visiblePoor)} med dårlig utfall.`,
        ],
      },
    },
    again: {
      heading: ['Hvis det kommer igjen', 'Tilbakefall'],
      says: {
        flare: [
          'Dårlige perioder er vanlige, og de gir seg som regel igjen. Du slipper å begynne helt på nytt.',
          `Bensmerte kom igjen innen ett år hos om lag ${pc(F['NH-31'].leg)} av de helt friske, ryggsmerte hos opptil ${pc(F['NH-31'].back)} (skal verifiseres). Trening med opplæring forebygger.`,
        ],
      },
    },
    surgery: {
      heading: ['Operasjon', 'Kirurgi'],
      says: {
        when: [
          `Operasjon kan haste når nervene til blære og tarm er truet, eller når benet blir stadig svakere. Ellers er det et valg når benet er svært vondt etter ${F['GL-08'].from} til ${F['GL-08'].to} uker.`,
          `Straks ved cauda equina eller progredierende parese, ellers ved uttalt bensmerte etter ${F['GL-08'].from}–${F['GL-08'].to} uker.`,
        ],
        adds: [
          `Operasjon demper smerten i benet raskere. I ett forsøk var halvparten bra etter ${F['NH-13'].early} uker med operasjon, og etter ${F['NH-13'].waiting} uker uten.`,
          `Bensmerte (0–100): forskjell ${n(F['NH-20'].sixWeeks)} poeng til seks uker, ${n(F['NH-20'].year)} poeng ved ett år, i favør av kirurgi (lav sikkerhet). HR ${n(F['NH-21'].hazard)} for raskere bedring; median ${F['NH-13'].early} mot ${F['NH-13'].waiting} uker.`,
        ],
        later: [
          'Etter ett år er det liten eller ingen forskjell på dem som ble operert, og dem som ventet.',
          `Ingen forskjell i funksjon over året. Ved fem år: ${pc(F['NH-22'].unrecovered)} ikke bra, ${pc(F['NH-22'].fluctuating)} svingende. SPORT: ${pc(F['NH-23'].operated)} i operasjonsarmen operert ved tre måneder, ${pc(F['NH-23'].crossed)} krysset over; som behandlet ${n(F['NH-23'].effect)} ODI-poeng ved åtte år.`,
        ],
        back: [
          'Operasjon hjelper mest på smerten i benet. Mot vond rygg alene hjelper den sjelden.',
          'Ryggsmerte alene er sjelden en indikasjon.',
        ],
        after: [
          `Hos ${F['NH-30'].low} til ${F['NH-30'].high} av 100 kommer det en ny prolaps på samme sted senere.`,
          `Ny herniering på samme nivå hos ${F['NH-30'].low}–${pc(F['NH-30'].high)}; om lag ${pc(F['NH-30'].operated)} reopereres.`,
        ],
        equal: [
          'Det går like bra uten operasjon.',
          'På lang sikt stemmer det for mange. Men operasjon lindrer raskere, og den har sin egen risiko. Snakk om hva hvert valg betyr for deg.',
          'Likt ved ett år, men ikke underveis. Overkryssing gjør intention-to-treat usikker begge veier.',
        ],
      },
    },
  },
}
