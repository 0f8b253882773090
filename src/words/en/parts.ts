import { levelText } from '../case.ts'
import type { PartWords } from '../language.ts'

export const parts: PartWords = {
  side: (name, side) => `${name}, ${side}`,
  vertebra: (level) => ({
    plain: `${level} vertebra`,
    field: `${level} vertebra`,
    latin: 'Vertebra lumbalis',
    about:
      'One of the five bones of the lower back. The block in front carries the weight, and the arch behind makes a tunnel for the nerves.',
  }),
  disc: (level) => ({
    plain: `${levelText(level)} disc`,
    field: `${levelText(level)} intervertebral disc`,
    latin: 'Discus intervertebralis',
    about: 'A cushion between two bones, with a tough outer ring and a soft core.',
  }),
  above: {
    vertebra: {
      plain: 'Lowest chest vertebra',
      field: 'T12 vertebra',
      latin: 'Vertebra thoracica',
      about: 'The bone just above the lower back. Shown to help you find your way.',
    },
    disc: {
      plain: 'Disc below the lowest chest vertebra',
      field: 'T12/L1 intervertebral disc',
      latin: 'Discus intervertebralis',
      about: 'A cushion between two bones, just above the lower back. Shown to help you find your way.',
    },
  },
  root: (root) => ({
    plain: `${root} nerve root`,
    field: `${root} nerve root`,
    latin: 'Radix nervi spinalis',
    about: root.startsWith('L')
      ? 'The start of a nerve. It leaves the spine below the bone with the same number.'
      : 'The start of a nerve. It leaves through the sacrum.',
  }),
  nerve: {
    'lumbosacral-trunk': {
      plain: 'Link to the sciatic nerve',
      field: 'Lumbosacral trunk',
      latin: 'Truncus lumbosacralis',
      about: 'Carries fibres from the lowest part of the back to the sciatic nerve.',
    },
    femoral: {
      plain: 'Front thigh nerve',
      field: 'Femoral nerve',
      latin: 'Nervus femoralis',
      about: 'Runs to the front of the thigh and straightens the knee.',
    },
    saphenous: {
      plain: 'Inner leg nerve',
      field: 'Saphenous nerve',
      latin: 'Nervus saphenus',
      about: 'Gives feeling on the inside of the lower leg down to the ankle.',
    },
    obturator: {
      plain: 'Inner thigh nerve',
      field: 'Obturator nerve',
      latin: 'Nervus obturatorius',
      about: 'Runs to the muscles on the inside of the thigh.',
    },
    'lateral-femoral-cutaneous': {
      plain: 'Outer thigh skin nerve',
      field: 'Lateral femoral cutaneous nerve',
      latin: 'Nervus cutaneus femoris lateralis',
      about: 'Gives feeling in the skin on the outside of the thigh.',
    },
    sciatic: {
      plain: 'Sciatic nerve',
      field: 'Sciatic nerve',
      latin: 'Nervus ischiadicus',
      about: 'The big nerve at the back of the leg. It divides at the knee.',
    },
    tibial: {
      plain: 'Calf nerve',
      field: 'Tibial nerve',
      latin: 'Nervus tibialis',
      about: 'Runs in the calf and on to the sole of the foot.',
    },
    'common-fibular': {
      plain: 'Outer knee nerve',
      field: 'Common fibular nerve',
      latin: 'Nervus fibularis communis',
      about: 'Winds round the outside of the knee and divides in two.',
    },
    'deep-fibular': {
      plain: 'Nerve that lifts the foot',
      field: 'Deep fibular nerve',
      latin: 'Nervus fibularis profundus',
      about: 'Runs to the muscles that lift the foot and the big toe.',
    },
    'superficial-fibular': {
      plain: 'Nerve on top of the foot',
      field: 'Superficial fibular nerve',
      latin: 'Nervus fibularis superficialis',
      about: 'Gives feeling on most of the top of the foot.',
    },
    sural: {
      plain: 'Outer foot nerve',
      field: 'Sural nerve',
      latin: 'Nervus suralis',
      about: 'Gives feeling on the outside of the foot out to the little toe.',
    },
    'posterior-femoral-cutaneous': {
      plain: 'Back thigh skin nerve',
      field: 'Posterior femoral cutaneous nerve',
      latin: 'Nervus cutaneus femoris posterior',
      about: 'Gives feeling in the skin on the back of the thigh.',
    },
    pudendal: {
      plain: 'Nerve between the legs',
      field: 'Pudendal nerve',
      latin: 'Nervus pudendalis',
      about: 'Runs to the skin between the legs and to the muscle that holds stool.',
    },
  },
  bone: {
    hip: {
      plain: 'Hip bone',
      field: 'Hip bone',
      latin: 'Os coxae',
      about: 'Shown to help you find your way.',
    },
    femur: {
      plain: 'Thigh bone',
      field: 'Femur',
      latin: 'Os femoris',
      about: 'Shown to help you find your way.',
    },
    patella: {
      plain: 'Kneecap',
      field: 'Patella',
      latin: 'Patella',
      about: 'Shown to help you find your way.',
    },
    tibia: { plain: 'Shin bone', field: 'Tibia', latin: 'Tibia', about: 'Shown to help you find your way.' },
    fibula: {
      plain: 'Outer bone of the lower leg',
      field: 'Fibula',
      latin: 'Fibula',
      about: 'Shown to help you find your way.',
    },
    foot: {
      plain: 'Foot',
      field: 'Bones of the foot',
      latin: 'Ossa pedis',
      about: 'Shown to help you find your way.',
    },
  },
  sacrum: {
    plain: 'Sacrum',
    field: 'Sacrum',
    latin: 'Os sacrum',
    about: 'Five bones grown together, below the lowest disc.',
  },
  dura: {
    plain: 'Nerve sleeve',
    field: 'Dural sac',
    latin: 'Dura mater spinalis',
    about: 'A sleeve around the nerves in the spine, filled with fluid.',
  },
  caudaEquina: {
    plain: 'Nerve bundle below the cord',
    field: 'Cauda equina',
    latin: 'Cauda equina',
    about:
      'The spinal cord usually ends at the top of the lower back. From there the nerves run on in a bundle to the legs, bladder, bowel and genitals.',
  },
  ligaments: 'Ligaments',
  ligamentsNote: 'Show or hide the ligaments of the spine',
  ligament: {
    'anterior-longitudinal': {
      plain: 'Band in front of the bones',
      field: 'Anterior longitudinal ligament',
      latin: 'Ligamentum longitudinale anterius',
      about:
        'A broad, strong band on the front of bones and discs. It holds back when the spine bends backwards.',
    },
    'posterior-longitudinal': {
      plain: 'Band behind the bones',
      field: 'Posterior longitudinal ligament',
      latin: 'Ligamentum longitudinale posterius',
      about:
        'A narrow band behind the bones, inside the canal. It fans out over each disc and is thinnest at the sides.',
    },
    supraspinous: {
      plain: 'Band over the bony tips',
      field: 'Supraspinous ligament',
      latin: 'Ligamentum supraspinale',
      about: 'A band over the bony tips at the back of the spine. It is thin at the very bottom.',
    },
  },
  flavum: (level) => ({
    plain: `Yellow ligament ${levelText(level)}`,
    field: `Ligamentum flavum ${levelText(level)}`,
    latin: 'Ligamentum flavum',
    about: 'Elastic bands, one on each side, between two bony arches. They line the back of the nerve canal.',
  }),
  interspinous: (level) => ({
    plain: `Band between the bony tips ${levelText(level)}`,
    field: `Interspinous ligament ${levelText(level)}`,
    latin: 'Ligamentum interspinale',
    about: 'A thin band between two bony tips.',
  }),
  skin: {
    plain: 'Skin',
    field: 'Skin',
    latin: 'Cutis',
    about: 'Shown see-through, so that the nerves can be seen.',
  },
}
