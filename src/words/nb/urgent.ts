import { CALL_NUMBERS } from '../../domain/urgency.ts'
import type { UrgentWords } from '../language.ts'
import { phone } from '../lists.ts'

const norway = CALL_NUMBERS.norway

export const urgent: UrgentWords = {
  title: 'Når skal du ringe med en gang?',
  heading: {
    now: 'Ring nå, ett tegn er nok',
    emergency: `Ring ${phone(norway.emergency)} nå`,
    today: 'Ring fastlegen i dag, eller legevakten når det er stengt',
    days: 'Bestill time hos lege de nærmeste dagene',
  },
  numbers: `Legevakten: ${phone(norway.urgent)}. Ring ${phone(norway.emergency)} hvis det er livstruende, du plutselig ikke kan bevege bena, eller du ikke kommer fram.`,
  flag: {
    bladder:
      'Du har vansker med å tisse, strålen er svak, du kjenner ikke at du tisser, eller du lekker urin.',
    bowel: 'Du merker ikke at avføringen kommer, eller du klarer ikke å holde deg.',
    saddle: 'Du er nummen eller kjenner noe annerledes i skrittet, i kjønnsorganene eller rundt endetarmen.',
    sexual: 'Seksuell følelse eller funksjon har nylig endret seg.',
    'both-legs': 'Du har fått ny smerte, nummenhet eller svakhet i begge ben.',
    aorta: 'Du får plutselig sterk smerte i rygg eller mage og er blek, klam eller nær ved å besvime.',
    weakness:
      'Benet eller foten blir svakere: foten slår i gulvet, kneet svikter, eller du kan ikke stå på tå eller hæl. Blir det raskt verre, ring nå.',
    fracture: 'Du har sterke smerter etter et fall eller slag, også et lite fall hvis du er benskjør.',
    infection: 'Du har feber, frysninger eller føler deg syk sammen med ryggsmerter.',
    cancer: 'Du har hatt kreft før, eller du går ned i vekt uten grunn.',
    'night-pain':
      'Du har jevn smerte om natten som er den samme uansett hvordan du ligger, særlig hvis du også har hatt kreft eller går ned i vekt.',
  },
  call: [
    {
      at: 'norway',
      place: 'Norge',
      lines: [
        `Ring legevakten ${phone(norway.urgent)} nå, hele døgnet.`,
        `Ring ${phone(norway.emergency)} hvis det er livstruende, du plutselig ikke kan bevege bena, eller du ikke kommer fram.`,
        'Fastlegen kan du ringe i kontortiden når det haster mindre.',
      ],
    },
  ],
}
