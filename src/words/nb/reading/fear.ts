import { FIGURES as F } from '../../../domain/figures.ts'
import type { fear as outline } from '../../outline/fear.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { n, pc } from './n.ts'

export const fear: TopicWords<typeof outline> = {
  title: ['Frykt og tillit', 'Psykososiale forhold og språk'],
  short: [
    'Det er naturlig å bli redd og holde seg i ro. Veien tilbake er å gjøre litt mer av det du er redd for, i ditt eget tempo.',
    'Frykt-unngåelse opprettholder funksjonstap. Gradert eksponering og et varsomt språk motvirker det.',
  ],
  sections: {
    pain: {
      heading: ['Hva smerten betyr', 'Smerteforståelse'],
      says: {
        real: [
          'Smerten er ekte. Stress og lite søvn kan skru den opp, og ro kan skru den ned.',
          'Smerten er reell. Belastning og søvn påvirker den uten å være årsaken.',
        ],
        protect: [
          'Når det gjør vondt, vil kroppen verne seg. Da slutter mange å bevege seg. Det er klokt en kort stund, men ikke lenge.',
          'Vern og unngåelse er normalt i starten. Varer det, følger mindre aktivitet og mer funksjonstap.',
        ],
        signal: [
          'En irritert nerve sender sterke signaler. Sterk smerte betyr ikke alltid fare. Tegnene på at du skal ringe, er noe annet.',
          'En irritert rot kan gi kraftig smerte uten at noe truer. Røde flagg er unntaket.',
        ],
        alarm: [
          'Nervene kan bli for ivrige til å passe på. Da kan vanlige bevegelser kjennes farlige. Det kan roe seg igjen.',
          'Overfølsomhet i nervesystemet er en nyttig forklaringsmodell. Si «kan».',
        ],
      },
    },
    words: {
      heading: ['Ord setter seg', 'Språkets virkning'],
      says: {
        said: [
          'Det du har hørt om ryggen din, kan sitte i mange år. Får noen ryggen til å høres svak ut, er det lov å spørre en gang til.',
          'Fagfolks ord former ryggforståelsen i årevis. Mange budskap ble hørt som «pass på ryggen» og ga uro; beroligelse virket også.',
        ],
        labels: [
          'Noen ord gjør folk mer urolige enn andre. Spør hva et ord i MR-svaret betyr, og hvor vanlig det er.',
          `Merkelapper øker ønsket om bilder: ${n(F['PSY-07'].bulge)} for skivebukning mot ${n(F['PSY-07'].episode)} for episode med ryggsmerter (0–10, n = ${n(F['PSY-07'].people)}).`,
        ],
        know: [
          'Å vite hva som skjer, er et godt første skritt.',
          'Informasjon om prognose og røde flagg er førstelinje i dansk retningslinje.',
        ],
      },
    },
    back: {
      heading: ['Veien tilbake', 'Gradert eksponering'],
      says: {
        ladder: [
          'Lag en trapp. Nederst står noe du nesten tør. Gjør det noen ganger, og gå så ett trinn opp.',
          'Bygg et hierarki av bevegelser og aktiviteter; gjenta og øk gradvis.',
        ],
        some: [
          'Du trenger ikke være smertefri. Litt vondt er greit hvis det er roligere i morgen.',
          'Smertefrihet er ikke et krav. Neste dags bensmerte styrer.',
        ],
        small: [
          'Først: Plukk opp noe lett, som en sokk. Bøy deg slik det faller naturlig.',
          'Start: lett gjenstand, fri bevegelse.',
        ],
        lift: [
          'Så: en pose, en bøtte, et barn. Øk litt hver uke.',
          'Ukentlig øking mot oppgaven som betyr noe. Løft med bøyd rygg er ikke vist å øke risikoen.',
        ],
        wins: [
          'Små seire teller. For hver gang det går bra, blir du litt tryggere.',
          'Mestringserfaringer bygger tillit.',
        ],
        flare: [
          'En dårlig dag? Gå et trinn ned et par dager, gå korte turer, og begynn å klatre igjen. Slike dager er vanlige.',
          `Oppbluss er vanlige (bensmerte igjen innen ett år hos om lag ${pc(F['NH-31'].leg)}, skal verifiseres). Plan: skaler ned, hold gangen ved like, trapp opp.`,
        ],
      },
    },
    life: {
      heading: ['Livet du vil ha', 'Mål'],
      says: {
        goal: [
          'Målet er ikke alltid null smerte. Målet er at smerten ikke bestemmer over livet ditt.',
          'Mål: et verdsatt liv, ikke nødvendigvis smertefrihet.',
        ],
        matters: [
          'Tenk på det som betyr noe for deg: barna, turen, jobben, treningen. Begynn der.',
          'Rett oppmerksomheten mot verdsatte aktiviteter.',
        ],
        company: [
          'Det er lov å være redd. Mange synes det hjelper å ha noen å ringe eller komme tilbake til.',
          'Fast kontakt gir trygghet; beroligelse som er begrunnet, virker.',
        ],
        hope: [
          'Tror man at det kan bli bedre, går det oftere bedre. Er alt tungt, si det til legen: Det finnes hjelp for det også.',
          `Lav forventning, belastning og mistrivsel på jobb predikerer langsommere bedring (OR ${n(F['NH-11'].belief)} for troen på at det vil vare).`,
        ],
      },
    },
  },
}
