import { FIGURES as F } from '../../../domain/figures.ts'
import type { felt as outline } from '../../outline/felt.ts'
import { LIGHT, rootLight } from '../../outline/light.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { say, term } from '../../say.ts'
import { pc } from './n.ts'

export const felt: TopicWords<typeof outline> = {
  title: ['Hva kan man kjenne?', 'Symptomer og rotutbredelse'],
  short: [
    'En prolaps kan gi vondt i ryggen, vondt ned i benet, prikking, nummenhet eller mindre kraft. Den kan også gå helt ubemerket hen.',
    'Ryggsmerte, radikulær smerte, parestesier, sensibilitetsutfall og parese, hver for seg eller sammen. Utbredelsen er veiledende, ikke en fasit.',
  ],
  sections: {
    kinds: {
      heading: ['Ulike måter å ha vondt på', 'Symptombilder'],
      says: {
        start: [
          'Plagene kan komme plutselig eller litt etter litt, og smerten i benet er ofte verst de første ukene.',
          'Akutt eller gradvis debut. Bensmerten er ofte verst de første to ukene.',
        ],
        back: [
          'Vondt i ryggen: Den er ofte stiv om morgenen og verre når man sitter. De første skrittene og det å reise seg gjør gjerne vondt, og noen står skjevt for å få det bedre.',
          'Lokal smerte: morgenstivhet, verre ved sitting og stillingsskifte, startsmerter, ofte best i gange eller liggende. Avvergeskjevhet forekommer.',
        ],
        leg: [
          say`Vondt i benet, ofte kalt ${term('isjias', LIGHT.sciatic)}: en skarp smerte fra setet og nedover, noen ganger helt til foten.`,
          say`Radikulær smerte (${term('isjias', LIGHT.sciatic)}): utstråling fra setet og ned i benet. Rotaffeksjon er sjelden blant dem som kommer med ryggsmerter.`,
        ],
        skin: [
          'Prikking, kramper eller nummen hud, omtrent som når benet sover.',
          'Parestesier, kramper og nedsatt sensibilitet. Overlappen mellom røtter er stor, og sensibilitetstester fanger opp få.',
        ],
        power: [
          'Mindre kraft i benet eller foten. Når det er nytt eller blir verre, skal en lege undersøke det samme dag.',
          'Parese: ny eller økende kraftsvikt vurderes samme dag.',
        ],
        size: [
          'Om smerten er murrende eller skarp, forteller ikke hvor stor prolapsen er.',
          'Smertens karakter følger ikke funnets størrelse.',
        ],
      },
    },
    roots: {
      heading: ['Hvor i benet?', 'Utbredelse per rot'],
      says: {
        first: [
          say`Hvor det kjennes, kommer an på hvilken ${term('nerverot', LIGHT.roots)} som er irritert. Her er de vanligste:`,
          say`Utbredelse etter ${term('rot', LIGHT.roots)}. Sonene angir konsistent forsyning; grensene er myke.`,
        ],
        l3: [
          say`${term('L3', rootLight('L3'))}: forsiden av låret, noen ganger kneet. Det kan bli tyngre å strekke kneet.`,
          say`${term('L3', rootLight('L3'))}: forsiden av låret til innsiden av kneet; quadriceps og adduktorer; patellarrefleks (L3–L4); omvendt Lasègue.`,
        ],
        l4: [
          say`${term('L4', rootLight('L4'))}: forsiden av låret og kneet, og innsiden av leggen ned mot ankelen.`,
          say`${term('L4', rootLight('L4'))}: hoften, forsiden av låret og kneet, innsiden av leggen til indre ankelknoke; quadriceps og tibialis anterior; patellarrefleks.`,
        ],
        l5: [
          say`${term('L5', rootLight('L5'))}: utsiden av låret og leggen, fotryggen og stortåen. Det kan bli tyngre å løfte foten og stortåen, og å holde hoften stødig.`,
          say`${term('L5', rootLight('L5'))}: utsiden av lår og legg, fotryggen og stortåen; extensor hallucis longus, tibialis anterior (med L4) og gluteus medius; ingen rutinerefleks; Lasègue. Droppfot er oftest L5, noen ganger L4.`,
        ],
        s1: [
          say`${term('S1', rootLight('S1'))}: baksiden av låret og leggen, utsiden av foten og lilletåen. Det kan bli tyngre å stå på tå.`,
          say`${term('S1', rootLight('S1'))}: baksiden av lår og legg, hælen, utsiden av foten og lilletåen; triceps surae og gluteus maximus; akillesrefleks; Lasègue.`,
        ],
        textbook: [
          'Smerten følger ofte ikke læreboken. Kjennes den et annet sted enn beskrevet her, er den like ekte.',
          `Smerte i L5-stripen var L5-roten hos ${pc(F['RT-30'].l5)}, i S1-stripen S1-roten hos ${pc(F['RT-30'].s1)}. I en annen serie fulgte smerten ikke dermatomet hos ${pc(F['RT-31'].outside)}. Kildene er uenige.`,
        ],
      },
    },
    nerve: {
      heading: ['Hvorfor gjør det vondt?', 'Mekanisme'],
      says: {
        why: [
          'En nerve gjør vondt når den er irritert, og det skjer helst når trykk og betennelse virker sammen.',
          'Trykk og inflammasjon virker sammen. Kompresjon alene kan være uten symptomer.',
        ],
        silent: [
          'En prolaps kan ligge helt inntil en nerve uten at det merkes.',
          'Rotkontakt på MR forekommer uten symptomer.',
        ],
      },
    },
    life: {
      heading: ['Når hele hverdagen rammes', 'Byrde og varighet'],
      says: {
        more: [
          'Slike smerter kan snu hverdagen på hodet. Mange blir redde, sover dårlig og føler at de mister kontrollen, og det er verdt å si til den som hjelper deg.',
          'Mange beskriver frykt og tap av kontroll. Spør om det, og vær nøye med ordvalget: Budskap fra fagfolk sitter lenge.',
        ],
        lasts: [
          'Hos noen varer plagene lenger enn tolv uker, eller de kommer tilbake. Da lager dere en ny plan sammen.',
          `Noen får langvarige eller tilbakevendende plager: ${pc(F['NH-10'].year)} hadde ikke vellykket resultat etter ett år i norske sykehus.`,
        ],
      },
    },
  },
}
