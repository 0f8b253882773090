import { FIGURES as F } from '../../domain/figures.ts'
import type { Laterality } from '../../domain/levels.ts'
import type { LegTestWords } from '../leg-test-words.ts'
import { listed, number, percent, proportion } from '../lists.ts'
import { say } from '../say.ts'

const n = (value: number): string => number('nb', value)
const part = (value: number): string => proportion('nb', value)
const SIDE: Readonly<Record<Laterality, string>> = { left: 'venstre', right: 'høyre' }
const W = F['RT-20']
const C = F['LT-05']
const MM = F['LT-01']

export const legTest: LegTestWords = {
  legend: 'Undersøkelse av benet',
  name: {
    none: { plain: 'ingen', field: 'ingen' },
    straightLegRaise: { plain: 'strakt benløft', field: 'Lasègues prøve' },
    femoralStretch: { plain: 'strekkprøve på låret', field: 'omvendt Lasègue' },
  },
  slider: (test, side) => (test === 'straightLegRaise' ? `Løft ${SIDE[side]} ben` : `Bøy ${SIDE[side]} kne`),
  degrees: (degrees) => (degrees === 1 ? '1 grad' : `${degrees} grader`),
  inWindow: 'her teller smerte nedenfor kneet',
  window: (from, to) => `smerte nedenfor kneet teller fra ${from} til ${to}°`,
  putBack: 'Legg benet ned',
  more: 'Hva prøven kan si',
  patient: {
    test: {
      straightLegRaise: {
        done: (side) =>
          say`En person ligger på ryggen. Den som undersøker, løfter ${SIDE[side]} ben med strakt kne.`,
        felt: () =>
          say`Da strekkes røttene L5 og S1. Gjør det vondt nedenfor kneet når benet er løftet ${W.from} til ${W.to} grader, sier man at prøven slår ut.`,
        tells: () =>
          say`Blant folk som ble operert, slo prøven ut hos ${C.withPositive} av 100 med prolaps. Den slo også ut hos ${C.withoutPositive} av 100 uten.`,
        crossed: () =>
          say`Noen får vondt i det vonde benet når det andre løftes. Det gjaldt ${C.withCrossed} av 100 med prolaps og ${C.withoutCrossed} av 100 uten.`,
        glides: () =>
          say`Røttene glir ${n(MM.low)} til ${MM.high} millimeter, målt i anatomiske studier. I én studie gled de mest når benet var løftet mer enn ${F['LT-03'].beyond} grader.`,
      },
      femoralStretch: {
        done: (side) =>
          say`En person ligger på magen. Den som undersøker, bøyer ${SIDE[side]} kne og løfter til slutt låret litt.`,
        felt: () =>
          say`Da strekkes røttene L2 til L4. Kommer den kjente smerten foran i låret, sier man at prøven slår ut.`,
        tells: () =>
          say`I en liten studie med 54 personer var den blant prøvene som pekte best mot disse røttene. Mer vet vi ikke sikkert.`,
        crossed: () => null,
        glides: () =>
          say`Vi har ikke funnet noen måling av hvor langt disse røttene glir. Det bildet viser, er antatt.`,
      },
    },
    fits: (roots) => say`Den passer til dette funnet, der roten ${listed('nb', roots)} ligger nærmest.`,
    fitsNot: (better) =>
      say`Den strekker andre røtter enn den som ligger nærmest her. Til dette funnet passer ${better}.`,
    cannot: () =>
      say`Én prøve alene avgjør lite. Noen med prolaps har en negativ prøve, og mange uten har en positiv. Siden viser prøven og stiller ingen diagnose.`,
    drawn: () =>
      say`Den mørke ringen på roten glir med, den lyse viser hvor den lå. Hvordan millimeterne er fordelt på røttene, er antatt. Bekkenet holdes stille på bildet.`,
  },
  professional: {
    test: {
      straightLegRaise: {
        done: (side) => say`Ryggliggende, passiv hoftefleksjon ${SIDE[side]} side med strakt kne.`,
        felt: () =>
          say`Positiv når bensmerte nedenfor kneet utløses ved ${W.from}–${W.to}°. Røtter: L5 og S1; L4 av og til.`,
        tells: () =>
          say`Samlet i kirurgiske materialer: sensitivitet ${part(F['RT-21'].sensitivity)}, spesifisitet ${part(F['RT-21'].specificity)}. Norsk materiale (n = ${F['RT-24'].people}): ingen enkelttest nådde LR+ over ${n(F['RT-24'].positive)}.`,
        crossed: () =>
          say`Krysset: sensitivitet ${part(F['RT-22'].sensitivity)}, spesifisitet ${part(F['RT-22'].specificity)}.`,
        glides: () =>
          say`L4–S1 beveger seg ${n(MM.low)}–${MM.high} mm mot pedikkelen med ${MM.strainLow}–${percent('nb', MM.strainHigh)} strekk etter laminektomi; medianer ${n(F['LT-02'].low)}–${n(F['LT-02'].high)} mm for L2–S1 i et annet materiale. Med intakte foraminale ligamenter mindre, og signifikant først over ${F['LT-03'].beyond}°. I foramen merkes bevegelse fra ${F['LT-04'].from}–${F['LT-04'].to}°.`,
      },
      femoralStretch: {
        done: (side) => say`Mageliggende, knefleksjon ${SIDE[side]} side, til slutt lett hofteekstensjon.`,
        felt: () => say`Positiv når kjent smerte foran i låret utløses. Røtter: L2–L4.`,
        tells: () =>
          say`I 54 pasienter var den blant testene med LR+ ≥ 5 for midtlumbale røtter. Lite materiale.`,
        crossed: () => null,
        glides: () =>
          say`Ingen målt forskyvning av L2–L4 ved denne testen er funnet; den tegnede er antatt, og tallet vises ikke.`,
      },
    },
    fits: (roots) => say`Strekker ${listed('nb', roots)}, som funnet når eller ligger nærmest.`,
    fitsNot: (better) => say`Strekker ikke roten i dette funnet; ${better} gjør det.`,
    cannot: () =>
      say`Enkelttester er svake og må tolkes samlet. Siden illustrerer testen og stiller ingen diagnose.`,
    drawn: () =>
      say`Den mørke ringen på roten glir med, den lyse viser hvor den lå. Fordelingen mellom røttene og forløpet over vinkelen er antatt innenfor de målte grensene. Bekkenet er fiksert i bildet.`,
  },
}
