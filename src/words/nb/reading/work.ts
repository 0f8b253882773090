import { FIGURES as F } from '../../../domain/figures.ts'
import type { TopicWords } from '../../outline/outline.ts'
import type { work as outline } from '../../outline/work.ts'

export const work: TopicWords<typeof outline> = {
  title: ['Jobb og sykmelding', 'Arbeid og sykmelding'],
  short: [
    'Er det mulig å tilpasse jobben, er det bedre enn å være helt borte. Lang tid hjemme gjør det vanskeligere å komme tilbake.',
    'Tilrettelegging før full sykmelding; langt fravær senker sjansen for retur.',
  ],
  sections: {
    work: {
      heading: ['På jobb', 'Tilrettelegging'],
      says: {
        adapt: [
          'Spør om lettere oppgaver, kortere dager eller mer veksling en tid. Noen kan få hjelp til å se på arbeidsplassen.',
          'Tilpassede oppgaver, redusert tid, variasjon; eventuelt arbeidsplassvurdering.',
        ],
        heavy: [
          'Har du en tung jobb, kan det hende du trenger en kort sykmelding.',
          'Ved tungt arbeid kan kort sykmelding være nødvendig. Yrkesbelastning henger bare moderat sammen med skivefunn.',
        ],
        plan: [
          'Lag en plan for å komme tilbake, litt etter litt. Snakk om den i uke fire.',
          'Plan for gradvis retur, senest ved status i uke 4.',
        ],
      },
    },
    leave: {
      heading: ['Hvem kan sykmelde?', 'Sykmelding'],
      says: {
        norway: [
          `I Norge kan kiropraktoren sykmelde deg i inntil ${F['CARE-07'].weeks} uker. Spør fastlegen hvis du trenger det lenger.`,
          `Norge: kiropraktor kan sykmelde i inntil ${F['CARE-07'].weeks} uker.`,
        ],
        elsewhere: [
          'Bor du et annet sted, spør legen din hva som gjelder der.',
          'Andre land: følg lokale regler.',
        ],
      },
    },
  },
}
