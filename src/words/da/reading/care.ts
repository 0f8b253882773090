import { FIGURES as F } from '../../../domain/figures.ts'
import type { care as outline } from '../../outline/care.ts'
import type { TopicWords } from '../../outline/outline.ts'

export const care: TopicWords<typeof outline> = {
  title: ['Et forløb med opfølgning', 'Pakkeforløb for lumbal diskusprolaps'],
  short: [
    'Nogle følger et fast forløb: et første besøg og nye besøg efter to, fire og otte uger.',
    'Fire faste konsultationer over cirka to måneder: indledende undersøgelse og status i uge 2, 4 og 8.',
  ],
  sections: {
    course: {
      heading: ['Besøg for besøg', 'Indhold'],
      says: {
        four: [
          'Fire faste besøg på omkring to måneder. Har du brug for flere, får du dem.',
          'Indledende undersøgelse og tre statuskonsultationer, med ekstra konsultationer efter behov.',
        ],
        holds: [
          'Hver gang ser man på kraft, reflekser og følelse igen. Du får svar på det, du er i tvivl om, og øvelser til at lave derhjemme. Behandling med hænderne er valgfri.',
          'Kernen er gentaget neurologisk status, information, råd, hjemmeøvelser og kontakt med egen læge. Manuel behandling er valgfri.',
        ],
        between: [
          'Mellem besøgene kan du ringe eller skrive, hvis noget ændrer sig. Det er en del af trygheden.',
          'Tilgængelighed mellem konsultationerne er en del af forløbet; billeder og henvisning vurderes løbende.',
        ],
        faster: [
          'Et fast forløb gør dig hurtigere rask.',
          'Det er ikke undersøgt. Forløbet giver opfølgning og en, der holder øje med nerverne.',
          'Ingen sammenlignende data. Værdien er opfølgning, årvågenhed og koordinering.',
        ],
      },
    },
    first: {
      heading: ['Hvem kan du gå til?', 'Første kontakt, henvisning og sygemelding'],
      says: {
        whom: [
          'Du kan begynde hos egen læge, en kiropraktor eller en fysioterapeut. Det vigtige er, at nogen undersøger dig grundigt.',
          'Første kontakt: læge, kiropraktor, fysioterapeut eller manuel terapeut. Indholdet af undersøgelsen er det samme.',
        ],
        norway: [
          `I Norge kan man gå direkte til kiropraktor uden henvisning, og staten betaler en del. Kiropraktoren kan henvise til MR og speciallæge og sygemelde i op til ${F['CARE-07'].weeks} uger.`,
          `Norge: direkte adgang til kiropraktor med delvist tilskud, ret til at henvise til billeder og speciallæge og til at sygemelde i op til ${F['CARE-07'].weeks} uger. Forløbet er fra Norsk Kiropraktorforening og bygger på det danske; den nationale retningslinje er fra 2007.`,
        ],
        denmark: [
          `I Danmark har forløbet været i brug siden 2014. Det er for dig fra ${F['CARE-05'].age} år, der har haft ondt i under ${F['CARE-05'].months} måneder. Din læge får besked efter første besøg, og når forløbet er slut.`,
          `Danmark: pakkeforløb fra 1. januar 2014, udvidet 2017. Inklusion: mistænkt rodpåvirkning, mindst ${F['CARE-05'].age} år, debut inden for ${F['CARE-05'].months} måneder. Epikrise senest ${F['CARE-04'].days} dage efter afslutning. Retningslinjen fra 2016 er mærket ikke gældende (2023).`,
        ],
        elsewhere: [
          'Andre steder begynder man som regel hos lægen eller fysioterapeuten.',
          'Ellers: NICE anbefaler risikovurdering, råd og øvelser i primærsektoren uden rutinemæssige billeder.',
        ],
      },
    },
  },
}
