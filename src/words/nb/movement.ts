import type { MovementWords } from '../movement-words.ts'
import { say } from '../say.ts'

export const movement: MovementWords = {
  posture: 'Bøy ryggen på bildet',
  stance: { back: 'bøyd bakover', standing: 'stående', forward: 'bøyd forover' },
  bent: (stance, far) =>
    `bøyd ${{ little: 'litt ', half: 'halvveis ', far: 'helt ' }[far]}${{ back: 'bakover', forward: 'forover' }[stance]}`,
  upright: 'Stå oppreist',
  more: 'Hva bildet viser',
  patient: {
    seen: {
      back: () =>
        say`Når ryggen bøyes bakover, blir åpningene til nervene litt trangere. Slik var det hos 12 friske personer også, og det går tilbake når man retter seg opp.`,
      standing: () =>
        say`En rygg er laget for å bøyes. Dra i håndtaket og se hvordan virvlene følger hverandre.`,
      forward: () =>
        say`Når ryggen bøyes forover, blir åpningene til nervene litt videre. Hos 12 friske personer hadde kanalen mer plass forover enn bakover.`,
    },
    safe: () =>
      say`Det er bra å bevege seg som vanlig igjen, litt mer for hver gang. Å bøye seg og løfte hører med.`,
    disputed: () =>
      say`Det er uenighet om hvordan skiven og kjernen endrer seg når ryggen bøyes. På bildet følger de knoklene, og kjernen flytter seg svært lite.`,
    drawn: () =>
      say`Bildet viser hvordan knokler beveger seg. Det sier ikke noe om trykk eller smerte. Hvordan hver knokkel dreier, er delvis antatt. En prolaps er tegnet slik den ligger når man står.`,
  },
  professional: {
    seen: {
      back: () =>
        say`Stående MR av 12 frivillige: foramenarealet varierte med opptil 44,4 % og var minst i ekstensjon. Kadavre, ekstensjon: foramen −15 %, kanal −11 %.`,
      standing: () =>
        say`Fleksjon og ekstensjon til sammen, L1–L2 til L5–S1: 12, 14, 15, 16 og 17°. In vivo om lag 14° per segment, fra stående mer i fleksjon enn i ekstensjon unntatt L5–S1.`,
      forward: () =>
        say`Stående MR av 12 frivillige: kanalareal ved L4/5 268 mm² i fleksjon, 224 mm² i ekstensjon. Kadavre, fleksjon: foramen +12 %, kanal +11 %.`,
    },
    safe: () => say`Vanlig aktivitet framfor sengeleie, og gradvis tilbake til bøying og løft.`,
    disputed: () =>
      say`Det er omstridt om bakre anulus buker mest i fleksjon eller ekstensjon, og om nukleus flytter seg eller bare endrer form.`,
    drawn: () =>
      say`Tegnet: disse utslagene, 2–3° av hvert i ekstensjon; rotasjonssentre tilpasset foramina og fasettledd; nukleus forskjøvet 3 % av skivedybden. Forskjøvet vev og rotgrad er som stående. Ingen påstand om trykk.`,
  },
}
