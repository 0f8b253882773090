import { FIGURES as F } from '../../../domain/figures.ts'
import type { ReadingWords } from '../../outline/outlines.ts'

export const courseLabels: ReadingWords['courseLabels'] = {
  does: 'Behandleren',
  gets: 'Du får',
  decides: 'Veien videre',
}

export const visits: ReadingWords['visits'] = {
  first: {
    title: 'Første time',
    does: [
      'Spør, undersøker rygg og nerver, og ser etter tegn som haster. Dere avgjør om et bilde trengs.',
      'Anamnese, røde flagg, ortopedisk og nevrologisk undersøkelse, startskår (ODI, STarT Back), stillingtagen til bilder, brev til fastlegen.',
    ],
    gets: [
      'En forklaring, et ærlig svar på hvordan det pleier å gå, en plan og de første bevegelsene å gjøre hjemme.',
      'Forklaring, prognose, plan, første hjemmeøvelse, samtale om arbeid.',
    ],
    decides: [
      'Ved faretegn: sykehus. Ved stor svakhet: lege samme dag. Ellers går dere videre.',
      'Røde flagg: innleggelse. Uttalt parese: kirurgisk vurdering samme dag. Ellers videre.',
    ],
  },
  second: {
    title: 'Uke 2',
    does: ['Tester nervene igjen og sammenlikner.', 'Gjentatt nevrologisk status, sammenlikning.'],
    gets: ['Svar på nye spørsmål, og øvelser som passer bedre.', 'Svar, justering av aktivitet og øvelser.'],
    decides: [
      'Er kraften dårligere, trengs MR eller en spesialist.',
      'Forverret nevrologi: MR og kirurgisk vurdering.',
    ],
  },
  third: {
    title: 'Uke 4',
    does: ['Undersøker igjen, og spør om jobb og smerte.', 'Ny status; arbeid og smertelindring.'],
    gets: ['En plan for å øke litt, og for jobben.', 'Gradert øking, arbeidsplan.'],
    decides: [
      'Er det ikke bedre og hverdagen står stille, kan et bilde være nyttig.',
      'Uendret og uttalt: vurder MR.',
    ],
  },
  last: {
    title: 'Uke 8',
    does: ['Måler på nytt og oppsummerer sammen med deg.', 'Sluttskår og konklusjon.'],
    gets: [
      'En plan for å klare deg selv, og en for dårlige dager.',
      'Egenmestringsplan og plan for oppbluss.',
    ],
    decides: [
      'Er det bedre, er forløpet slutt. Hvis ikke, får du komme til en spesialist.',
      'Ikke bedre: spesialist. Bedre: avslutning.',
    ],
  },
  letter: {
    title: 'Brevet til slutt',
    does: [
      'Sender et brev til fastlegen om hvordan det gikk.',
      `Epikrise til fastlegen (Danmark: senest ${F['CARE-04'].days} dager etter slutt).`,
    ],
    gets: ['En kopi av planen.', 'Kopi av planen.'],
    decides: null,
  },
}
