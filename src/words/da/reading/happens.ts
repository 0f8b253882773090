import { afterAYearRange, shrinkageRange } from '../../../domain/course.ts'
import { FIGURES as F } from '../../../domain/figures.ts'
import type { Shape } from '../../../domain/finding.ts'
import type { happens as outline } from '../../outline/happens.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { n, pc } from './n.ts'

const year = afterAYearRange()

/** "67 til 70", or one number where the analyses agree. */
function shrinks(shape: Shape, to: string): string {
  const { low, high } = shrinkageRange(shape)!
  return low === high ? String(low) : `${low}${to}${high}`
}

export const happens: TopicWords<typeof outline> = {
  title: ['Hvad sker der som regel?', 'Forløb og kirurgi'],
  short: [
    `De fleste får det bedre, og prolapsen bliver ofte mindre. Hvor hurtigt det går, er meget forskelligt. Efter et år har ${year.low} til ${year.high} ud af 100 det bedre, alt efter hvem der blev undersøgt.`,
    `Prognosen svinger med stedet: ${year.low}–${pc(year.high)} bedre efter et år. Regression følger typen og er størst for frit væv.`,
  ],
  sections: {
    weeks: {
      heading: ['De første uger', 'Uger'],
      says: {
        first: [
          `De første uger: Smerten i benet er ofte værst. I en opgørelse fra almen praksis fik cirka ${F['NH-01'].better} ud af 100 det bedre inden for ${F['NH-01'].from} til ${F['NH-01'].to} uger.`,
          `0–2 uger: ofte værst. Almen praksis: cirka ${pc(F['NH-01'].better)} bedre inden for ${F['NH-01'].from}–${F['NH-01'].to} uger (tidlige, lette forløb; omstridt).`,
        ],
        later: [
          `Efter ${F['NH-02'].from} til ${F['NH-02'].to} uger: Et norsk sygehus regner med, at det går over af sig selv hos cirka ${F['NH-02'].settles} ud af 100.`,
          `Norsk sygehusvejledning: cirka ${pc(F['NH-02'].settles)} falder til ro inden for ${F['NH-02'].from}–${F['NH-02'].to} uger. Australske tal (${pc(F['NH-03'].eightWeeks)} efter 8 uger, ${pc(F['NH-03'].year)} efter et år) er i den optimistiske ende.`,
        ],
        decide: [
          `Gør benet stadig meget ondt efter ${F['GL-08'].from} til ${F['GL-08'].to} uger, er det tid til at spørge en specialist.`,
          `Ved stærk iskias: mediantid til bedring ${F['NH-13'].waiting} uger uden og ${F['NH-13'].early} uger med tidlig operation. Specialistvurdering ved ${F['GL-08'].from}–${F['GL-08'].to} uger.`,
        ],
        gone: [
          'Langt de fleste er raske efter tolv uger.',
          'Mange har det bedre til den tid, men nogle har brug for længere tid, uden at det betyder, at noget er galt.',
          `Rimeligt for tidlige bensmerter i primærsektoren, for optimistisk ellers: ${pc(F['NH-10'].year)} (norske sygehuse) havde ikke et godt resultat efter et år, og ${pc(F['NH-11'].better)} (britisk primærsektor) havde det bedre.`,
        ],
      },
    },
    year: {
      heading: ['Efter et år', 'Et år'],
      says: {
        range: [
          `Tre grupper blev fulgt i et år. På norske sygehuse gik det godt for ${100 - F['NH-10'].year} ud af 100. Hos praktiserende læger i Storbritannien havde ${F['NH-11'].better} ud af 100 det bedre. I et hollandsk forsøg følte ${F['NH-12'].recovered} ud af 100 sig raske.`,
          `Norske sygehuse: ${pc(F['NH-10'].year)} uden godt resultat efter et år, ${pc(F['NH-10'].twoYears)} efter to. Britisk primærsektor: ${pc(F['NH-11'].better)} bedre. Hollandsk RCT: ${pc(F['NH-12'].recovered)} oplevede sig raske i begge arme.`,
        ],
        life: [
          'De fleste lever et almindeligt og aktivt liv, også med en prolaps i ryggen.',
          'De fleste genoptager almindelige aktiviteter, men ikke alle: Angiv spændet, ikke ét tal.',
        ],
        belief: [
          'Det hjælper at vide, at det kan blive bedre, og at få hjælp til det, der tynger.',
          `Forventning om lang varighed hang sammen med mindre bedring (OR ${n(F['PSY-03'].belief)}). Psykisk belastning og mistrivsel på arbejdet forudsiger langsommere bedring.`,
        ],
      },
    },
    shrinks: {
      heading: ['Prolapsen bliver ofte mindre', 'Spontan regression'],
      says: {
        how: [
          'Kroppen rydder op: Det væv, der er kommet ud, bliver nedbrudt lidt efter lidt, mest det første halve år.',
          'Regression skyldes især inflammatorisk oprydning (nye kar og makrofager), mest når vævet ligger frit. Det meste sker inden for seks måneder.',
        ],
        bulge: [
          `En udbugtning skrumper hos ${shrinks('bulge', ' til ')} ud af 100.`,
          `Udbugtning: ${shrinks('bulge', '–')} %.`,
        ],
        protrusion: [
          `En protrusion skrumper hos ${shrinks('protrusion', ' til ')} ud af 100.`,
          `Protrusion: ${shrinks('protrusion', '–')} %.`,
        ],
        extrusion: [
          `En ekstrusion skrumper hos ${shrinks('extrusion', ' til ')} ud af 100.`,
          `Ekstrusion: ${shrinks('extrusion', '–')} %.`,
        ],
        sequestration: [
          `Et løst stykke skrumper hos ${shrinks('sequestration', ' til ')} ud af 100. Løse stykker skrumper altså oftest.`,
          `Sekvester: ${shrinks('sequestration', '–')} %. Større er ikke værre.`,
        ],
        itself: [
          'Diskus bliver god igen af sig selv.',
          'Her bliver to ting blandet sammen: Generne går over hos de fleste, men om vævet skrumper, afhænger af formen.',
          `Symptombedring og regression er to ting. Regressionen går fra ${shrinks('bulge', '–')} % for udbugtning til ${shrinks('sequestration', '–')} % for sekvester.`,
        ],
        picture: [
          'Man kan godt blive rask, selv om prolapsen stadig kan ses på billedet.',
          `Efter et år synlig herniering hos ${pc(F['NH-09'].visibleGood)} med godt og ${pc(F['NH-09'].visiblePoor)} med dårligt udfald.`,
        ],
      },
    },
    again: {
      heading: ['Hvis det kommer igen', 'Tilbagefald'],
      says: {
        flare: [
          'Dårlige perioder er almindelige, og de går som regel over igen. Du behøver ikke begynde helt forfra.',
          `Bensmerter kom igen inden for et år hos cirka ${pc(F['NH-31'].leg)} af de helt raske, rygsmerter hos op til ${pc(F['NH-31'].back)} (skal verificeres). Træning med oplæring forebygger.`,
        ],
      },
    },
    surgery: {
      heading: ['Operation', 'Kirurgi'],
      says: {
        when: [
          `En operation kan haste, når der er tryk på nerverne til blære og tarm, eller når benet bliver ved med at blive svagere. Ellers er den et valg, når benet gør meget ondt efter ${F['GL-08'].from} til ${F['GL-08'].to} uger.`,
          `Straks ved cauda equina eller progredierende parese, ellers ved udtalte bensmerter efter ${F['GL-08'].from}–${F['GL-08'].to} uger.`,
        ],
        adds: [
          `En operation dæmper smerten i benet hurtigere. I et forsøg var halvdelen raske efter ${F['NH-13'].early} uger med operation og efter ${F['NH-13'].waiting} uger uden.`,
          `Bensmerter (0–100): forskel ${n(F['NH-20'].sixWeeks)} point indtil seks uger, ${n(F['NH-20'].year)} point efter et år, til fordel for operation (lav sikkerhed). HR ${n(F['NH-21'].hazard)} for hurtigere bedring; median ${F['NH-13'].early} mod ${F['NH-13'].waiting} uger.`,
        ],
        later: [
          'Efter et år er der lille eller ingen forskel på dem, der blev opereret, og dem, der ventede.',
          `Ingen forskel i funktion over året. Efter fem år: ${pc(F['NH-22'].unrecovered)} ikke raske, ${pc(F['NH-22'].fluctuating)} svingende. SPORT: ${pc(F['NH-23'].operated)} i operationsarmen opereret efter tre måneder, ${pc(F['NH-23'].crossed)} krydsede over; som behandlet ${n(F['NH-23'].effect)} ODI-point efter otte år.`,
        ],
        back: [
          'En operation hjælper mest på smerten i benet. Mod ondt i ryggen alene hjælper den sjældent.',
          'Rygsmerter alene er sjældent en indikation.',
        ],
        after: [
          `Hos ${F['NH-30'].low} til ${F['NH-30'].high} ud af 100 kommer der senere en ny prolaps samme sted.`,
          `Ny herniering på samme niveau hos ${F['NH-30'].low}–${pc(F['NH-30'].high)}; cirka ${pc(F['NH-30'].operated)} reopereres.`,
        ],
        equal: [
          'Det går lige så godt uden operation.',
          'På langt sigt passer det for mange. Men en operation lindrer hurtigere, og den har sine egne risici. Tal om, hvad hvert valg betyder for dig.',
          'Ens efter et år, men ikke undervejs. Overkrydsning gør intention-to-treat usikker begge veje.',
        ],
      },
    },
  },
}
