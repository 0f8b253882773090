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
    `Rigtig mange har den slags fund uden at have ondt. Ud af 100 uden smerter har ${F['EPI-03'].low} til ${F['EPI-03'].high} en protrusion, alt efter alder.`,
    `Hos smertefri: udbugtning ${F['EPI-02'].low}–${pc(F['EPI-02'].high)} og protrusion ${F['EPI-03'].low}–${pc(F['EPI-03'].high)} fra 20 til 80 år (${F['EPI-01'].studies} studier, ${n(F['EPI-01'].people)} personer).`,
  ],
  sections: {
    without: {
      heading: ['Uden smerter', 'Hos smertefri'],
      says: {
        many: [
          `Forskere har samlet billeder af ryggen hos ${n(F['EPI-01'].people)} mennesker uden smerter, og mange af dem havde fund i deres diskusser.`,
          `Samlet oversigt over billedfund hos smertefri: ${F['EPI-01'].studies} studier, ${n(F['EPI-01'].people)} personer.`,
        ],
        bulge: [
          `Udbugtning: ${F['EPI-02'].low} ud af 100 som 20-årige og ${F['EPI-02'].high} ud af 100 som 80-årige.`,
          `Udbugtning: ${pc(F['EPI-02'].low)} ved 20 år, ${pc(F['EPI-02'].high)} ved 80. Værdierne imellem skal verificeres.`,
        ],
        protrusion: [
          `Protrusion: ${F['EPI-03'].low} ud af 100 som 20-årige og ${F['EPI-03'].high} ud af 100 som 80-årige.`,
          `Protrusion: ${pc(F['EPI-03'].low)} ved 20 år, ${pc(F['EPI-03'].high)} ved 80. Værdierne imellem skal verificeres.`,
        ],
        chance: [
          'Nogle opdager prolapsen, fordi de blev scannet af en anden grund. En prolaps, der ikke mærkes, kræver sjældent behandling.',
          'Tilfældige fund er almindelige. Uden symptomer er der sjældent grund til behandling eller kontrol.',
        ],
        counterweight: [
          'Fundene er ikke ligegyldige: Op til 50 år er de mere almindelige hos folk med ondt i ryggen end hos folk uden.',
          `Modvægt, alder ≤ 50 år: OR for smerter mod ingen smerter er ${n(F['EPI-05'].bulge)} for udbugtning, ${n(F['EPI-05'].extrusion)} for ekstrusion og ${n(F['EPI-05'].protrusion)} for protrusion.`,
        ],
        range: [
          '30 til 80 ud af 100 går rundt med en prolaps uden at vide det.',
          `Det tal hører til udbugtninger. For protrusion er det ${F['EPI-03'].low} til ${F['EPI-03'].high} ud af 100.`,
          `Spændet er udbugtningens (${F['EPI-02'].low}–${pc(F['EPI-02'].high)}). For protrusion er det ${F['EPI-03'].low}–${pc(F['EPI-03'].high)} i samme oversigt.`,
        ],
      },
    },
    trouble: {
      heading: ['Når prolapsen giver gener', 'Symptomgivende prolaps'],
      says: {
        ages: [
          `Gener fra en prolaps er mest almindelige mellem ${F['EPI-06'].from} og ${F['EPI-06'].to} år.`,
          `Symptomgivende herniering er hyppigst ved ${F['EPI-06'].from}–${F['EPI-06'].to} år.`,
        ],
        lifetime: [
          `I en stor finsk undersøgelse havde cirka ${Math.round(F['EPI-09'].men)} ud af 100 mænd og ${Math.round(F['EPI-09'].women)} ud af 100 kvinder haft en prolaps med iskias i løbet af livet.`,
          `Livstidsforekomst af herniering med iskias (Finland): ${pc(F['EPI-09'].men)} af mænd og ${pc(F['EPI-09'].women)} af kvinder. Prævalens ${F['EPI-08'].low}–${pc(F['EPI-08'].high)}.`,
        ],
        sex: [
          'Mænd bliver opereret lidt oftere end kvinder.',
          `Kønsfordelingen er omstridt: cirka ${F['EPI-10'].men}:${F['EPI-10'].women} (mænd:kvinder) blandt opererede, mens kohorter fra primærsektoren har flest kvinder.`,
        ],
        level: [
          say`${F['RT-02'].lowest} ud af 100 prolapser sidder i en af de to nederste ${term('diskusser', ['disc_L4-L5', 'disc_L5-S1'])}.`,
          say`Cirka ${pc(F['RT-02'].lowest)} sidder på niveau ${term('L4/5 eller L5/S1', ['disc_L4-L5', 'disc_L5-S1'])}. Hvilket niveau der er hyppigst, varierer mellem serierne (${F['RT-03'].l45} mod ${pc(F['RT-03'].l5s1)} i en af dem). L1/2 til L3/4 udgør under ${pc(F['RT-04'].upper)}.`,
        ],
        few: [
          '1 til 3 ud af 100 får gener af en prolaps i løbet af livet.',
          'Det tal er, hvor mange der har gener på ét tidspunkt. Gennem et helt liv er det flere.',
          `${F['EPI-08'].low}–${pc(F['EPI-08'].high)} er en prævalens, ikke en livstidsrisiko. Livstidstallet er ${pc(F['EPI-09'].women)} for kvinder og ${pc(F['EPI-09'].men)} for mænd.`,
        ],
        falls: [
          'Risikoen for prolaps falder med alderen.',
          'Det gælder kun prolaps, der giver gener, og først efter midten af livet. Fund på billeder bliver mere almindelige for hvert årti.',
          'Symptomgivende og opereret herniering aftager efter 40’erne (svagt grundlag: sygehuspatienter). Fund hos smertefri stiger for hvert årti.',
        ],
        drying: [
          'Diskusser, der tørrer ind, buer mindre ud.',
          `Det er omvendt: Udbugtninger bliver mere almindelige, fra ${F['EPI-02'].low} ud af 100 som 20-årige til ${F['EPI-02'].high} ud af 100 som 80-årige, hos folk uden smerter.`,
          `Udbugtning stiger fra ${pc(F['EPI-02'].low)} til ${pc(F['EPI-02'].high)}. Det, der aftager, er en geléagtig kerne, som kan ekstrudere. At stivere diskusser derfor beskytter, er en forklaring og ikke vist.`,
        ],
        other: [
          'Senere i livet kan også leddene bagtil i ryggen blive stive og kanalen omkring nerverne snævrere. Det kan give andre gener.',
          'Med alderen tiltager facetledsforandringer og spinalstenose, som giver andre symptombilleder.',
        ],
      },
    },
    back: {
      heading: ['Ondt i ryggen', 'Lænderygsmerter'],
      says: {
        common: [
          `Ondt i ryggen er meget almindeligt. ${F['EPI-20'].low} til ${F['EPI-20'].high} ud af 100 får det en gang i livet, og op til ${F['EPI-20'].year} ud af 100 i løbet af et år.`,
          `Livstidsforekomst i Norge ${F['EPI-20'].low}–${pc(F['EPI-20'].high)}, årsforekomst op til ${pc(F['EPI-20'].year)}.`,
        ],
        now: [
          '1 ud af 10 har ondt i ryggen lige nu.',
          `Det er nok flere. I en stor norsk undersøgelse havde ${F['EPI-21'].week} ud af 100 haft ondt den seneste uge.`,
          `${pc(F['EPI-21'].week)} angav rygsmerter den seneste uge i en stor norsk undersøgelse.`,
        ],
        safe: [
          `Det gør ondt, men er som regel ikke farligt. Færre end ${F['RF-20'].below} ud af 100 har en farlig årsag.`,
          `Under ${pc(F['RF-20'].below)} i primærsektoren har en farlig årsag. Rodpåvirkning, brud og stenose udgør en mindre del.`,
        ],
        cause: [
          `Hos ${NON_SPECIFIC.low} til ${NON_SPECIFIC.high} ud af 100 kan man ikke pege på én bestemt årsag. Smerten er ægte alligevel.`,
          `${NON_SPECIFIC.low}–${pc(NON_SPECIFIC.high)} regnes for uspecifikke, alt efter kilde.`,
        ],
        roots: [
          say`En ${term('nerverod', LIGHT.roots)} er indblandet hos ${F['EPI-12'].low} til ${F['EPI-12'].high} ud af 100, der går til lægen med ondt i ryggen.`,
          say`${term('Rodpåvirkning', LIGHT.roots)} ved ${F['EPI-12'].low}–${pc(F['EPI-12'].high)} af rygsmerter i primærsektoren. Tal for iskias svinger (${n(F['EPI-11'].low)}–${pc(F['EPI-11'].high)}) med definitionen.`,
        ],
        risks: [
          'Mange små ting virker sammen: arv, tungt arbejde, rygning, overvægt, for lidt bevægelse, tunge tanker og tidligere ondt i ryggen. Ingen af dem forklarer det hele.',
          'Sammensatte og beskedne risikofaktorer: arv, tungt arbejde, rygning, overvægt, lav aktivitet, nedtrykthed og tidligere episoder. Psykisk belastning er bedst dokumenteret for langvarige gener.',
        ],
        fitness: [
          'Dårlig kondi giver ondt i ryggen.',
          'Sammenhængen er usikker. Det er godt at være i form, men ondt i ryggen rammer også mange, der træner.',
          'Sammenhængen mellem kondition og langvarige rygsmerter er inkonsistent; lav aktivitet er en beskeden risikofaktor.',
        ],
        sugar: [
          'Højt blodsukker giver ondt i ryggen.',
          'Det er usikkert. Et stort norsk studie fandt en svag sammenhæng med diabetes hos mænd, men ikke hos kvinder.',
          `HUNT: diabetes og senere langvarige rygsmerter, RR ${n(F['EPI-17'].men)} for mænd og ${n(F['EPI-17'].women)} for kvinder.`,
        ],
      },
    },
  },
}
