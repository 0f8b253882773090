import { FIGURES as F } from '../../../domain/figures.ts'
import { CALL_NUMBERS } from '../../../domain/urgency.ts'
import type { call as outline } from '../../outline/call.ts'
import { LIGHT } from '../../outline/light.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { say, term } from '../../say.ts'
import { n, pc } from './n.ts'

/** The country's emergency number, the same in every region. */
const SOS = CALL_NUMBERS['dk-hovedstaden'].emergency

export const call: TopicWords<typeof outline> = {
  title: ['Hvornår skal du ringe?', 'Røde flag og hastegrad'],
  short: [
    'Ring nu til lægevagten eller din læge, hvis du får nye problemer med blæren, tarmen, følelsen i skridtet, seksuallivet eller begge ben. Ét tegn er nok, også hvis det er svagt.',
    'Ét tegn på cauda equina er nok, også hvis det er delvist eller smertefrit: akut indlæggelse og akut MR.',
  ],
  sections: {
    now: {
      heading: ['Ring nu', 'Cauda equina'],
      says: {
        why: [
          say`${term('Nervebundtet', LIGHT.caudaEquina)} nederst i ryggen går også til blære, tarm og underliv. En stor prolaps i midten kan en sjælden gang trykke på det, og så haster det.`,
          say`${term('Cauda equina', LIGHT.caudaEquina)}: besværet igangsætning, svag stråle, nedsat blærefølelse, retention eller inkontinens, ændret tarmfunktion, ridebukseanæstesi, seksuel ændring eller bilaterale bensymptomer.`,
        ],
        one: [
          'Ét tegn er nok, også hvis det er svagt. Du behøver ikke være sikker, og det behøver ikke gøre ondt.',
          `Intet enkelt tegn afgør det. MR bekræfter mistanken hos ${F['RF-04'].low}–${pc(F['RF-04'].high)}, og falsk alarm accepteres.`,
        ],
        hospital: [
          'På hospitalet bliver du undersøgt og hurtigt MR-scannet. Tit måler de også, om blæren tømmer sig.',
          `Akut MR inden for ${F['RF-02'].hours} timer efter henvisning (britisk råd; i Norge øjeblikkelig indlæggelse). Residualurin på ${F['RF-03'].millilitres} ml eller mere øger sandsynligheden; lavere udelukker ikke.`,
        ],
        rare: [
          'Det er sjældent, og mange, der bliver undersøgt, har det ikke. De gjorde alligevel ret i at ringe.',
          `Forekomst ${n(F['RF-05'].low)}–${n(F['RF-05'].high)} pr. 100.000 om året; ${n(F['RF-05'].secondary)} % blandt rygsmerter i sekundærsektoren. Kilderne varierer.`,
        ],
        bladder: [
          'Det er bare bekymringen, der gør det svært at tisse.',
          'Nej. Det er et tegn på, at du skal ringe nu.',
          'Vandladningsbesvær er et cauda equina-tegn, indtil andet er vist, og ikke en bekymring, der skal beroliges.',
        ],
      },
    },
    today: {
      heading: ['Andre tegn', 'Andre røde flag'],
      says: {
        weak: [
          'Benet eller foden bliver svagere: Ring til en læge i dag. Det kan være, at foden klasker mod gulvet, at knæet svigter, eller at du ikke kan stå på tæer eller hæle. Bliver det hurtigt værre, så ring nu.',
          'Ny eller tiltagende parese: vurdering samme dag. Udtalt eller progredierende parese: kirurgisk vurdering straks.',
        ],
        vessel: [
          `Pludselige stærke smerter i ryg eller mave, og du er bleg, koldsveder eller er ved at besvime: Ring ${SOS}.`,
          `Pludselige, stærke smerter med bleghed, koldsved eller nærsynkope: mistænk aortaaneurisme, ring ${SOS}.`,
        ],
        fall: [
          'Stærke smerter efter et fald eller slag: Ring til en læge i dag. Er du knogleskør, gælder det også små fald.',
          'Brud: betydeligt traume, eller mindre traume ved osteoporose, steroidbehandling eller høj alder; deformitet.',
        ],
        fever: [
          'Feber, kulderystelser eller sygdomsfølelse sammen med ondt i ryggen: Ring til en læge i dag.',
          'Infektion: feber, påvirket almentilstand, nedsat immunforsvar, intravenøst stofbrug, nylig infektion eller operation.',
        ],
        cancer: [
          'Har du haft kræft, taber du dig uden grund, eller gør det ondt hele natten, uanset hvordan du ligger: Bestil tid hos lægen inden for få dage.',
          'Malignitet: tidligere kræft, uforklaret vægttab, konstante smerter eller natsmerter, debut under 20 eller over 50–55 år. Alder alene siger ikke ret meget.',
        ],
      },
    },
    common: {
      heading: ['Det almindelige', 'Perspektiv'],
      says: {
        safe: [
          `I langt de fleste tilfælde er ondt i lænden ikke farligt. Færre end ${F['RF-20'].below} ud af 100 har en farlig årsag.`,
          `Under ${pc(F['RF-20'].below)} i primærsektoren har en farlig årsag.`,
        ],
        numb: [
          'Prikken og følelsesløshed i det ene ben er almindeligt, når en nerve er irriteret. Kommer der mindre kraft, så ring til en læge i dag. I skridtet eller begge ben: Ring nu.',
          'Ensidig sensibilitetsændring er almindelig. Med parese: samme dag. I skridtet eller bilateralt: straks.',
        ],
        training: [
          'Tal med lægen, før du træner, hvis du er svimmel eller har forhøjet blodtryk.',
          'Det er fint at spørge. Men svimmelhed og blodtryk er ikke faretegn for ryggen. De står ovenfor.',
          'Den slags lister blander forsigtighed med røde flag og udelader cauda equina. Brug de røde flag ovenfor.',
        ],
      },
    },
  },
}
