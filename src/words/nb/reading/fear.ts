import { FIGURES as F } from '../../../domain/figures.ts'
import type { fear as outline } from '../../outline/fear.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { n, pc } from './n.ts'

export const fear: TopicWords<typeof outline> = {
  title: ['Frykt og tillit', 'Psykososiale forhold og språk'],
  short: [
    'Det er naturlig å bli redd og holde seg i ro. Veien tilbake går gjennom litt mer av det du er redd for, i ditt eget tempo.',
    'Frykt-unngåelse opprettholder funksjonstap. Gradert eksponering og et varsomt språk motvirker det.',
  ],
  sections: {
    pain: {
      heading: ['Hva smerten betyr', 'Smerteforståelse'],
      says: {
        real: [
          'Smerten er ekte, og den påvirkes av mer enn ryggen: Stress og lite søvn kan skru den opp, trygghet kan skru den ned.',
          'Smerten er reell. Belastning og søvn påvirker den uten å være årsaken.',
        ],
        protect: [
          'Når det gjør vondt, vil kroppen verne seg, og da slutter mange å bevege seg. Det er forståelig i begynnelsen, men varer det lenge, blir hverdagen mindre og kroppen tyngre å bruke.',
          'Vern og unngåelse er normalt i starten. Varer det, følger mindre aktivitet og mer funksjonstap.',
        ],
        signal: [
          'En irritert nerve sender sterke signaler, men sterk smerte betyr som regel ikke fare. Tegnene på at du skal ringe, er noen helt andre.',
          'En irritert rot kan gi kraftig smerte uten at noe truer. Røde flagg er unntaket.',
        ],
        alarm: [
          'Nervesystemet kan bli overforsiktig, slik at vanlige bevegelser kjennes farlige. Det kan roe seg igjen når du får gode erfaringer.',
          'Overfølsomhet i nervesystemet er en nyttig forklaringsmodell. Si «kan».',
        ],
      },
    },
    words: {
      heading: ['Ord setter seg', 'Språkets virkning'],
      says: {
        said: [
          'Det du har fått høre om ryggen din, kan sitte i mange år. Hvis noen får den til å høres skjør ut, er det lov å spørre en gang til.',
          'Fagfolks ord former ryggforståelsen i årevis. Mange budskap ble hørt som «pass på ryggen» og ga uro; beroligelse virket også.',
        ],
        labels: [
          'Enkelte ord i et MR-svar gjør folk mer urolige enn andre. Spør hva ordet betyr, og hvor vanlig funnet er hos mennesker uten smerter.',
          `Merkelapper øker ønsket om bilder: ${n(F['PSY-07'].bulge)} for skivebukning mot ${n(F['PSY-07'].episode)} for episode med ryggsmerter (0–10, n = ${n(F['PSY-07'].people)}).`,
        ],
        know: [
          'Kunnskap om hva som skjer, og hva som pleier å skje videre, er et godt første skritt.',
          'Informasjon om prognose og røde flagg er førstelinje i dansk retningslinje.',
        ],
      },
    },
    back: {
      heading: ['Veien tilbake', 'Gradert eksponering'],
      says: {
        ladder: [
          'Lag deg en trapp: Nederst står en bevegelse du nesten tør. Gjenta den til den kjennes trygg, og gå så ett trinn opp.',
          'Bygg et hierarki av bevegelser og aktiviteter; gjenta og øk gradvis.',
        ],
        some: [
          'Du trenger ikke være smertefri for å begynne. Litt vondt underveis er greit, så lenge det ikke er verre dagen etter.',
          'Smertefrihet er ikke et krav. Neste dags bensmerte styrer.',
        ],
        small: [
          'Plukk opp noe lett fra gulvet, som en sokk, og bøy deg slik det faller naturlig.',
          'Start: lett gjenstand, fri bevegelse.',
        ],
        lift: [
          'Fortsett med en handlepose, en bøtte eller et barn, og øk litt fra uke til uke.',
          'Ukentlig øking mot oppgaven som betyr noe. Løft med bøyd rygg er ikke vist å øke risikoen.',
        ],
        wins: [
          'Små seire teller: Hver gang det går bra, vokser tilliten til at kroppen tåler det.',
          'Mestringserfaringer bygger tillit.',
        ],
        flare: [
          'Dårlige dager er vanlige. Gå et trinn ned i trappen et par dager, hold på de korte turene, og begynn så å klatre igjen.',
          `Oppbluss er vanlige (bensmerte igjen innen ett år hos om lag ${pc(F['NH-31'].leg)}, skal verifiseres). Plan: skaler ned, hold gangen ved like, trapp opp.`,
        ],
      },
    },
    life: {
      heading: ['Livet du vil ha', 'Mål'],
      says: {
        goal: [
          'Målet er ikke nødvendigvis å bli helt smertefri, men at smerten ikke lenger bestemmer over livet ditt.',
          'Mål: et verdsatt liv, ikke nødvendigvis smertefrihet.',
        ],
        matters: [
          'Tenk på det som betyr mest for deg, enten det er barnebarna, fjellturen, jobben eller treningen, og begynn der.',
          'Rett oppmerksomheten mot verdsatte aktiviteter.',
        ],
        company: [
          'Det er lov å være redd. Mange synes det hjelper å ha en behandler de kan ringe til eller komme tilbake til.',
          'Fast kontakt gir trygghet; beroligelse som er begrunnet, virker.',
        ],
        hope: [
          'De som tror at det kan bli bedre, blir oftere bedre. Kjennes alt tungt, så si det til legen, for det finnes hjelp for det også.',
          `Lav forventning, belastning og mistrivsel på jobb predikerer langsommere bedring (OR ${n(F['PSY-03'].belief)} for troen på at det vil vare).`,
        ],
      },
    },
  },
}
