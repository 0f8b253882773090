import { FIGURES as F } from '../../../domain/figures.ts'
import { NON_SPECIFIC } from '../../../domain/prevalence.ts'
import { LIGHT } from '../../outline/light.ts'
import type { TopicWords } from '../../outline/outline.ts'
import type { who as outline } from '../../outline/who.ts'
import { say, term } from '../../say.ts'
import { n, pc } from './n.ts'

export const who: TopicWords<typeof outline> = {
  title: ['Hvem får det, og hvor mange?', 'Forekomst'],
  short: [
    `Svært mange har slike funn uten å ha vondt. Av 100 uten smerter har ${F['EPI-03'].low} til ${F['EPI-03'].high} en protrusjon, alt etter alder.`,
    `Hos smertefrie: bukning ${F['EPI-02'].low}–${pc(F['EPI-02'].high)} og protrusjon ${F['EPI-03'].low}–${pc(F['EPI-03'].high)} fra 20 til 80 år (${F['EPI-01'].studies} studier, ${n(F['EPI-01'].people)} personer).`,
  ],
  sections: {
    without: {
      heading: ['Uten smerter', 'Hos smertefrie'],
      says: {
        many: [
          `Forskere har samlet bilder av ryggen til ${n(F['EPI-01'].people)} mennesker uten smerter, og mange av dem hadde funn i skivene.`,
          `Samlet oversikt over bildefunn hos smertefrie: ${F['EPI-01'].studies} studier, ${n(F['EPI-01'].people)} personer.`,
        ],
        bulge: [
          `Bukning: ${F['EPI-02'].low} av 100 ved 20 år og ${F['EPI-02'].high} av 100 ved 80.`,
          `Bukning: ${pc(F['EPI-02'].low)} ved 20 år, ${pc(F['EPI-02'].high)} ved 80. Verdiene imellom skal verifiseres.`,
        ],
        protrusion: [
          `Protrusjon: ${F['EPI-03'].low} av 100 ved 20 år og ${F['EPI-03'].high} av 100 ved 80.`,
          `Protrusjon: ${pc(F['EPI-03'].low)} ved 20 år, ${pc(F['EPI-03'].high)} ved 80. Verdiene imellom skal verifiseres.`,
        ],
        chance: [
          'Noen får vite om prolapsen fordi det ble tatt bilde av en annen grunn. En prolaps som ikke merkes, trenger sjelden behandling.',
          'Tilfeldige funn er vanlige. Uten symptomer er det sjelden grunn til behandling eller kontroll.',
        ],
        counterweight: [
          'Funnene er likevel ikke uten betydning: Opp til 50 år er de vanligere hos folk med vond rygg enn hos folk uten.',
          `Motvekt, alder ≤ 50 år: OR for smerte mot ikke smerte er ${n(F['EPI-05'].bulge)} for bukning, ${n(F['EPI-05'].extrusion)} for ekstrusjon og ${n(F['EPI-05'].protrusion)} for protrusjon.`,
        ],
        range: [
          '30 til 80 av 100 går med en prolaps uten å vite det.',
          `Det tallet hører til bukninger. For protrusjon er det ${F['EPI-03'].low} til ${F['EPI-03'].high} av 100.`,
          `Spennet er bukningens (${F['EPI-02'].low}–${pc(F['EPI-02'].high)}). For protrusjon er det ${F['EPI-03'].low}–${pc(F['EPI-03'].high)} i samme oversikt.`,
        ],
      },
    },
    trouble: {
      heading: ['Når prolapsen gir plager', 'Symptomgivende prolaps'],
      says: {
        ages: [
          `Plager fra en prolaps er vanligst mellom ${F['EPI-06'].from} og ${F['EPI-06'].to} år.`,
          `Symptomgivende herniering er hyppigst ved ${F['EPI-06'].from}–${F['EPI-06'].to} år.`,
        ],
        lifetime: [
          `I en stor finsk undersøkelse hadde omtrent ${Math.round(F['EPI-09'].men)} av 100 menn og ${Math.round(F['EPI-09'].women)} av 100 kvinner hatt prolaps med isjias i løpet av livet.`,
          `Livstidsforekomst av herniering med isjias (Finland): ${pc(F['EPI-09'].men)} av menn og ${pc(F['EPI-09'].women)} av kvinner. Prevalens ${F['EPI-08'].low}–${pc(F['EPI-08'].high)}.`,
        ],
        sex: [
          'Menn blir operert litt oftere enn kvinner.',
          `Kjønnsfordelingen er omstridt: om lag ${F['EPI-10'].men}:${F['EPI-10'].women} (menn:kvinner) blant opererte, mens kohorter fra primærhelsetjenesten har flest kvinner.`,
        ],
        level: [
          say`${F['RT-02'].lowest} av 100 prolapser sitter i en av de to nederste ${term('skivene', ['disc_L4-L5', 'disc_L5-S1'])}.`,
          say`Om lag ${pc(F['RT-02'].lowest)} sitter i ${term('L4/5 eller L5/S1', ['disc_L4-L5', 'disc_L5-S1'])}. Hvilket nivå som er hyppigst, varierer mellom seriene (${F['RT-03'].l45} mot ${pc(F['RT-03'].l5s1)} i én av dem). L1/2 til L3/4 utgjør under ${pc(F['RT-04'].upper)}.`,
        ],
        few: [
          '1 til 3 av 100 får plager av prolaps i løpet av livet.',
          'Det tallet er hvor mange som har plager på ett tidspunkt. Gjennom et helt liv er det flere.',
          `${F['EPI-08'].low}–${pc(F['EPI-08'].high)} er en prevalens, ikke en livstidsrisiko. Livstidstallet er ${pc(F['EPI-09'].women)} for kvinner og ${pc(F['EPI-09'].men)} for menn.`,
        ],
        falls: [
          'Faren for prolaps går ned med alderen.',
          'Det gjelder bare prolaps som gir plager, og først etter midten av livet. Funn på bilder blir vanligere for hvert tiår.',
          'Symptomgivende og operert herniering avtar etter 40-årene (svakt grunnlag: sykehuskasus). Funn hos smertefrie øker for hvert tiår.',
        ],
        drying: [
          'Skiver som tørker, buer mindre ut.',
          `Det er omvendt: Bukninger blir vanligere, fra ${F['EPI-02'].low} av 100 ved 20 år til ${F['EPI-02'].high} av 100 ved 80, hos folk uten smerter.`,
          `Bukning øker fra ${pc(F['EPI-02'].low)} til ${pc(F['EPI-02'].high)}. Det som avtar, er en geléaktig kjerne som kan ekstrudere. At stivere skiver derfor verner, er en forklaring og ikke vist.`,
        ],
        other: [
          'Senere i livet kan også leddene bak i ryggen bli stive, og kanalen rundt nervene trangere. Det kan gi andre plager.',
          'Med alderen øker fasettleddsforandringer og spinal stenose, som gir andre symptombilder.',
        ],
      },
    },
    back: {
      heading: ['Vondt i ryggen', 'Korsryggsmerter'],
      says: {
        common: [
          `Vond rygg er svært vanlig. ${F['EPI-20'].low} til ${F['EPI-20'].high} av 100 får det en gang i livet, og opptil ${F['EPI-20'].year} av 100 i løpet av et år.`,
          `Livstidsforekomst i Norge ${F['EPI-20'].low}–${pc(F['EPI-20'].high)}, årsforekomst opptil ${pc(F['EPI-20'].year)}.`,
        ],
        now: [
          '1 av 10 har vondt i ryggen akkurat nå.',
          `Trolig er det flere. I en stor norsk undersøkelse hadde ${F['EPI-21'].week} av 100 hatt vondt den siste uken.`,
          `${pc(F['EPI-21'].week)} rapporterte ryggsmerter siste uke i en stor norsk undersøkelse.`,
        ],
        safe: [
          'Det gjør vondt, men er som regel ikke farlig. Færre enn 1 av 100 har en farlig årsak.',
          `Under ${pc(F['RF-20'].below)} i primærhelsetjenesten har en farlig årsak. Rotaffeksjon, brudd og stenose utgjør en mindre del.`,
        ],
        cause: [
          `Hos ${NON_SPECIFIC.low} til ${NON_SPECIFIC.high} av 100 finner man ikke én bestemt årsak. Smerten er ekte likevel.`,
          `${NON_SPECIFIC.low}–${pc(NON_SPECIFIC.high)} regnes som uspesifikke, alt etter kilde.`,
        ],
        roots: [
          say`En ${term('nerverot', LIGHT.roots)} er påvirket hos ${F['EPI-12'].low} til ${F['EPI-12'].high} av 100 som går til legen med vond rygg.`,
          say`${term('Rotaffeksjon', LIGHT.roots)} ved ${F['EPI-12'].low}–${pc(F['EPI-12'].high)} av ryggsmerter i primærhelsetjenesten. Tall for isjias spriker (${n(F['EPI-11'].low)}–${pc(F['EPI-11'].high)}) med definisjonen.`,
        ],
        risks: [
          'Mange små ting virker sammen: arv, tungt arbeid, røyk, overvekt, lite aktivitet, tunge tanker og tidligere ryggplager. Ingen av dem forklarer alt.',
          'Sammensatte og beskjedne risikofaktorer: arv, tungt arbeid, røyking, overvekt, lav aktivitet, nedstemthet og tidligere episoder. Psykisk belastning er best dokumentert for langvarige plager.',
        ],
        fitness: [
          'Dårlig kondis gir vond rygg.',
          'Sammenhengen er usikker. Det er bra å være i form, men vond rygg rammer også mange som trener.',
          'Sammenhengen mellom kondisjon og langvarige ryggsmerter er inkonsistent; lav aktivitet er en beskjeden risikofaktor.',
        ],
        sugar: [
          'Høyt blodsukker gir vond rygg.',
          'Det er usikkert. En stor norsk studie fant en svak sammenheng med diabetes hos menn, men ikke hos kvinner.',
          `HUNT: diabetes og senere langvarige ryggsmerter, RR ${n(F['EPI-17'].men)} for menn og ${n(F['EPI-17'].women)} for kvinner.`,
        ],
      },
    },
  },
}
