import { FIGURES as F } from '../../../domain/figures.ts'
import type { found as outline } from '../../outline/found.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { n, part } from './n.ts'

export const found: TopicWords<typeof outline> = {
  title: ['Hvordan finder man ud af det?', 'Udredning'],
  short: [
    'Mest af alt ved at du fortæller, og ved at nogen undersøger dig. Der er sjældent brug for en scanning med det samme.',
    'Anamnese og klinisk undersøgelse. Billeddiagnostik kun ved røde flag, eller når svaret vil ændre behandlingen.',
  ],
  sections: {
    visit: {
      heading: ['Hos den, der undersøger dig', 'Klinisk undersøgelse'],
      says: {
        talk: [
          'Du fortæller: Hvordan begyndte det, hvor længe har det stået på, og hvad gør det bedre eller værre?',
          'Anamnese: debut, varighed, hvad der forværrer og lindrer, og røde flag.',
        ],
        forms: [
          'Du kan få to skemaer. Det ene (ODI) viser, hvor meget generne hindrer dig. Det andet (STarT Back) viser, om du kan få brug for mere hjælp for at blive rask.',
          `Oswestry Disability Index (funktion, 0–100) og STarT Back (${F['Q-05'].items} spørgsmål, risiko for langvarige gener). STarT Back er valideret på dansk (2011) og norsk (2017). Begge er licenserede, så spørgsmålene gengives ikke.`,
        ],
        targeted: [
          'Skemaerne siger ikke noget om selve diskus.',
          'STarT Back forudsiger varighed, ikke diskusstatus. Stratificeret behandling er omstridt: NICE siger overvej, den danske retningslinje anbefaler det ikke.',
        ],
        look: [
          'Du bøjer og drejer dig, så man kan se, hvordan ryggen bevæger sig.',
          'Bevægelighed og strækprøver.',
        ],
        raise: [
          'Du ligger på ryggen, og det strakte ben bliver løftet. Kommer smerten i benet, kan en nerve være irriteret. Testen kan også slå ud, når der ikke er en prolaps.',
          `Lasègues prøve er positiv, når bensmerten under knæet udløses ved ${F['RT-20'].from}–${F['RT-20'].to}°. Sensitivitet ${part(F['RT-21'].sensitivity)} og specificitet ${part(F['RT-21'].specificity)} (kirurgiske materialer, skal verificeres); krydset prøve ${part(F['RT-22'].sensitivity)} og ${part(F['RT-22'].specificity)}.`,
        ],
        stretch: [
          'Sidder smerten foran på låret, strækker man forsiden af låret i stedet.',
          'Omvendt Lasègue for L2–L4, sammen med patellarrefleks og stik ved indre ankelknude: LR+ mindst 5 i et lille studie.',
        ],
        nerves: [
          'Så bliver kraft, reflekser og følelse i huden testet.',
          `Sensitivitet: sensibilitet ${part(F['RT-25'].sensationLow)}–${part(F['RT-25'].sensationHigh)}, kraft ${part(F['RT-25'].powerLow)}–${part(F['RT-25'].powerHigh)}, reflekser ${part(F['RT-25'].reflexLow)}–${part(F['RT-25'].reflexHigh)}.`,
        ],
        together: [
          'Ingen af testene er sikre alene. Man ser på dem samlet, sammen med det, du fortæller.',
          `Norsk materiale (n = ${F['RT-24'].people}): Ingen enkelttest nåede LR+ over ${n(F['RT-24'].positive)}. Samlet vurdering gav LR+ ${n(F['RT-24'].l4)} for L4, ${n(F['RT-24'].l5)} for L5 og ${n(F['RT-24'].s1)} for S1.`,
        ],
      },
    },
    picture: {
      heading: ['Skal du scannes?', 'Billeddiagnostik'],
      says: {
        when: [
          'En MR-scanning er nyttig, når svaret kan ændre det, man gør. Det gælder ved advarselstegn, når en operation er en mulighed, eller når det ikke bliver bedre på nogle uger.',
          `NICE: kun i specialistregi, og når det sandsynligvis ændrer behandlingen. Norge 2014: ved iskias, når kirurgi overvejes, eller der ikke er bedring efter cirka ${F['GL-06'].weeks} uger (skal verificeres). Danmark (retningslinje mærket ikke gældende): ikke rutinemæssigt de første ${F['GL-12'].weeks} uger.`,
        ],
        detail: [
          'En scanning viser, hvor slemt det er.',
          'Billedet viser form og sted. Det viser ikke, hvor ondt det gør, og ikke, hvordan det kommer til at gå.',
          'Flere detaljer er ikke en indikation i sig selv. Fundet skiller ikke godt fra dårligt udfald.',
        ],
        xray: [
          'Røntgen viser ikke diskus. Det kan bruges, når man leder efter noget andet, for eksempel et brud.',
          'Røntgen viser ikke diskus; CT eller røntgen kan komme på tale ved spørgsmål om andre tilstande.',
        ],
        specialist: [
          'Nogle bliver henvist til en specialist. Det gælder, når benet er svagt, eller når stærke smerter i benet ikke giver sig.',
          `Henvis ved cauda equina eller progredierende parese straks, ellers ved udtalte bensmerter efter ${F['GL-08'].from}–${F['GL-08'].to} uger.`,
        ],
      },
    },
    report: {
      heading: ['Ordene i MR-svaret', 'MR-svaret'],
      says: {
        words: [
          'Et MR-svar bruger sine egne ord om form, sted og alder. De lyder tit værre, end de er. Mange af dem står i ordlisten.',
          'Form efter Fardon, zone og niveau, rodpåvirkning efter Pfirrmann 0–3 og diskusdegeneration efter Pfirrmann I–V. Betegnelserne graderer ikke smerter.',
        ],
        fright: [
          'Man kan nemt blive bange af et MR-svar. Husk, at mange uden smerter har de samme fund, og bed om at få det forklaret.',
          `I et lille studie (n = ${F['PSY-05'].people}, langvarige uspecifikke smerter) gav saglig gengivelse af MR-svaret dårligere smerter og funktion efter seks uger end »normalt for alderen«. Etiketten diskusudbugtning øgede ønsket om billeder (${n(F['PSY-07'].bulge)} mod ${n(F['PSY-07'].episode)} ud af 10).`,
        ],
      },
    },
    goal: {
      heading: ['Et spørgsmål at tage med', 'Patientens mål'],
      says: {
        goal: [
          'Tænk over det før besøget: Hvad vil du allerhelst kunne igen?',
          'Spørg til patientens eget mål: en aktivitet, ikke fravær af smerter.',
        ],
      },
    },
  },
}
