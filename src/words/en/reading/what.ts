import { FIGURES as F } from '../../../domain/figures.ts'
import { LIGHT } from '../../outline/light.ts'
import type { TopicWords } from '../../outline/outline.ts'
import type { what as outline } from '../../outline/what.ts'
import { say, term } from '../../say.ts'
import { n, pc } from './n.ts'

export const what: TopicWords<typeof outline> = {
  title: ['What is a disc prolapse?', 'Anatomy, nomenclature and grading'],
  short: [
    'A prolapse is tissue from the disc that has moved out past the edge in one place. Many people have one and feel nothing, and the shape on a scan does not show how much it hurts.',
    'Localised displacement of disc material beyond the disc space. The term describes shape: the finding is common in people without pain, and the image does not track symptoms.',
  ],
  sections: {
    worry: {
      heading: ['What many people ask first', 'The question behind the question'],
      says: {
        ask: [
          'When the lower back hurts for the first time, many people ask: could it be a prolapse?',
          '“Is it a prolapse?” is a common question in a first episode of low back pain.',
        ],
        usual: [
          'Many expect bad pain that stays, and a back that will not recover. It seldom goes like that. Most people get better, though some need a long time.',
          `The expectation of lasting, intense pain seldom holds. Outlook depends on the setting: about ${pc(F['NH-01'].better)} better within ${F['NH-01'].from}–${F['NH-01'].to} weeks in general practice, but ${pc(F['NH-10'].year)} unsuccessful at one year in Norwegian hospitals.`,
        ],
        burden: [
          'The fear is worse than the prolapse.',
          'For some it can feel that way. Fear can make pain harder to bear. That does not mean the pain is small.',
          'Fear adds to the burden. Do not put it in a way that leaves a patient in intense nerve pain feeling doubted.',
        ],
      },
    },
    spine: {
      heading: ['How the back is built', 'Anatomy'],
      says: {
        bones: [
          say`The lower back has five ${term('bones', LIGHT.vertebrae)}, with a ${term('disc', LIGHT.discs)} below each. The nerves leave in pairs, each under its own bone.`,
          say`Five ${term('lumbar vertebrae', LIGHT.vertebrae)} and five discs, L1/2 to L5/S1. Each ${term('root', LIGHT.roots)} leaves below the pedicle of the vertebra with the same number. Transitional vertebrae shift the numbering in some.`,
        ],
        disc: [
          say`A ${term('disc', LIGHT.discs)} is a cushion between two bones. It has a tough outer ring and a soft core that holds a lot of water.`,
          say`The ${term('intervertebral disc', LIGHT.discs)} (discus intervertebralis): a lamellar annulus fibrosus, a water-rich nucleus pulposus and two cartilage endplates.`,
        ],
        job: [
          'The discs carry the weight of the upper body and let the back bend and turn.',
          'The disc spreads axial load and allows movement in the segment.',
        ],
        cord: [
          say`The spinal cord usually ends at the top of the lower back. Further down there are only ${term('nerves', LIGHT.caudaEquina)}, lying in a bundle.`,
          say`The conus usually lies at L1/2. Below it the ${term('cauda equina', LIGHT.caudaEquina)} fills the canal, so a prolapse at L2/3 to L5/S1 meets roots and not cord.`,
        ],
      },
    },
    shapes: {
      heading: ['The shapes have names', 'Nomenclature (Fardon 2014)'],
      says: {
        bulge: [
          'Bulge: the edge of the disc swells out a little over a wide area, more than a quarter of the way round. It does not count as a prolapse.',
          `Bulge: tissue beyond the ring apophyses over more than ${pc(F['NOM-02'].percent)} of the circumference (more than ${F['NOM-02'].degrees}°), circumferential or asymmetric. Not a herniation. “Broad-based herniation” from version 1 has been dropped.`,
        ],
        protrusion: [
          'Protrusion: tissue has moved out in one place, with a wide base. It is the flattest kind of prolapse.',
          'Protrusion: the widest part outside the disc is smaller than its base in every plane.',
        ],
        extrusion: [
          'Extrusion: the tissue has moved further out and is joined to the disc by a narrow neck.',
          'Extrusion: in at least one plane the width outside the disc exceeds the base.',
        ],
        sequestration: [
          'Sequestration: a piece has come away from the disc and lies by itself.',
          'Sequestration: an extrusion without continuity to the disc.',
        ],
        migration: [
          'Sometimes the tissue moves up or down a little, and then it can reach another nerve.',
          'Migration: displaced material away from the site, continuous or not. State cranial or caudal, and the level (supra-, infra- or pedicular).',
        ],
        opening: [
          'The outer ring can get small openings. They are common in people without pain too.',
          `Annular fissures are concentric, radial or transverse and are seen in ${F['EPI-04'].fissureLow}–${pc(F['EPI-04'].fissureHigh)} of people without pain. Words that suggest something has broken are discouraged.`,
        ],
        same: [
          'A bulge is the same as a prolapse.',
          'People often mix the words, but they are two things. A bulge is wide and even, and a prolapse is in one place.',
          `The line is drawn at ${pc(F['NOM-02'].percent)} of the circumference. Older reports may follow version 1, where the limits were different.`,
        ],
      },
    },
    meaning: {
      heading: ['What the shape says, and does not say', 'Shape is not severity'],
      says: {
        shapeOnly: [
          'A large finding can be painless, and a small one can hurt a great deal.',
          `Shape does not say whether annulus or ligament contains the tissue, or how much it hurts. At one year the herniation was visible in ${pc(F['NH-09'].visibleGood)} with a good and ${pc(F['NH-09'].visiblePoor)} with a poor outcome.`,
        ],
        graded: [
          'The larger the prolapse, the worse it is.',
          'Not so. The words in a scan report describe shape, place and size. They do not measure pain.',
          'Findings are given as shape, zone, level and size. MSU measures size 1–3 and zone A–C on the axial T2 slice, and the canal is graded in thirds. The terms protrusion and extrusion are the most reliable; readers agree least about bulge.',
        ],
        nerve: [
          'What often matters most is whether a nerve is irritated. Pressure alone is seldom enough: it usually takes inflammation too.',
          'Root symptoms usually need both pressure and inflammation. Compression alone can be silent.',
        ],
      },
    },
    why: {
      heading: ['Why discs change', 'Causes of disc change'],
      says: {
        age: [
          'Discs change with the years, just as hair turns grey. What you inherit seems to matter most.',
          `Degeneration is seen in ${F['EPI-04'].changeLow}–${pc(F['EPI-04'].changeHigh)} of people without pain from age 20 to 80. Heredity is the largest single factor.`,
        ],
        load: [
          'Heavy work over many years plays a small part. One lift may set off the pain, but it is seldom the whole story.',
          `Occupational load has a modest link with disc change (OR ${n(F['EPI-16'].low)}–${n(F['EPI-16'].high)}). That is about images, not pain.`,
        ],
        sitting: [
          'You have been sitting badly.',
          'Researchers do not agree that any way of sitting causes back pain. Change position when it feels good.',
          'An umbrella review found no consensus that posture or sitting causes low back pain.',
        ],
      },
    },
  },
}
