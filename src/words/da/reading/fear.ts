import { FIGURES as F } from '../../../domain/figures.ts'
import type { fear as outline } from '../../outline/fear.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { n, pc } from './n.ts'

export const fear: TopicWords<typeof outline> = {
  title: ['Frygt og tillid', 'Psykosociale forhold og sprog'],
  short: [
    'Det er naturligt at blive bange og holde sig i ro. Vejen tilbage går gennem lidt mere af det, du er bange for, i dit eget tempo.',
    'Frygt-undgåelse fastholder funktionstab. Gradueret eksponering og et varsomt sprog modvirker det.',
  ],
  sections: {
    pain: {
      heading: ['Hvad smerten betyder', 'Smerteforståelse'],
      says: {
        real: [
          'Smerten er ægte, og den påvirkes af mere end ryggen: Stress og for lidt søvn kan skrue den op, tryghed kan skrue den ned.',
          'Smerten er reel. Belastning og søvn påvirker den uden at være årsagen.',
        ],
        protect: [
          'Når det gør ondt, vil kroppen beskytte sig, og så holder mange op med at bevæge sig. Det er forståeligt i begyndelsen, men varer det længe, bliver hverdagen mindre og kroppen tungere at bruge.',
          'Beskyttelse og undgåelse er normalt i starten. Varer det, følger mindre aktivitet og mere funktionstab.',
        ],
        signal: [
          'En irriteret nerve sender kraftige signaler, men stærke smerter betyder som regel ikke fare. De tegn, der betyder, at du skal ringe, er nogle helt andre.',
          'En irriteret rod kan give kraftige smerter, uden at noget er truet. Røde flag er undtagelsen.',
        ],
        alarm: [
          'Nervesystemet kan blive overforsigtigt, så almindelige bevægelser føles farlige. Det kan falde til ro igen, når du får gode erfaringer.',
          'Overfølsomhed i nervesystemet er en nyttig forklaringsmodel. Sig »kan«.',
        ],
      },
    },
    words: {
      heading: ['Ord sætter sig fast', 'Sprogets virkning'],
      says: {
        said: [
          'Det, du har fået at vide om din ryg, kan sidde fast i mange år. Hvis nogen får den til at lyde skrøbelig, må du gerne spørge en gang til.',
          'Fagfolks ord former opfattelsen af ryggen i årevis. Mange budskaber blev hørt som »pas på ryggen« og gav uro; beroligelse virkede også.',
        ],
        labels: [
          'Nogle ord i et MR-svar gør folk mere urolige end andre. Spørg, hvad ordet betyder, og hvor almindeligt fundet er hos mennesker uden smerter.',
          `Etiketter øger ønsket om billeder: ${n(F['PSY-07'].bulge)} for diskusudbugtning mod ${n(F['PSY-07'].episode)} for en episode med rygsmerter (0–10, n = ${n(F['PSY-07'].people)}).`,
        ],
        know: [
          'Viden om, hvad der sker, og hvad der plejer at ske bagefter, er et godt første skridt.',
          'Information om prognose og røde flag er førstevalg i den danske retningslinje.',
        ],
      },
    },
    back: {
      heading: ['Vejen tilbage', 'Gradueret eksponering'],
      says: {
        ladder: [
          'Lav en trappe: Nederst er en bevægelse, du næsten tør. Gentag den, til den føles tryg, og gå så ét trin op.',
          'Opbyg et hierarki af bevægelser og aktiviteter; gentag og øg trinvist.',
        ],
        some: [
          'Du behøver ikke være smertefri for at begynde. Det må gerne gøre lidt ondt undervejs, så længe det ikke er værre dagen efter.',
          'Smertefrihed er ikke et krav. Næste dags bensmerter er rettesnoren.',
        ],
        small: [
          'Saml noget let op fra gulvet, for eksempel en sok, og bøj dig, som det falder dig naturligt.',
          'Start: let genstand, fri bevægelse.',
        ],
        lift: [
          'Fortsæt med en indkøbspose, en spand eller et barn, og læg lidt på fra uge til uge.',
          'Ugentlig øgning mod den opgave, der betyder noget. Løft med bøjet ryg er ikke vist at øge risikoen.',
        ],
        wins: [
          'Små sejre tæller: Hver gang det går godt, vokser tilliden til, at kroppen kan holde til det.',
          'Mestringserfaringer opbygger tillid.',
        ],
        flare: [
          'Dårlige dage er almindelige. Gå et trin ned ad trappen et par dage, bliv ved med de korte ture, og begynd så at gå op igen.',
          `Opblussen er almindelig (bensmerter igen inden for et år hos cirka ${pc(F['NH-31'].leg)}, skal verificeres). Plan: skalér ned, bliv ved med at gå, trap op.`,
        ],
      },
    },
    life: {
      heading: ['Det liv, du gerne vil have', 'Mål'],
      says: {
        goal: [
          'Målet er ikke nødvendigvis at blive helt smertefri, men at smerten ikke længere styrer dit liv.',
          'Mål: et værdsat liv, ikke nødvendigvis smertefrihed.',
        ],
        matters: [
          'Tænk på det, der betyder mest for dig, hvad enten det er børnebørnene, cykelturen, arbejdet eller træningen, og begynd dér.',
          'Ret opmærksomheden mod værdsatte aktiviteter.',
        ],
        company: [
          'Du må gerne være bange. Mange synes, det hjælper at have en behandler, de kan ringe til eller komme tilbage til.',
          'Fast kontakt giver tryghed; beroligelse med en begrundelse virker.',
        ],
        hope: [
          'De, der tror på, at det kan blive bedre, får det oftere bedre. Føles det hele tungt, så sig det til lægen, for det kan man også få hjælp til.',
          `Lave forventninger, belastning og mistrivsel på arbejdet forudsiger langsommere bedring (OR ${n(F['PSY-03'].belief)} for troen på, at det vil vare længe).`,
        ],
      },
    },
  },
}
