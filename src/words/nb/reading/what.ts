import { FIGURES as F } from '../../../domain/figures.ts'
import { LIGHT } from '../../outline/light.ts'
import type { TopicWords } from '../../outline/outline.ts'
import type { what as outline } from '../../outline/what.ts'
import { say, term } from '../../say.ts'
import { n, pc } from './n.ts'

export const what: TopicWords<typeof outline> = {
  title: ['Hva er en prolaps?', 'Anatomi, nomenklatur og gradering'],
  short: [
    'En prolaps er vev fra skiven som har kommet ut over kanten på ett sted. Mange har det uten å merke noe, og formen på bildet viser ikke hvor vondt det gjør.',
    'Fokal forskyvning av skivevev utenfor skiverommet. Betegnelsen er morfologisk: Funnet er vanlig hos smertefrie, og bildet følger ikke symptomene.',
  ],
  sections: {
    worry: {
      heading: ['Det første mange spør om', 'Spørsmålet bak spørsmålet'],
      says: {
        ask: [
          'Når korsryggen gjør vondt for første gang, er det mange som lurer på om det kan være en prolaps.',
          '«Er det en prolaps?» er et vanlig spørsmål ved første episode med korsryggsmerter.',
        ],
        usual: [
          'Mange ser for seg sterke smerter som varer, og en rygg som ikke blir bra igjen. Slik går det sjelden: De fleste får det bedre, selv om noen trenger lang tid.',
          `Forventningen om vedvarende, sterke smerter stemmer sjelden. Prognosen avhenger av hvor pasientene kommer fra: om lag ${pc(F['NH-01'].better)} bedre innen ${F['NH-01'].from}–${F['NH-01'].to} uker i allmennpraksis, men ${pc(F['NH-10'].year)} uten vellykket resultat etter ett år i norske sykehus.`,
        ],
        burden: [
          'Frykten er verre enn prolapsen.',
          'Slik kan det føles for noen. Frykten kan gjøre det tyngre å ha vondt, men det betyr ikke at smerten er liten.',
          'Frykt øker byrden. Det bør ikke sies slik at en pasient med intens nervesmerte føler seg mistrodd.',
        ],
      },
    },
    spine: {
      heading: ['Slik er ryggen bygd', 'Anatomi'],
      says: {
        bones: [
          say`Korsryggen har fem ${term('virvler', LIGHT.vertebrae)}, og det ligger en ${term('skive', LIGHT.discs)} under hver av dem. Nervene går ut i par, under hver sin virvel.`,
          say`Fem ${term('lendevirvler', LIGHT.vertebrae)} med fem skiver, L1/2 til L5/S1. Hver ${term('rot', LIGHT.roots)} går ut under pedikkelen til virvelen med samme nummer. Overgangsvirvler forskyver nummereringen hos noen.`,
        ],
        disc: [
          say`En ${term('skive', LIGHT.discs)} er en pute mellom to virvler. Den har en seig ring ytterst og en myk kjerne med mye vann.`,
          say`${term('Mellomvirvelskiven', LIGHT.discs)} (discus intervertebralis): lamellær anulus fibrosus, vannrik nucleus pulposus og to endeplater av brusk.`,
        ],
        job: [
          'Skivene bærer vekten av overkroppen og lar ryggen bøye og vri seg.',
          'Skiven fordeler aksial last og tillater bevegelse i segmentet.',
        ],
        cord: [
          say`Ryggmargen slutter som regel øverst i korsryggen. Lenger ned ligger bare ${term('nerver', LIGHT.caudaEquina)}, i en bunt.`,
          say`Conus ligger oftest på høyde med L1/2. Nedenfor fyller ${term('cauda equina', LIGHT.caudaEquina)} kanalen, så en prolaps i L2/3 til L5/S1 når røtter og ikke ryggmarg.`,
        ],
      },
    },
    shapes: {
      heading: ['Formene har navn', 'Nomenklatur (Fardon 2014)'],
      says: {
        bulge: [
          'Bukning: Kanten av skiven buer litt ut over et bredt område, mer enn en firedel av omkretsen. Det regnes ikke som en prolaps.',
          `Bukning: vev utenfor ringapofysene over mer enn ${pc(F['NOM-02'].percent)} av omkretsen (mer enn ${F['NOM-02'].degrees}°), sirkumferensiell eller asymmetrisk. Ikke en herniering. «Bredbaset prolaps» fra versjon 1 er utgått.`,
        ],
        protrusion: [
          'Protrusjon: Vevet har kommet ut på ett bestemt sted, med en bred base. Det er den flateste typen prolaps.',
          'Protrusjon: Største bredde utenfor skiven er mindre enn basen i alle plan.',
        ],
        extrusion: [
          'Ekstrusjon: Vevet har kommet lenger ut og henger sammen med skiven gjennom en smal hals.',
          'Ekstrusjon: Bredden utenfor skiven er større enn basen i minst ett plan.',
        ],
        sequestration: [
          'Sekvester: En bit har løsnet fra skiven og ligger for seg selv.',
          'Sekvester: ekstrusjon uten kontinuitet med skiven.',
        ],
        migration: [
          'Noen ganger flytter vevet seg litt oppover eller nedover, og da kan det nå en annen nerve.',
          'Migrasjon: forskjøvet vev borte fra utgangsstedet, med eller uten kontinuitet. Angi kranial eller kaudal retning og nivå (supra-, infra- eller pedikulært).',
        ],
        opening: [
          'I den ytre ringen kan det komme små åpninger, som også er vanlige hos folk uten smerter.',
          `Anulusfissurer er konsentriske, radiale eller transversale og sees hos ${F['EPI-04'].fissureLow}–${pc(F['EPI-04'].fissureHigh)} av smertefrie. Ord som antyder at vevet er gått i stykker, frarådes.`,
        ],
        same: [
          'En bul på skiven er det samme som en prolaps.',
          'Ordene brukes ofte om hverandre, men de betyr ikke det samme: En bukning er bred og jevn, mens en prolaps er på ett bestemt sted.',
          `Skillet går ved ${pc(F['NOM-02'].percent)} av omkretsen. Eldre svar kan følge versjon 1, der grensene var andre.`,
        ],
      },
    },
    meaning: {
      heading: ['Hva formen sier, og ikke sier', 'Form er ikke alvor'],
      says: {
        shapeOnly: [
          'Et stort funn kan være uten smerter, og et lite kan gjøre svært vondt.',
          `Formen sier ikke om vevet er dekket av anulus eller ligament, eller hvor mye smerte den gir. Etter ett år var hernieringen synlig hos ${pc(F['NH-09'].visibleGood)} med godt og ${pc(F['NH-09'].visiblePoor)} med dårlig utfall.`,
        ],
        graded: [
          'Jo større prolaps, jo verre er det.',
          'Slik er det ikke. Ordene i et MR-svar beskriver form, sted og størrelse, men de måler ikke smerte.',
          'Funn angis med form, sone, nivå og størrelse. MSU måler størrelse 1–3 og sone A–C på aksialt T2-snitt, og kanalen graderes i tredeler. Termene protrusjon og ekstrusjon er de mest pålitelige; lesere er minst enige om bukning.',
        ],
        nerve: [
          'Det som ofte betyr mest, er om en nerve er irritert. Trykk alene er sjelden nok, for det trengs som regel betennelse i tillegg.',
          'Rotsymptomer krever som regel både trykk og inflammasjon. Kompresjon alene kan være uten symptomer.',
        ],
      },
    },
    why: {
      heading: ['Hvorfor skiver endrer seg', 'Årsaker til skiveforandringer'],
      says: {
        age: [
          'Skivene forandrer seg med årene, slik håret blir grått. Arv ser ut til å bety mest.',
          `Degenerasjon sees hos ${F['EPI-04'].changeLow}–${pc(F['EPI-04'].changeHigh)} av smertefrie fra 20 til 80 år. Arv er den største enkeltfaktoren.`,
        ],
        load: [
          'Tungt arbeid gjennom mange år har litt å si for skivene. Et enkelt løft kan utløse smerten, men er sjelden hele forklaringen.',
          `Yrkesbelastning og skiveforandringer henger moderat sammen (OR ${n(F['EPI-16'].low)}–${n(F['EPI-16'].high)}). Det gjelder funn på bilder, ikke smerte.`,
        ],
        sitting: [
          'Du har sittet galt.',
          'Forskere er ikke enige om at noen måte å sitte på gir vond rygg. Skift stilling når det kjennes godt.',
          'En paraplyoversikt fant ingen enighet om at holdning eller sitting er en årsak til korsryggsmerter.',
        ],
      },
    },
  },
}
