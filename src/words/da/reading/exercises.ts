import { FIGURES as F } from '../../../domain/figures.ts'
import type { ReadingWords } from '../../outline/outlines.ts'
import { n } from './n.ts'

export const exercises: ReadingWords['exercises'] = {
  strength: {
    name: 'Styrke for hele kroppen',
    start: ['Store bevægelser og let vægt, to gange om ugen.', 'Store bevægelser, lav belastning, 2/uge.'],
    known: [
      'Noget af det, der hjælper mest på hverdagen, når generne varer ved.',
      'God placering for funktion ved langvarige rygsmerter; lav til moderat sikkerhed.',
    ],
  },
  core: {
    name: 'Coretræning',
    start: ['Hvis du kan lide det.', 'Valgfrit.'],
    known: [
      'Ikke bedre end anden træning på langt sigt.',
      'Ikke overlegen på langt sigt; moderat sikkerhed.',
    ],
  },
  lifting: {
    name: 'Bøje sig og løfte igen',
    start: ['Noget let først. Læg lidt på hver uge.', 'Let genstand, ugentlig øgning.'],
    known: [
      'Det giver tryghed at øve det, du er bange for, lidt ad gangen.',
      'Eksponeringsprincip; konsensus, lav sikkerhed.',
    ],
  },
  walking: {
    name: 'Gå',
    start: ['5–10 minutter, et par gange om dagen.', '5–10 minutter, et par gange dagligt.'],
    known: [
      'De, der gik jævnligt, havde det godt i længere tid.',
      `Median ${F['TX-10'].walking} mod ${F['TX-10'].without} dage til næste episode (uspecifikke smerter).`,
    ],
  },
  cycling: {
    name: 'Cykle eller svømme',
    start: ['10 rolige minutter.', '10 rolige minutter.'],
    known: ['Omtrent lige så godt som anden træning.', 'På linje med anden træning; lav sikkerhed.'],
  },
  mindbody: {
    name: 'Pilates, yoga eller tai chi',
    start: ['En eller to gange om ugen.', '1–2/uge.'],
    known: [
      'Hjælper ved ondt i ryggen, der varer ved. Det er ikke undersøgt ved iskias.',
      'Højt placeret for smerter ved langvarige rygsmerter; ikke undersøgt ved iskias.',
    ],
  },
  floor: {
    name: 'Rolig bevægelse på gulvet',
    start: [
      'Lad knæene falde fra side til side, eller svaj roligt. 1–2 minutter.',
      'Knæ fra side til side, rolig ekstension, 1–2 minutter.',
    ],
    known: [
      'En del af de danske råd om øvelser.',
      'Retningsspecifikke øvelser i den danske retningslinje (svag anbefaling).',
    ],
  },
  rest: {
    name: 'Hvile med bøjede knæ',
    start: ['En kort stund: minutter, ikke timer.', 'Minutter, ikke timer.'],
    known: [
      'Det kan føles godt. Langt sengeleje hjælper ikke.',
      'Komfort. Langt sengeleje giver ingen gevinst.',
    ],
  },
  heat: {
    name: 'Varme',
    start: ['15–20 minutter med et håndklæde imellem.', '15–20 minutter, klæde imellem.'],
    known: [
      'Kan lindre lidt i nogle dage.',
      `${n(F['TX-15'].points)} ud af ${F['TX-15'].scale} point lavere efter ${F['TX-15'].days} dage.`,
    ],
  },
}
