import { levelText } from '../case.ts'
import type { PartWords } from '../language.ts'

export const parts: PartWords = {
  side: (name, side) => `${name}, ${side === 'left' ? 'venstre' : 'høyre'}`,
  vertebra: (level) => ({
    plain: `Virvelen ${level}`,
    field: `Lendevirvel ${level}`,
    latin: 'Vertebra lumbalis',
    about: 'En av fem virvler i korsryggen. Virvelkroppen bærer, og buen bak gir nervene en tunnel.',
  }),
  disc: (level) => ({
    plain: `Skiven ${levelText(level)}`,
    field: `Mellomvirvelskive ${levelText(level)}`,
    latin: 'Discus intervertebralis',
    about: 'En pute mellom to virvler, med en seig ring ytterst og en myk kjerne.',
  }),
  above: {
    vertebra: {
      plain: 'Nederste brystvirvel',
      field: 'Brystvirvel Th12',
      latin: 'Vertebra thoracica',
      about: 'Virvelen rett over korsryggen. Vises for oversikt.',
    },
    disc: {
      plain: 'Skiven under nederste brystvirvel',
      field: 'Mellomvirvelskive Th12/L1',
      latin: 'Discus intervertebralis',
      about: 'En pute mellom to virvler, rett over korsryggen. Vises for oversikt.',
    },
  },
  root: (root) => ({
    plain: `Nerveroten ${root}`,
    field: `Nerverot ${root}`,
    latin: 'Radix nervi spinalis',
    about: root.startsWith('L')
      ? 'Starten på en nerve. Den går ut av ryggen under virvelen med samme nummer.'
      : 'Starten på en nerve. Den går ut gjennom korsbenet.',
  }),
  nerve: {
    'lumbosacral-trunk': {
      plain: 'Forbindelsen til isjiasnerven',
      field: 'Truncus lumbosacralis',
      latin: 'Truncus lumbosacralis',
      about: 'Fører fibre fra nederst i korsryggen ned til isjiasnerven.',
    },
    femoral: {
      plain: 'Nerven på forsiden av låret',
      field: 'Nervus femoralis',
      latin: 'Nervus femoralis',
      about: 'Går til forsiden av låret og strekker kneet.',
    },
    saphenous: {
      plain: 'Nerven på innsiden av leggen',
      field: 'Nervus saphenus',
      latin: 'Nervus saphenus',
      about: 'Gir følelse på innsiden av leggen ned til ankelen.',
    },
    obturator: {
      plain: 'Nerven på innsiden av låret',
      field: 'Nervus obturatorius',
      latin: 'Nervus obturatorius',
      about: 'Går til musklene på innsiden av låret.',
    },
    'lateral-femoral-cutaneous': {
      plain: 'Hudnerven på utsiden av låret',
      field: 'Nervus cutaneus femoris lateralis',
      latin: 'Nervus cutaneus femoris lateralis',
      about: 'Gir følelse i huden på utsiden av låret.',
    },
    sciatic: {
      plain: 'Isjiasnerven',
      field: 'Isjiasnerven',
      latin: 'Nervus ischiadicus',
      about: 'Den store nerven bak i benet. Den deler seg ved kneet.',
    },
    tibial: {
      plain: 'Nerven til leggen',
      field: 'Nervus tibialis',
      latin: 'Nervus tibialis',
      about: 'Går bak i leggen og videre til fotsålen.',
    },
    'common-fibular': {
      plain: 'Nerven på utsiden av kneet',
      field: 'Nervus fibularis communis',
      latin: 'Nervus fibularis communis',
      about: 'Svinger rundt utsiden av kneet og deler seg i to.',
    },
    'deep-fibular': {
      plain: 'Nerven som løfter foten',
      field: 'Nervus fibularis profundus',
      latin: 'Nervus fibularis profundus',
      about: 'Går til musklene som løfter foten og stortåen.',
    },
    'superficial-fibular': {
      plain: 'Nerven på fotryggen',
      field: 'Nervus fibularis superficialis',
      latin: 'Nervus fibularis superficialis',
      about: 'Gir følelse på det meste av fotryggen.',
    },
    sural: {
      plain: 'Nerven på utsiden av foten',
      field: 'Nervus suralis',
      latin: 'Nervus suralis',
      about: 'Gir følelse på utsiden av foten ut til lilletåen.',
    },
    'posterior-femoral-cutaneous': {
      plain: 'Hudnerven på baksiden av låret',
      field: 'Nervus cutaneus femoris posterior',
      latin: 'Nervus cutaneus femoris posterior',
      about: 'Gir følelse i huden på baksiden av låret.',
    },
    pudendal: {
      plain: 'Nerven til skrittet',
      field: 'Nervus pudendalis',
      latin: 'Nervus pudendalis',
      about: 'Går til skrittet og til lukkemuskelen i endetarmen.',
    },
  },
  bone: {
    hip: { plain: 'Hoftebenet', field: 'Hofteben', latin: 'Os coxae', about: 'Vises for oversikt.' },
    femur: { plain: 'Lårbenet', field: 'Lårben', latin: 'Os femoris', about: 'Vises for oversikt.' },
    patella: { plain: 'Kneskålen', field: 'Kneskål', latin: 'Patella', about: 'Vises for oversikt.' },
    tibia: { plain: 'Skinnebenet', field: 'Skinneben', latin: 'Tibia', about: 'Vises for oversikt.' },
    fibula: { plain: 'Leggbenet', field: 'Leggben', latin: 'Fibula', about: 'Vises for oversikt.' },
    foot: { plain: 'Foten', field: 'Fotens ben', latin: 'Ossa pedis', about: 'Vises for oversikt.' },
  },
  sacrum: {
    plain: 'Korsbenet',
    field: 'Korsbenet',
    latin: 'Os sacrum',
    about: 'Fem virvler som har vokst sammen, under den nederste skiven.',
  },
  dura: {
    plain: 'Nervehylsteret',
    field: 'Durasekken',
    latin: 'Dura mater spinalis',
    about: 'Et hylster rundt nervene i ryggen, fylt med væske.',
  },
  caudaEquina: {
    plain: 'Nervebunten under ryggmargen',
    field: 'Cauda equina',
    latin: 'Cauda equina',
    about:
      'Ryggmargen slutter som regel øverst i korsryggen. Herfra går nervene videre i en bunt, til ben, blære, tarm og underliv.',
  },
  ligaments: 'Leddbånd',
  ligamentsNote: 'Vis eller skjul båndene i ryggen',
  ligament: {
    'anterior-longitudinal': {
      plain: 'Båndet foran virvlene',
      field: 'Fremre lengdebånd',
      latin: 'Ligamentum longitudinale anterius',
      about: 'Et bredt, sterkt bånd foran på virvler og skiver. Det holder igjen når ryggen bøyes bakover.',
    },
    'posterior-longitudinal': {
      plain: 'Båndet bak virvlene',
      field: 'Bakre lengdebånd',
      latin: 'Ligamentum longitudinale posterius',
      about:
        'Et smalt bånd bak virvelkroppene, inne i kanalen. Det brer seg ut over hver skive og er tynnest ute til siden.',
    },
    supraspinous: {
      plain: 'Båndet over ryggtaggene',
      field: 'Supraspinalligamentet',
      latin: 'Ligamentum supraspinale',
      about: 'Et bånd ytterst på ryggtaggene. Nederst i korsryggen er det tynt.',
    },
  },
  flavum: (level) => ({
    plain: `Det gule båndet ${levelText(level)}`,
    field: `Gult ligament ${levelText(level)}`,
    latin: 'Ligamentum flavum',
    about: 'Elastiske bånd, ett på hver side, mellom to virvelbuer. De kler baksiden av nervekanalen.',
  }),
  interspinous: (level) => ({
    plain: `Båndet mellom ryggtaggene ${levelText(level)}`,
    field: `Interspinalligament ${levelText(level)}`,
    latin: 'Ligamentum interspinale',
    about: 'Et tynt bånd mellom to ryggtagger.',
  }),
  skin: {
    plain: 'Huden',
    field: 'Huden',
    latin: 'Cutis',
    about: 'Vises gjennomsiktig, så nervene synes.',
  },
}
