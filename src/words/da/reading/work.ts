import { FIGURES as F } from '../../../domain/figures.ts'
import type { TopicWords } from '../../outline/outline.ts'
import type { work as outline } from '../../outline/work.ts'

export const work: TopicWords<typeof outline> = {
  title: ['Arbejde og sygemelding', 'Arbejde og sygemelding'],
  short: [
    'Kan arbejdet tilpasses, er det bedre end at være helt væk. Lang tid hjemme gør det sværere at komme tilbage.',
    'Skånehensyn før fuld sygemelding; langt fravær sænker chancen for tilbagevenden.',
  ],
  sections: {
    work: {
      heading: ['På arbejdet', 'Tilpasning'],
      says: {
        adapt: [
          'Spørg om lettere opgaver, kortere dage eller mere afveksling i en periode. Nogle kan få hjælp til at se på arbejdspladsen.',
          'Tilpassede opgaver, nedsat tid, variation; eventuelt arbejdspladsvurdering.',
        ],
        heavy: [
          'Har du tungt arbejde, kan du få brug for en kort sygemelding.',
          'Ved tungt arbejde kan en kort sygemelding være nødvendig. Erhvervsbelastning hænger kun moderat sammen med diskusfund.',
        ],
        plan: [
          'Læg en plan for at komme tilbage lidt efter lidt. I et fast forløb kommer den op ved besøget efter fire uger.',
          'Plan for gradvis tilbagevenden, senest ved status i uge 4.',
        ],
      },
    },
    leave: {
      heading: ['Hvem kan sygemelde?', 'Sygemelding'],
      says: {
        norway: [
          `I Norge kan kiropraktoren sygemelde i op til ${F['CARE-07'].weeks} uger. Spørg din læge, hvis det skal vare længere.`,
          `Norge: kiropraktor kan sygemelde i op til ${F['CARE-07'].weeks} uger.`,
        ],
        elsewhere: [
          'I Danmark og andre steder: Spørg din læge, hvad der gælder hos jer.',
          'Andre lande: følg lokale regler.',
        ],
      },
    },
  },
}
