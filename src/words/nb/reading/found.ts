import { FIGURES as F } from '../../../domain/figures.ts'
import type { found as outline } from '../../outline/found.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { n, part } from './n.ts'

export const found: TopicWords<typeof outline> = {
  title: ['Hvordan finner man det ut?', 'Utredning'],
  short: [
    'Mest av alt ved at du forteller, og ved at noen undersøker deg. Et bilde trengs sjelden med en gang.',
    'Anamnese og klinisk undersøkelse. Bildediagnostikk bare ved røde flagg eller når svaret vil endre behandlingen.',
  ],
  sections: {
    visit: {
      heading: ['Hos den som undersøker deg', 'Klinisk undersøkelse'],
      says: {
        talk: [
          'Du forteller: Hvordan begynte det, hvor lenge har det vart, og hva gjør det bedre eller verre?',
          'Anamnese: debut, varighet, hva som forverrer og lindrer, og røde flagg.',
        ],
        forms: [
          'Du kan få to skjemaer. Det ene (ODI) viser hvor mye plagene hindrer deg. Det andre (STarT Back) viser om du kan trenge mer hjelp for å bli bra.',
          `Oswestry Disability Index (funksjon, 0–100) og STarT Back (${F['Q-05'].items} spørsmål, risiko for langvarige plager). STarT Back er validert på dansk (2011) og norsk (2017). Begge er lisensiert, så spørsmålene gjengis ikke.`,
        ],
        targeted: [
          'Skjemaene sier ikke noe om selve skiven.',
          'STarT Back predikerer varighet, ikke skivestatus. Stratifisert behandling er omstridt: NICE sier vurder, dansk retningslinje anbefaler det ikke.',
        ],
        look: [
          'Du bøyer og vender deg, så man ser hvordan ryggen beveger seg.',
          'Bevegelighet og strekktester.',
        ],
        raise: [
          'Du ligger på ryggen, og det strake benet løftes. Kommer smerten i benet, kan en nerve være irritert. Testen kan slå ut også når det ikke er prolaps.',
          `Lasègues prøve er positiv når bensmerten under kneet utløses ved ${F['RT-20'].from}–${F['RT-20'].to}°. Sensitivitet ${part(F['RT-21'].sensitivity)} og spesifisitet ${part(F['RT-21'].specificity)} (kirurgiske materialer, skal verifiseres); krysset prøve ${part(F['RT-22'].sensitivity)} og ${part(F['RT-22'].specificity)}.`,
        ],
        stretch: [
          'Ligger plagene foran på låret, strekkes forsiden av låret i stedet.',
          'Omvendt Lasègue for L2–L4, med patellarrefleks og stikk ved indre ankelknoke: LR+ minst 5 i en liten studie.',
        ],
        nerves: [
          'Så testes kraft, reflekser og følelse i huden.',
          `Sensitivitet: sensibilitet ${part(F['RT-25'].sensationLow)}–${part(F['RT-25'].sensationHigh)}, kraft ${part(F['RT-25'].powerLow)}–${part(F['RT-25'].powerHigh)}, reflekser ${part(F['RT-25'].reflexLow)}–${part(F['RT-25'].reflexHigh)}.`,
        ],
        together: [
          'Ingen av testene er sikre alene. De vurderes samlet, sammen med det du forteller.',
          `Norsk materiale (n = ${F['RT-24'].people}): Ingen enkelttest nådde LR+ over ${n(F['RT-24'].positive)}. Samlet vurdering ga LR+ ${n(F['RT-24'].l4)} for L4, ${n(F['RT-24'].l5)} for L5 og ${n(F['RT-24'].s1)} for S1.`,
        ],
      },
    },
    picture: {
      heading: ['Trenger du bilde?', 'Bildediagnostikk'],
      says: {
        when: [
          'MR er nyttig når svaret kan endre det man gjør. Det gjelder ved varselstegn, når operasjon er aktuelt, eller når det ikke blir bedre på noen uker.',
          `NICE: bare i spesialisthelsetjenesten og når det trolig endrer behandlingen. Norge 2014: ved isjias når kirurgi vurderes eller det ikke er bedring etter om lag ${F['GL-06'].weeks} uker (skal verifiseres). Danmark (retningslinje merket ikke gjeldende): ikke rutinemessig de første ${F['GL-12'].weeks} ukene.`,
        ],
        detail: [
          'Et MR viser hvor ille det er.',
          'Bildet viser form og sted. Det viser ikke hvor vondt det gjør, og ikke hvordan det går.',
          'Detaljert beskrivelse er ikke en indikasjon i seg selv. Funnet skiller ikke godt fra dårlig utfall.',
        ],
        xray: [
          'Røntgen viser ikke skivene. Det kan brukes når man leter etter noe annet, for eksempel et brudd.',
          'Røntgen viser ikke skiven; CT eller røntgen kan være aktuelt ved spørsmål om andre tilstander.',
        ],
        specialist: [
          'Noen blir sendt videre til spesialist. Det gjelder når benet er svakt, eller når sterke smerter i benet ikke gir seg.',
          `Henvis ved cauda equina eller progredierende parese straks, ellers ved uttalt bensmerte etter ${F['GL-08'].from}–${F['GL-08'].to} uker.`,
        ],
      },
    },
    report: {
      heading: ['Ordene i MR-svaret', 'MR-svaret'],
      says: {
        words: [
          'Et MR-svar bruker egne ord for form, sted og alder i skivene. De høres ofte verre ut enn de er. Mange av dem står i ordlisten.',
          'Form etter Fardon, sone og nivå, rotaffeksjon etter Pfirrmann 0–3 og skivedegenerasjon etter Pfirrmann I–V. Betegnelsene graderer ikke smerte.',
        ],
        fright: [
          'Det er lett å bli redd av et MR-svar. Husk at mange uten smerter har de samme funnene, og be om å få det forklart.',
          `I en liten studie (n = ${F['PSY-05'].people}, langvarig uspesifikk smerte) ga saklig gjengivelse av MR-svaret dårligere smerte og funksjon etter seks uker enn «normalt for alderen». Merkelappen skivebukning økte ønsket om bilder (${n(F['PSY-07'].bulge)} mot ${n(F['PSY-07'].episode)} av 10).`,
        ],
      },
    },
    goal: {
      heading: ['Et spørsmål å ta med', 'Pasientens mål'],
      says: {
        goal: [
          'Tenk over dette før timen: Hva vil du helst kunne gjøre igjen?',
          'Spør etter pasientens eget mål: en aktivitet, ikke fravær av smerte.',
        ],
      },
    },
  },
}
