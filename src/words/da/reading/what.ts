import { FIGURES as F } from '../../../domain/figures.ts'
import { LIGHT } from '../../outline/light.ts'
import type { TopicWords } from '../../outline/outline.ts'
import type { what as outline } from '../../outline/what.ts'
import { say, term } from '../../say.ts'
import { n, pc } from './n.ts'

export const what: TopicWords<typeof outline> = {
  title: ['Hvad er en diskusprolaps?', 'Anatomi, nomenklatur og gradering'],
  short: [
    'En prolaps er væv fra diskus, som er kommet ud over kanten ét sted. Mange har det uden at mærke noget, og formen på billedet viser ikke, hvor ondt det gør.',
    'Fokal forskydning af diskusvæv uden for diskusrummet. Betegnelsen er morfologisk: Fundet er almindeligt hos smertefri, og billedet følger ikke symptomerne.',
  ],
  sections: {
    worry: {
      heading: ['Det første, mange spørger om', 'Spørgsmålet bag spørgsmålet'],
      says: {
        ask: [
          'Når det gør ondt i lænden for første gang, er der mange, der tænker på, om det kan være en prolaps.',
          '»Er det en prolaps?« er et almindeligt spørgsmål ved første episode med lænderygsmerter.',
        ],
        usual: [
          'Mange forestiller sig stærke smerter, der bliver ved, og en ryg, der ikke bliver god igen. Sådan går det sjældent: De fleste får det bedre, selv om nogle har brug for lang tid.',
          `Forventningen om vedvarende, stærke smerter holder sjældent. Prognosen afhænger af, hvor patienterne kommer fra: cirka ${pc(F['NH-01'].better)} bedre inden for ${F['NH-01'].from}–${F['NH-01'].to} uger i almen praksis, men ${pc(F['NH-10'].year)} uden godt resultat efter et år på norske sygehuse.`,
        ],
        burden: [
          'Frygten er værre end prolapsen.',
          'Sådan kan det føles for nogle. Frygten kan gøre det tungere at have ondt, men det betyder ikke, at smerten er lille.',
          'Frygt øger byrden. Det bør ikke siges, så en patient med intense nervesmerter føler sig mistroet.',
        ],
      },
    },
    spine: {
      heading: ['Sådan er ryggen bygget', 'Anatomi'],
      says: {
        bones: [
          say`Lænden har fem ${term('hvirvler', LIGHT.vertebrae)} med en ${term('diskus', LIGHT.discs)} under hver. Nerverne går ud parvis, under hver sin hvirvel.`,
          say`Fem ${term('lændehvirvler', LIGHT.vertebrae)} og fem diskusser, L1/2 til L5/S1. Hver ${term('rod', LIGHT.roots)} træder ud under pediklen på hvirvlen med samme nummer. Overgangshvirvler forskyder nummereringen hos nogle.`,
        ],
        disc: [
          say`En ${term('diskus', LIGHT.discs)} er en pude mellem to hvirvler. Den har en sej ring yderst og en blød kerne med meget vand.`,
          say`${term('Diskus', LIGHT.discs)} (discus intervertebralis): lamellær anulus fibrosus, vandrig nucleus pulposus og to endeplader af brusk.`,
        ],
        job: [
          'Diskusserne bærer vægten af overkroppen og lader ryggen bøje og dreje sig.',
          'Diskus fordeler aksial belastning og tillader bevægelse i segmentet.',
        ],
        cord: [
          say`Rygmarven slutter som regel øverst i lænden. Længere nede ligger der kun ${term('nerver', LIGHT.caudaEquina)}, samlet i et bundt.`,
          say`Conus ligger oftest ud for L1/2. Nedenfor fylder ${term('cauda equina', LIGHT.caudaEquina)} kanalen, så en prolaps på niveau L2/3 til L5/S1 rammer rødder og ikke rygmarv.`,
        ],
      },
    },
    shapes: {
      heading: ['Formerne har navne', 'Nomenklatur (Fardon 2014)'],
      says: {
        bulge: [
          'Udbugtning: Kanten af diskus buer lidt ud over et bredt område, mere end en fjerdedel af vejen rundt. Det regnes ikke for en prolaps.',
          `Udbugtning: væv uden for ringapofyserne over mere end ${pc(F['NOM-02'].percent)} af omkredsen (mere end ${F['NOM-02'].degrees}°), cirkumferentiel eller asymmetrisk. Ikke en herniering. »Bredbaset prolaps« fra version 1 er udgået.`,
        ],
        protrusion: [
          'Protrusion: Vævet er kommet ud ét bestemt sted med en bred base. Det er den fladeste slags prolaps.',
          'Protrusion: Største bredde uden for diskus er mindre end basis i alle planer.',
        ],
        extrusion: [
          'Ekstrusion: Vævet er kommet længere ud og hænger sammen med diskus gennem en smal hals.',
          'Ekstrusion: Bredden uden for diskus er større end basis i mindst ét plan.',
        ],
        sequestration: [
          'Sekvester: Et stykke har løsnet sig fra diskus og ligger for sig selv.',
          'Sekvester: ekstrusion uden kontinuitet med diskus.',
        ],
        migration: [
          'Nogle gange flytter vævet sig lidt op eller ned, og så kan det nå en anden nerve.',
          'Migration: forskudt væv væk fra udgangsstedet, med eller uden kontinuitet. Angiv kranial eller kaudal retning og niveau (supra-, infra- eller pedikulært).',
        ],
        opening: [
          'I den ydre ring kan der komme små åbninger, som også er almindelige hos folk uden smerter.',
          `Anulusfissurer er koncentriske, radiære eller transversale og ses hos ${F['EPI-04'].fissureLow}–${pc(F['EPI-04'].fissureHigh)} af smertefri. Ord, der antyder, at noget er gået i stykker, frarådes.`,
        ],
        same: [
          'En bule på diskus er det samme som en prolaps.',
          'Ordene bruges tit i flæng, men de betyder ikke det samme: En udbugtning er bred og jævn, mens en prolaps sidder ét bestemt sted.',
          `Skellet går ved ${pc(F['NOM-02'].percent)} af omkredsen. Ældre svar kan følge version 1, hvor grænserne var andre.`,
        ],
      },
    },
    meaning: {
      heading: ['Hvad formen siger, og ikke siger', 'Form er ikke alvor'],
      says: {
        shapeOnly: [
          'Et stort fund kan være uden smerter, og et lille kan gøre meget ondt.',
          `Formen siger ikke, om vævet er dækket af anulus eller ligament, eller hvor mange smerter den giver. Efter et år var hernieringen synlig hos ${pc(F['NH-09'].visibleGood)} med godt og ${pc(F['NH-09'].visiblePoor)} med dårligt udfald.`,
        ],
        graded: [
          'Jo større prolaps, jo værre er det.',
          'Sådan er det ikke. Ordene i et MR-svar beskriver form, sted og størrelse, men de måler ikke smerte.',
          'Fund angives med form, zone, niveau og størrelse. MSU måler størrelse 1–3 og zone A–C på aksialt T2-snit, og kanalen graderes i tredjedele. Termerne protrusion og ekstrusion er de mest pålidelige; læserne er mindst enige om udbugtning.',
        ],
        nerve: [
          'Det, der ofte betyder mest, er, om en nerve er irriteret. Tryk alene er sjældent nok, for der skal som regel også inflammation til.',
          'Rodsymptomer kræver som regel både tryk og inflammation. Kompression alene kan være uden symptomer.',
        ],
      },
    },
    why: {
      heading: ['Hvorfor diskusser ændrer sig', 'Årsager til diskusforandringer'],
      says: {
        age: [
          'Diskusserne ændrer sig med årene, ligesom håret bliver gråt, og arv ser ud til at betyde mest.',
          `Degeneration ses hos ${F['EPI-04'].changeLow}–${pc(F['EPI-04'].changeHigh)} af smertefri fra 20 til 80 år. Arv er den største enkeltfaktor.`,
        ],
        load: [
          'Tungt arbejde gennem mange år har en lille betydning for diskusserne. Et enkelt løft kan udløse smerten, men er sjældent hele forklaringen.',
          `Erhvervsbelastning og diskusforandringer hænger moderat sammen (OR ${n(F['EPI-16'].low)}–${n(F['EPI-16'].high)}). Det gælder fund på billeder, ikke smerter.`,
        ],
        sitting: [
          'Du har siddet forkert.',
          'Forskere er ikke enige om, at nogen måde at sidde på giver ondt i ryggen. Skift stilling, når det føles godt.',
          'En paraplyoversigt fandt ingen enighed om, at holdning eller siddende arbejde er en årsag til lænderygsmerter.',
        ],
      },
    },
  },
}
