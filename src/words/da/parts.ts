import { levelText } from '../case.ts'
import type { PartWords } from '../language.ts'

export const parts: PartWords = {
  side: (name, side) => `${name}, ${side === 'left' ? 'venstre' : 'højre'}`,
  vertebra: (level) => ({
    plain: `Hvirvlen ${level}`,
    field: `Lændehvirvel ${level}`,
    latin: 'Vertebra lumbalis',
    about: 'En af fem hvirvler i lænden. Hvirvelkroppen bærer, og buen bagpå giver nerverne en tunnel.',
  }),
  disc: (level) => ({
    plain: `Diskus ${levelText(level)}`,
    field: `Diskus ${levelText(level)}`,
    latin: 'Discus intervertebralis',
    about: 'En pude mellem to hvirvler med en sej ring yderst og en blød kerne.',
  }),
  above: {
    vertebra: {
      plain: 'Nederste brysthvirvel',
      field: 'Brysthvirvel Th12',
      latin: 'Vertebra thoracica',
      about: 'Hvirvlen lige over lænden. Vises for overblikkets skyld.',
    },
    disc: {
      plain: 'Diskus under nederste brysthvirvel',
      field: 'Diskus Th12/L1',
      latin: 'Discus intervertebralis',
      about: 'En pude mellem to hvirvler, lige over lænden. Vises for overblikkets skyld.',
    },
  },
  root: (root) => ({
    plain: `Nerveroden ${root}`,
    field: `Nerverod ${root}`,
    latin: 'Radix nervi spinalis',
    about: root.startsWith('L')
      ? 'Begyndelsen af en nerve. Den går ud af ryggen under hvirvlen med samme nummer.'
      : 'Begyndelsen af en nerve. Den går ud gennem korsbenet.',
  }),
  nerve: {
    'lumbosacral-trunk': {
      plain: 'Forbindelsen til iskiasnerven',
      field: 'Truncus lumbosacralis',
      latin: 'Truncus lumbosacralis',
      about: 'Fører nervetråde fra det nederste af lænden ned til iskiasnerven.',
    },
    femoral: {
      plain: 'Nerven på forsiden af låret',
      field: 'Nervus femoralis',
      latin: 'Nervus femoralis',
      about: 'Går til forsiden af låret og strækker knæet.',
    },
    saphenous: {
      plain: 'Nerven på indersiden af underbenet',
      field: 'Nervus saphenus',
      latin: 'Nervus saphenus',
      about: 'Giver følelse på indersiden af underbenet ned til anklen.',
    },
    obturator: {
      plain: 'Nerven på indersiden af låret',
      field: 'Nervus obturatorius',
      latin: 'Nervus obturatorius',
      about: 'Går til musklerne på indersiden af låret.',
    },
    'lateral-femoral-cutaneous': {
      plain: 'Hudnerven på ydersiden af låret',
      field: 'Nervus cutaneus femoris lateralis',
      latin: 'Nervus cutaneus femoris lateralis',
      about: 'Giver følelse i huden på ydersiden af låret.',
    },
    sciatic: {
      plain: 'Iskiasnerven',
      field: 'Iskiasnerven',
      latin: 'Nervus ischiadicus',
      about: 'Den store nerve bag i benet. Den deler sig ved knæet.',
    },
    tibial: {
      plain: 'Nerven til læggen',
      field: 'Nervus tibialis',
      latin: 'Nervus tibialis',
      about: 'Går bag i læggen og videre til fodsålen.',
    },
    'common-fibular': {
      plain: 'Nerven på ydersiden af knæet',
      field: 'Nervus fibularis communis',
      latin: 'Nervus fibularis communis',
      about: 'Svinger rundt om ydersiden af knæet og deler sig i to.',
    },
    'deep-fibular': {
      plain: 'Nerven, der løfter foden',
      field: 'Nervus fibularis profundus',
      latin: 'Nervus fibularis profundus',
      about: 'Går til de muskler, der løfter foden og storetåen.',
    },
    'superficial-fibular': {
      plain: 'Nerven på fodryggen',
      field: 'Nervus fibularis superficialis',
      latin: 'Nervus fibularis superficialis',
      about: 'Giver følelse på det meste af fodryggen.',
    },
    sural: {
      plain: 'Nerven på ydersiden af foden',
      field: 'Nervus suralis',
      latin: 'Nervus suralis',
      about: 'Giver følelse på ydersiden af foden ud til lilletåen.',
    },
    'posterior-femoral-cutaneous': {
      plain: 'Hudnerven på bagsiden af låret',
      field: 'Nervus cutaneus femoris posterior',
      latin: 'Nervus cutaneus femoris posterior',
      about: 'Giver følelse i huden på bagsiden af låret.',
    },
    pudendal: {
      plain: 'Nerven til skridtet',
      field: 'Nervus pudendalis',
      latin: 'Nervus pudendalis',
      about: 'Går til skridtet og til endetarmens lukkemuskel.',
    },
  },
  bone: {
    hip: {
      plain: 'Hoftebenet',
      field: 'Hofteben',
      latin: 'Os coxae',
      about: 'Vises for overblikkets skyld.',
    },
    femur: {
      plain: 'Lårbenet',
      field: 'Lårben',
      latin: 'Os femoris',
      about: 'Vises for overblikkets skyld.',
    },
    patella: {
      plain: 'Knæskallen',
      field: 'Knæskal',
      latin: 'Patella',
      about: 'Vises for overblikkets skyld.',
    },
    tibia: {
      plain: 'Skinnebenet',
      field: 'Skinneben',
      latin: 'Tibia',
      about: 'Vises for overblikkets skyld.',
    },
    fibula: { plain: 'Lægbenet', field: 'Lægben', latin: 'Fibula', about: 'Vises for overblikkets skyld.' },
    foot: {
      plain: 'Foden',
      field: 'Fodens knogler',
      latin: 'Ossa pedis',
      about: 'Vises for overblikkets skyld.',
    },
  },
  sacrum: {
    plain: 'Korsbenet',
    field: 'Korsbenet',
    latin: 'Os sacrum',
    about: 'Fem hvirvler, der er vokset sammen, under den nederste diskus.',
  },
  dura: {
    plain: 'Nervehylsteret',
    field: 'Durasækken',
    latin: 'Dura mater spinalis',
    about: 'Et hylster omkring nerverne i ryggen, fyldt med væske.',
  },
  caudaEquina: {
    plain: 'Nervebundtet under rygmarven',
    field: 'Cauda equina',
    latin: 'Cauda equina',
    about:
      'Rygmarven slutter som regel øverst i lænden. Herfra går nerverne videre i et bundt til ben, blære, tarm og underliv.',
  },
  ligaments: 'Ledbånd',
  ligamentsNote: 'Vis eller skjul båndene i ryggen',
  ligament: {
    'anterior-longitudinal': {
      plain: 'Båndet foran hvirvlerne',
      field: 'Forreste længdebånd',
      latin: 'Ligamentum longitudinale anterius',
      about:
        'Et bredt, stærkt bånd foran på hvirvler og diskusser. Det holder igen, når ryggen bøjes bagover.',
    },
    'posterior-longitudinal': {
      plain: 'Båndet bag hvirvlerne',
      field: 'Bagerste længdebånd',
      latin: 'Ligamentum longitudinale posterius',
      about:
        'Et smalt bånd bag hvirvellegemerne, inde i kanalen. Det breder sig over hver diskus og er tyndest ude til siden.',
    },
    supraspinous: {
      plain: 'Båndet over torntappene',
      field: 'Supraspinalligamentet',
      latin: 'Ligamentum supraspinale',
      about: 'Et bånd yderst på torntappene. Nederst i lænden er det tyndt.',
    },
  },
  flavum: (level) => ({
    plain: `Det gule bånd ${levelText(level)}`,
    field: `Gult ledbånd ${levelText(level)}`,
    latin: 'Ligamentum flavum',
    about: 'Elastiske bånd, et på hver side, mellem to hvirvelbuer. De beklæder nervekanalens bagside.',
  }),
  interspinous: (level) => ({
    plain: `Båndet mellem torntappene ${levelText(level)}`,
    field: `Interspinalligament ${levelText(level)}`,
    latin: 'Ligamentum interspinale',
    about: 'Et tyndt bånd mellem to torntappe.',
  }),
  skin: {
    plain: 'Huden',
    field: 'Huden',
    latin: 'Cutis',
    about: 'Vises gennemsigtig, så nerverne kan ses.',
  },
}
