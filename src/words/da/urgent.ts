import { CALL_NUMBERS, type CallPlace } from '../../domain/urgency.ts'
import type { UrgentWords } from '../language.ts'
import { phone } from '../lists.ts'

const EMERGENCY = CALL_NUMBERS['dk-hovedstaden'].emergency

/** The doctor on duty in every region, in one line. */
export const DUTY = `Lægevagten: ${phone(CALL_NUMBERS['dk-hovedstaden'].urgent)} Hovedstaden, ${phone(CALL_NUMBERS['dk-sjaelland'].urgent)} Sjælland, ${phone(CALL_NUMBERS['dk-syddanmark'].urgent)} Syddanmark, ${phone(CALL_NUMBERS['dk-midtjylland'].urgent)} Midtjylland, ${phone(CALL_NUMBERS['dk-nordjylland'].urgent)} Nordjylland.`

function region(at: CallPlace, place: string, who: string): UrgentWords['call'][number] {
  return {
    at,
    place,
    lines: [
      `Ring ${who}${phone(CALL_NUMBERS[at].urgent)} nu.`,
      `Ring ${phone(CALL_NUMBERS[at].emergency)}, hvis det er livstruende, eller du ikke kommer igennem.`,
      'På hverdage mellem 8 og 16 kan du ringe til egen læge.',
    ],
  }
}

export const urgent: UrgentWords = {
  title: 'Hvornår skal du ringe med det samme?',
  heading: {
    now: 'Ring nu, ét tegn er nok',
    emergency: `Ring ${phone(EMERGENCY)} nu`,
    today: 'Ring til lægen i dag, eller til lægevagten, når der er lukket',
    days: 'Bestil tid hos lægen inden for få dage',
  },
  numbers: `${DUTY} Ring ${phone(EMERGENCY)}, hvis det er livstruende, eller du ikke kommer igennem.`,
  flag: {
    bladder:
      'Du har svært ved at komme til at tisse, strålen er svag, du kan ikke mærke, at du tisser, eller du lækker urin.',
    bowel: 'Du kan ikke mærke afføringen eller ikke holde på den.',
    saddle:
      'Du er følelsesløs eller mærker noget anderledes i skridtet, i kønsorganerne eller omkring endetarmen.',
    sexual: 'Din seksuelle følelse eller funktion har ændret sig for nylig.',
    'both-legs': 'Du har fået nye smerter, følelsesløshed eller svaghed i begge ben.',
    aorta: 'Du får pludselig stærke smerter i ryg eller mave og er bleg, koldsveder eller er ved at besvime.',
    weakness:
      'Benet eller foden bliver svagere: foden klasker, knæet svigter, eller du kan ikke stå på tæer eller hæle. Bliver det hurtigt værre, så ring nu.',
    fracture: 'Du har stærke smerter efter et fald eller slag, også et lille fald, hvis du er knogleskør.',
    infection: 'Du har feber, kulderystelser eller føler dig syg samtidig med rygsmerter.',
    cancer: 'Du har haft kræft før, eller du taber dig uden grund.',
    'night-pain':
      'Du har smerter om natten, som er de samme, uanset hvordan du ligger, særlig hvis du også har haft kræft eller taber dig.',
  },
  call: [
    region('dk-hovedstaden', 'Region Hovedstaden', ''),
    region('dk-sjaelland', 'Region Sjælland', ''),
    region('dk-syddanmark', 'Region Syddanmark', 'til lægevagten på '),
    region('dk-midtjylland', 'Region Midtjylland', 'til lægevagten på '),
    region('dk-nordjylland', 'Region Nordjylland', 'til lægevagten på '),
  ],
}
