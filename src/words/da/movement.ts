import type { MovementWords } from '../movement-words.ts'
import { say } from '../say.ts'

export const movement: MovementWords = {
  posture: 'Sådan holdes ryggen',
  stance: { back: 'bøjet bagover', standing: 'stående', forward: 'bøjet forover' },
  bent: (stance, far) =>
    `bøjet ${{ little: 'lidt ', half: 'halvvejs ', far: 'helt ' }[far]}${{ back: 'bagover', forward: 'forover' }[stance]}`,
  upright: 'Stå oprejst',
  more: 'Hvad billedet viser',
  patient: {
    seen: {
      back: () =>
        say`Når ryggen bøjes bagover, bliver åbningerne til nerverne lidt snævrere. Sådan var det også hos 12 raske personer, og det går tilbage, når man retter sig op.`,
      standing: () =>
        say`En ryg er skabt til at bøje sig. Træk i håndtaget, og se, hvordan hvirvlerne følges ad.`,
      forward: () =>
        say`Når ryggen bøjes forover, bliver åbningerne til nerverne lidt videre. Hos 12 raske personer havde kanalen mere plads forover end bagover.`,
    },
    safe: () =>
      say`Almindelig bevægelse er noget at vende tilbage til, lidt mere ad gangen. At bøje sig og løfte hører med.`,
    disputed: () =>
      say`Der er uenighed om, hvordan diskus og kernen ændrer sig, når ryggen bøjes. På billedet følger de knoglerne, og kernen flytter sig meget lidt.`,
    drawn: () =>
      say`Billedet viser, hvordan knogler bevæger sig. Det siger ikke noget om tryk eller smerte. Hvordan hver knogle drejer, er delvist antaget. En prolaps er tegnet, som den ligger, når man står.`,
  },
  professional: {
    seen: {
      back: () =>
        say`Stående MR af 12 frivillige: foramenarealet varierede med op til 44,4 % og var mindst i ekstension. Kadavere, ekstension: foramen −15 %, kanal −11 %.`,
      standing: () =>
        say`Fleksion og ekstension tilsammen, L1–L2 til L5–S1: 12, 14, 15, 16 og 17°. In vivo omkring 14° pr. segment, fra stående mere i fleksion end i ekstension undtagen L5–S1.`,
      forward: () =>
        say`Stående MR af 12 frivillige: kanalareal ved L4/5 268 mm² i fleksion, 224 mm² i ekstension. Kadavere, fleksion: foramen +12 %, kanal +11 %.`,
    },
    safe: () => say`Normal aktivitet frem for sengeleje og gradvis tilbage til bøjning og løft.`,
    disputed: () =>
      say`Det er omstridt, om bageste anulus buler mest i fleksion eller ekstension, og om nukleus flytter sig eller kun ændrer form.`,
    drawn: () =>
      say`Tegnet: disse udslag, 2–3° af hvert i ekstension; rotationscentre tilpasset foramina og facetled; nukleus forskudt 3 % af diskusdybden. Forskudt væv og rodgrad er som stående. Ingen påstand om tryk.`,
  },
}
