import { FIGURES as F } from '../../domain/figures.ts'
import type { Laterality } from '../../domain/levels.ts'
import type { LegTestWords } from '../leg-test-words.ts'
import { listed, number, percent, proportion } from '../lists.ts'
import { say } from '../say.ts'

const n = (value: number): string => number('da', value)
const part = (value: number): string => proportion('da', value)
const SIDE: Readonly<Record<Laterality, string>> = { left: 'venstre', right: 'højre' }
const W = F['RT-20']
const C = F['LT-05']
const MM = F['LT-01']

export const legTest: LegTestWords = {
  legend: 'Prøver af benet',
  name: {
    none: { plain: 'ingen', field: 'ingen' },
    straightLegRaise: { plain: 'strakt benløft', field: 'Lasègues prøve' },
    femoralStretch: { plain: 'strækprøve på låret', field: 'omvendt Lasègue' },
  },
  slider: (test, side) => (test === 'straightLegRaise' ? `Løft ${SIDE[side]} ben` : `Bøj ${SIDE[side]} knæ`),
  degrees: (degrees) => (degrees === 1 ? '1 grad' : `${degrees} grader`),
  inWindow: 'her tæller smerte under knæet',
  window: (from, to) => `smerte under knæet tæller fra ${from} til ${to}°`,
  putBack: 'Læg benet ned',
  more: 'Hvad prøven kan sige',
  patient: {
    test: {
      straightLegRaise: {
        done: (side) =>
          say`En person ligger på ryggen. Den, der undersøger, løfter ${SIDE[side]} ben med strakt knæ.`,
        felt: () =>
          say`Så strækkes rødderne L5 og S1. Gør det ondt under knæet, når benet er løftet ${W.from} til ${W.to} grader, siger man, at prøven giver udslag.`,
        tells: () =>
          say`Blandt folk, der blev opereret, gav prøven udslag hos ${C.withPositive} ud af 100 med prolaps. Det gjorde den også hos ${C.withoutPositive} ud af 100 uden.`,
        crossed: () =>
          say`Nogle får ondt i det ømme ben, når det andet løftes. Det gjaldt ${C.withCrossed} ud af 100 med prolaps og ${C.withoutCrossed} ud af 100 uden.`,
        glides: () =>
          say`Rødderne glider ${n(MM.low)} til ${MM.high} millimeter, målt i anatomiske studier. I et studie gled de mest, når benet var løftet mere end ${F['LT-03'].beyond} grader.`,
      },
      femoralStretch: {
        done: (side) =>
          say`En person ligger på maven. Den, der undersøger, bøjer ${SIDE[side]} knæ og løfter til sidst låret lidt.`,
        felt: () =>
          say`Så strækkes rødderne L2 til L4. Kommer den kendte smerte foran på låret, siger man, at prøven giver udslag.`,
        tells: () =>
          say`I et lille studie med 54 personer var den blandt de prøver, der pegede bedst på disse rødder. Mere ved vi ikke sikkert.`,
        crossed: () => null,
        glides: () =>
          say`Vi har ikke fundet nogen måling af, hvor langt disse rødder glider. Det, billedet viser, er antaget.`,
      },
    },
    fits: (roots) => say`Den passer til dette fund, hvor roden ${listed('da', roots)} ligger nærmest.`,
    fitsNot: (better) =>
      say`Den strækker andre rødder end den, der ligger nærmest her. Til dette fund passer ${better}.`,
    cannot: () =>
      say`Én prøve alene afgør ikke meget. Nogle med prolaps har en negativ prøve, og mange uden har en positiv. Siden viser prøven og stiller ingen diagnose.`,
    drawn: () =>
      say`Den mørke ring på roden glider med, den lyse viser, hvor den lå. Hvordan millimeterne er fordelt på rødderne, er antaget. Bækkenet holdes stille på billedet.`,
  },
  professional: {
    test: {
      straightLegRaise: {
        done: (side) => say`Rygliggende, passiv hoftefleksion på ${SIDE[side]} side med strakt knæ.`,
        felt: () =>
          say`Positiv, når bensmerte under knæet udløses ved ${W.from}–${W.to}°. Rødder: L5 og S1; L4 af og til.`,
        tells: () =>
          say`Samlet i kirurgiske materialer: sensitivitet ${part(F['RT-21'].sensitivity)}, specificitet ${part(F['RT-21'].specificity)}. Norsk materiale (n = ${F['RT-24'].people}): Ingen enkelttest nåede LR+ over ${n(F['RT-24'].positive)}.`,
        crossed: () =>
          say`Krydset: sensitivitet ${part(F['RT-22'].sensitivity)}, specificitet ${part(F['RT-22'].specificity)}.`,
        glides: () =>
          say`L4–S1 bevæger sig ${n(MM.low)}–${MM.high} mm mod pediklen med ${MM.strainLow}–${percent('da', MM.strainHigh)} stræk efter laminektomi; medianer ${n(F['LT-02'].low)}–${n(F['LT-02'].high)} mm for L2–S1 i et andet materiale. Med intakte foraminale ligamenter mindre, og signifikant først over ${F['LT-03'].beyond}°. I foramen mærkes bevægelse fra ${F['LT-04'].from}–${F['LT-04'].to}°.`,
      },
      femoralStretch: {
        done: (side) => say`Maveliggende, knæfleksion på ${SIDE[side]} side, til sidst let hofteekstension.`,
        felt: () => say`Positiv, når kendt smerte foran på låret udløses. Rødder: L2–L4.`,
        tells: () =>
          say`Hos 54 patienter var den blandt de tests, der havde LR+ ≥ 5 for midtlumbale rødder. Lille materiale.`,
        crossed: () => null,
        glides: () =>
          say`Ingen målt forskydning af L2–L4 ved denne test er fundet; den tegnede er antaget, og tallet vises ikke.`,
      },
    },
    fits: (roots) => say`Strækker ${listed('da', roots)}, som fundet når eller ligger nærmest.`,
    fitsNot: (better) => say`Strækker ikke roden i dette fund; det gør ${better}.`,
    cannot: () =>
      say`Enkelttests er svage og må tolkes samlet. Siden illustrerer testen og stiller ingen diagnose.`,
    drawn: () =>
      say`Den mørke ring på roden glider med, den lyse viser, hvor den lå. Fordelingen mellem rødderne og forløbet over vinklen er antaget inden for de målte grænser. Bækkenet er fikseret i billedet.`,
  },
}
