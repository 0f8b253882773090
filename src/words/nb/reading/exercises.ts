import { FIGURES as F } from '../../../domain/figures.ts'
import type { ReadingWords } from '../../outline/outlines.ts'
import { n } from './n.ts'

export const exercises: ReadingWords['exercises'] = {
  strength: {
    name: 'Styrke for hele kroppen',
    start: ['Store bevegelser og lett vekt, to ganger i uken.', 'Store bevegelser, lav belastning, 2/uke.'],
    known: [
      'Blant det som hjelper best på å klare hverdagen når plagene varer.',
      'God rangering for funksjon ved langvarige ryggsmerter; lav til moderat sikkerhet.',
    ],
  },
  core: {
    name: 'Kjernetrening',
    start: ['Hvis du liker det.', 'Valgfritt.'],
    known: ['Ikke bedre enn annen trening på lang sikt.', 'Ikke overlegen på lang sikt; moderat sikkerhet.'],
  },
  lifting: {
    name: 'Bøye og løfte igjen',
    start: ['Noe lett først. Øk litt hver uke.', 'Lett gjenstand, ukentlig øking.'],
    known: [
      'Å øve på det du er redd for, litt om gangen, gir trygghet.',
      'Eksponeringsprinsipp; konsensus, lav sikkerhet.',
    ],
  },
  walking: {
    name: 'Gå',
    start: ['5–10 minutter, et par ganger om dagen.', '5–10 minutter, et par ganger daglig.'],
    known: [
      'De som gikk jevnlig, hadde det bra lenger før neste gang.',
      `Median ${F['TX-10'].walking} mot ${F['TX-10'].without} dager til neste episode (uspesifikk smerte).`,
    ],
  },
  cycling: {
    name: 'Sykle eller svømme',
    start: ['10 rolige minutter.', '10 rolige minutter.'],
    known: ['Omtrent like bra som annen trening.', 'På linje med annen trening; lav sikkerhet.'],
  },
  mindbody: {
    name: 'Pilates, yoga eller tai chi',
    start: ['En eller to ganger i uken.', '1–2/uke.'],
    known: [
      'Hjelper ved vond rygg som varer. Det er ikke undersøkt ved isjias.',
      'Høyt rangert for smerte ved langvarige ryggsmerter; ikke undersøkt ved isjias.',
    ],
  },
  floor: {
    name: 'Rolig bevegelse på gulvet',
    start: [
      'La knærne falle fra side til side, eller svai rolig. 1–2 minutter.',
      'Knær side til side, rolig ekstensjon, 1–2 minutter.',
    ],
    known: [
      'En del av de danske rådene om øvelser.',
      'Retningsspesifikke øvelser i dansk retningslinje (svak anbefaling).',
    ],
  },
  rest: {
    name: 'Hvile med bøyde knær',
    start: ['En kort stund: minutter, ikke timer.', 'Minutter, ikke timer.'],
    known: [
      'Det kan kjennes godt. Langt sengeleie hjelper ikke.',
      'Komfort. Langt sengeleie gir ingen gevinst.',
    ],
  },
  heat: {
    name: 'Varme',
    start: ['15–20 minutter, med et håndkle imellom.', '15–20 minutter, klede imellom.'],
    known: [
      'Kan lindre litt i noen dager.',
      `${n(F['TX-15'].points)} av ${F['TX-15'].scale} poeng lavere etter ${F['TX-15'].days} dager.`,
    ],
  },
}
