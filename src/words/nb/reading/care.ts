import { FIGURES as F } from '../../../domain/figures.ts'
import type { care as outline } from '../../outline/care.ts'
import type { TopicWords } from '../../outline/outline.ts'

export const care: TopicWords<typeof outline> = {
  title: ['Et forløp med oppfølging', 'Standardisert prolapsforløp'],
  short: [
    'Noen følger et fast forløp: en første time, og nye timer etter to, fire og åtte uker.',
    'Fire faste konsultasjoner over om lag to måneder: inntak og status i uke 2, 4 og 8.',
  ],
  sections: {
    course: {
      heading: ['Time for time', 'Innhold'],
      says: {
        four: [
          'Fire faste timer på omtrent to måneder. Trenger du flere, får du det.',
          'Inntak og tre statuskonsultasjoner, med ekstra konsultasjoner ved behov.',
        ],
        holds: [
          'Hver gang ser man på kraft, reflekser og følelse igjen. Du får svar på det du lurer på, og øvelser å gjøre hjemme. Manuell behandling er valgfritt.',
          'Kjernen er gjentatt nevrologisk status, informasjon, råd, hjemmeøvelser og kontakt med fastlegen. Manuell behandling er valgfri.',
        ],
        between: [
          'Mellom timene kan du ta kontakt hvis noe forandrer seg. Det er en del av tryggheten.',
          'Tilgjengelighet mellom konsultasjonene er en del av forløpet; bilder og henvisning vurderes fortløpende.',
        ],
        faster: [
          'Et fast forløp gjør deg fortere frisk.',
          'Det er ikke undersøkt. Forløpet gir oppfølging, og noen som holder øye med nervene.',
          'Ingen sammenliknende data. Verdien er oppfølging, årvåkenhet og samordning.',
        ],
      },
    },
    first: {
      heading: ['Hvem kan du gå til?', 'Førstekontakt, henvisning og sykmelding'],
      says: {
        whom: [
          'Du kan begynne hos fastlegen, en kiropraktor, en fysioterapeut eller en manuellterapeut. Det viktige er at noen undersøker deg godt.',
          'Førstekontakt: lege, kiropraktor, fysioterapeut eller manuellterapeut. Innholdet i undersøkelsen er det samme.',
        ],
        norway: [
          `I Norge kan du gå rett til kiropraktor uten henvisning, og folketrygden dekker en del. Kiropraktoren kan henvise til MR og spesialist, og sykmelde i inntil ${F['CARE-07'].weeks} uker.`,
          `Norge: direkte adgang til kiropraktor med delvis refusjon, rett til å henvise til bilder og spesialist og til å sykmelde i inntil ${F['CARE-07'].weeks} uker. Forløpet er fra Norsk Kiropraktorforening og bygger på det danske; nasjonal retningslinje er fra 2007.`,
        ],
        denmark: [
          `I Danmark har forløpet vært i bruk siden 2014. Det er for deg fra ${F['CARE-05'].age} år som har hatt plagene i under ${F['CARE-05'].months} måneder. Legen din får brev etter første time og når forløpet er slutt.`,
          `Danmark: pakkeforløp fra 1. januar 2014, utvidet 2017. Inklusjon: mistenkt rotaffeksjon, minst ${F['CARE-05'].age} år, debut innen ${F['CARE-05'].months} måneder. Epikrise senest ${F['CARE-04'].days} dager etter slutt. Retningslinjen fra 2016 er merket ikke gjeldende (2023).`,
        ],
        elsewhere: [
          'Andre steder begynner du som regel hos legen eller fysioterapeuten din.',
          'Ellers: NICE anbefaler risikovurdering, råd og øvelser i primærhelsetjenesten, uten rutinemessige bilder.',
        ],
      },
    },
  },
}
