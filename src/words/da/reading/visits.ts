import { FIGURES as F } from '../../../domain/figures.ts'
import type { ReadingWords } from '../../outline/outlines.ts'

export const courseLabels: ReadingWords['courseLabels'] = {
  does: 'Behandleren',
  gets: 'Du får',
  decides: 'Vejen videre',
}

export const visits: ReadingWords['visits'] = {
  first: {
    title: 'Første besøg',
    does: [
      'Spørger, undersøger ryg og nerver og ser efter tegn, der haster. I afgør sammen, om der er brug for en scanning.',
      'Anamnese, røde flag, ortopædisk og neurologisk undersøgelse, startscore (ODI, STarT Back), stillingtagen til billeder, brev til egen læge.',
    ],
    gets: [
      'En forklaring, et ærligt svar på, hvordan det plejer at gå, en plan og de første bevægelser til derhjemme.',
      'Forklaring, prognose, plan, første hjemmeøvelse, samtale om arbejde.',
    ],
    decides: [
      'Ved faretegn: hospital. Ved udtalt svaghed: læge samme dag. Ellers går I videre.',
      'Røde flag: indlæggelse. Udtalt parese: kirurgisk vurdering samme dag. Ellers videre.',
    ],
  },
  second: {
    title: 'Uge 2',
    does: ['Tester nerverne igen og sammenligner.', 'Gentaget neurologisk status, sammenligning.'],
    gets: ['Svar på nye spørgsmål og øvelser, der passer bedre.', 'Svar, justering af aktivitet og øvelser.'],
    decides: [
      'Er kraften blevet dårligere, er der brug for MR eller en specialist.',
      'Forværret neurologi: MR og kirurgisk vurdering.',
    ],
  },
  third: {
    title: 'Uge 4',
    does: ['Undersøger igen og spørger til arbejde og smerter.', 'Ny status; arbejde og smertelindring.'],
    gets: ['En plan for at gøre lidt mere og for arbejdet.', 'Gradvis øgning, arbejdsplan.'],
    decides: [
      'Er det ikke bedre, og står hverdagen stille, kan en scanning være nyttig.',
      'Uændret og udtalt: overvej MR.',
    ],
  },
  last: {
    title: 'Uge 8',
    does: ['Måler igen og samler op sammen med dig.', 'Slutscore og konklusion.'],
    gets: ['En plan for at klare dig selv og en til dårlige dage.', 'Egenomsorgsplan og plan for opblussen.'],
    decides: [
      'Er det bedre, er forløbet slut. Hvis ikke, bliver du henvist til en specialist.',
      'Ikke bedre: specialist. Bedre: afslutning.',
    ],
  },
  letter: {
    title: 'Brevet til sidst',
    does: [
      'Skriver til din læge om, hvordan det gik.',
      `Epikrise til egen læge (Danmark: senest ${F['CARE-04'].days} dage efter afslutning).`,
    ],
    gets: ['En kopi af planen.', 'Kopi af planen.'],
    decides: null,
  },
}
