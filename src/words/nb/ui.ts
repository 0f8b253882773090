import type { CallNumbers, CallPlace } from '../../domain/urgency.ts'

/** A number to tap: whose it is, which of the two, and what it says. */
export interface Dial {
  readonly at: CallPlace
  readonly number: keyof Pick<CallNumbers, 'emergency' | 'urgent'>
  readonly label: string
}

const dial: readonly Dial[] = [
  { at: 'norway', number: 'urgent', label: 'Legevakt' },
  { at: 'norway', number: 'emergency', label: 'Livstruende' },
]

/** Labels of the controls. Norwegian bokmål is the canon: its shape is the type of the other languages. */
export const ui = {
  languageName: 'Norsk',
  tagline: 'Korsryggens skiver i 3D',
  skip: 'Gå til teksten',
  finding: 'Funnet',
  level: 'Skive',
  shape: 'Form',
  place: 'Sted og side',
  size: 'Størrelse',
  sizeNote: 'Størrelse er ikke det samme som alvor.',
  sizeNone: 'Ved en frisk skive er det ikke noe å måle.',
  migration: 'Vevet',
  migrationLong: 'Hvor vevet har flyttet seg',
  nerve: 'Nerven',
  nerveNeedsTissue: 'En frisk skive treffer ingen nerve.',
  nerveNeedsPressure: 'Under trykk kan velges når vevet på bildet trykker på roten.',
  topView: {
    label: 'Skiven sett nedenfra, som på et MR-bilde. Velg sted og side.',
    caption: 'sett nedenfra: pasientens høyre er til venstre',
    hint: 'Trykk der skiven buer ut.',
    right: 'H',
    left: 'V',
    rightLong: 'pasientens høyre',
    leftLong: 'pasientens venstre',
    front: 'foran',
    back: 'bak',
    above: 'ligger høyere',
    below: 'ligger lavere',
  },
  /** The tabs of the console. */
  bench: { label: 'Hva du endrer', finding: 'Funnet', movement: 'Bevegelse', time: 'Tid' },
  language: 'Språk',
  settings: 'Språk og valg',
  audience: 'Tekst for',
  audiences: { patient: 'Pasient', professional: 'Fagperson' },
  theme: { light: 'Lys visning', dark: 'Mørk visning' },
  call: 'Når skal jeg ringe?',
  dialHeading: 'Trykk for å ringe',
  dial,
  close: 'Lukk',
  copy: 'Kopier lenke',
  copied: 'Lenken er kopiert.',
  copyFailed: 'Lenken lot seg ikke kopiere. Den står i adressefeltet.',
  stage: 'Bildet',
  camera: 'Visning',
  shots: {
    disc: 'Skiven',
    front: 'Forfra',
    back: 'Bakfra',
    left: 'Venstre',
    right: 'Høyre',
    below: 'Nedenfra',
    slice: 'Snittet',
    follow: 'Følg nerven',
  },
  nudges: {
    'zoom-in': 'Nærmere',
    'zoom-out': 'Lenger unna',
    'turn-left': 'Drei mot venstre',
    'turn-right': 'Drei mot høyre',
    'tilt-up': 'Vipp opp',
    'tilt-down': 'Vipp ned',
  },
  reset: 'Nullstill',
  /** The switch of the MR-like pictures, and what is said until they come. */
  slices: {
    name: 'MR-bilde',
    fetching: 'MR-bildet hentes.',
    failed: 'MR-bildet kom ikke fram. Alt annet virker.',
  },
  layers: 'I benet',
  layer: { course: 'Nervens vei', pain: 'Smerte', numbness: 'Nummenhet' },
  layerNote: {
    course: 'Nervens vei i benet',
    pain: 'Her kjennes smerten ofte, noen ganger også utenfor',
    numbness: 'Huden som roten oftest forsyner',
  },
  showLeg: 'Vis benet stort',
  showSpine: 'Vis ryggen stort',
  loading: '3D-bildet hentes. Alt annet virker allerede.',
  retry: 'Prøv igjen',
  words: 'Forklaring',
  source: 'Kilde',
  sources: 'Kilder',
  structure: 'Del av bildet',
  disclaimer: 'Korsrygg viser det du velger. Den stiller ingen diagnose.',
  cut: 'Lenken var svært lang. Bare begynnelsen er lest.',
  /** `keys` is a list such as "sted og side", `shown` what stands instead. */
  assumed: (keys: string, shown: string) =>
    `Foreløpig viser bildet ${shown}. Velg ${keys} selv hvis det ikke stemmer.`,
}

/** Every label of a control. A language that lacks one does not compile. */
export type UiWords = typeof ui
