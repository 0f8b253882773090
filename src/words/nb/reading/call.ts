import { FIGURES as F } from '../../../domain/figures.ts'
import { CALL_NUMBERS } from '../../../domain/urgency.ts'
import type { call as outline } from '../../outline/call.ts'
import { LIGHT } from '../../outline/light.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { say, term } from '../../say.ts'
import { n, pc } from './n.ts'

/** The country's emergency number. */
const SOS = CALL_NUMBERS.norway.emergency

export const call: TopicWords<typeof outline> = {
  title: ['Når skal du ringe?', 'Røde flagg og hastegrad'],
  short: [
    `Ring legevakten ${CALL_NUMBERS.norway.urgent} nå hvis noe er nytt med vannlatingen, avføringen, følelsen i skrittet eller seksuallivet, eller i begge ben. Ett tegn er nok, også om det er svakt.`,
    'Ett tegn på cauda equina er nok, også delvis eller smertefritt: øyeblikkelig innleggelse og akutt MR.',
  ],
  sections: {
    now: {
      heading: ['Ring nå', 'Cauda equina'],
      says: {
        why: [
          say`${term('Nervebunten', LIGHT.caudaEquina)} nederst i ryggen går også til blære, tarm og underliv. En stor prolaps i midten kan en sjelden gang trykke på den, og da haster det.`,
          say`${term('Cauda equina', LIGHT.caudaEquina)}: treg igangsetting, svak stråle, nedsatt blærefølelse, retensjon eller lekkasje, tarmendring, ridebukseanestesi, seksuell endring eller bilaterale bensymptomer.`,
        ],
        one: [
          'Ett tegn er nok, også om det er svakt. Du trenger ikke være sikker, og det trenger ikke gjøre vondt.',
          `Ingen enkelttegn avgjør. MR bekrefter mistanken hos ${F['RF-04'].low}–${pc(F['RF-04'].high)}, og falske alarmer er akseptert.`,
        ],
        hospital: [
          'På sykehuset blir du undersøkt og får raskt et MR-bilde. De måler ofte også om blæren tømmer seg.',
          `Akutt MR innen ${F['RF-02'].hours} timer etter henvisning (britisk råd; i Norge øyeblikkelig innleggelse). Resturin på ${F['RF-03'].millilitres} ml eller mer øker sannsynligheten; lavere utelukker ikke.`,
        ],
        rare: [
          'Det er sjelden, og mange som blir undersøkt, har det ikke. De gjorde likevel rett i å ringe.',
          `Forekomst ${n(F['RF-05'].low)}–${n(F['RF-05'].high)} per 100 000 i året; ${n(F['RF-05'].secondary)} % blant ryggsmerter i spesialisthelsetjenesten. Kildene spriker.`,
        ],
        bladder: [
          'Det er bare uroen som gjør det vanskelig å tisse.',
          'Slå deg ikke til ro med det. Er det blitt vanskelig å tisse, skal du ringe nå.',
          'Vannlatingsplager er et cauda equina-tegn til det motsatte er vist, ikke en bekymring å berolige.',
        ],
      },
    },
    today: {
      heading: ['Andre tegn', 'Andre røde flagg'],
      says: {
        weak: [
          'Blir benet eller foten svakere: Ring lege i dag. Foten slår i gulvet, kneet svikter, eller du kan ikke stå på tå eller hæl. Blir det raskt verre, ring nå.',
          'Ny eller økende parese: vurdering samme dag. Uttalt eller progredierende parese: kirurgisk vurdering straks.',
        ],
        vessel: [
          `Plutselig sterk smerte i rygg eller mage, og du er blek, klam eller nær ved å besvime: Ring ${SOS}.`,
          `Plutselig, sterk smerte med blekhet, kaldsvette eller nærsynkope: mistenk aortaaneurisme, ring ${SOS}.`,
        ],
        fall: [
          'Sterke smerter etter et fall eller slag: Ring lege i dag. Er du benskjør, gjelder det også små fall.',
          'Brudd: betydelig traume, eller lite traume ved osteoporose, steroidbruk eller høy alder; deformitet.',
        ],
        fever: [
          'Feber, frysninger eller sykdomsfølelse sammen med vond rygg: Ring lege i dag.',
          'Infeksjon: feber, redusert allmenntilstand, nedsatt immunforsvar, sprøytebruk, nylig infeksjon eller operasjon.',
        ],
        cancer: [
          'Kreft tidligere, vekttap uten grunn, eller jevn smerte om natten uansett stilling: Bestill time de nærmeste dagene.',
          'Malignitet: tidligere kreft, uforklart vekttap, konstant smerte eller nattsmerte, debut under 20 eller over 50–55 år. Alder alene sier lite.',
        ],
      },
    },
    common: {
      heading: ['Det vanlige', 'Perspektiv'],
      says: {
        safe: [
          `I de aller fleste tilfeller er vondt i korsryggen ikke farlig. Færre enn ${F['RF-20'].below} av 100 har en farlig årsak.`,
          `Under ${pc(F['RF-20'].below)} i primærhelsetjenesten har en farlig årsak.`,
        ],
        numb: [
          'Prikking og nummenhet i ett ben er vanlig når en nerve er irritert. Kommer det mindre kraft, ring lege i dag. I skrittet eller begge ben: Ring nå.',
          'Ensidig sensibilitetsendring er vanlig. Med parese: samme dag. I skrittet eller bilateralt: straks.',
        ],
        training: [
          'Snakk med legen før du trener hvis du er svimmel eller har høyt blodtrykk.',
          'Det er greit å spørre. Men svimmelhet og blodtrykk er ikke faretegn for ryggen. De står ovenfor.',
          'Slike lister blander forsiktighet med røde flagg og utelater cauda equina. Bruk de røde flaggene over.',
        ],
      },
    },
  },
}
