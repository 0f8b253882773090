import type { Source } from './source.ts'

/** How the spine bends. */
export const MOVEMENT_WORKS = {
  WHITE1990: {
    authors: 'White AA, Panjabi MM',
    title: 'Clinical Biomechanics of the Spine, 2nd edition',
    container: 'Lippincott, Philadelphia',
    year: '1990',
  },
  PEARCY1984: {
    authors: 'Pearcy M, Portek I, Shepherd J',
    title: 'Three-dimensional x-ray analysis of normal movement in the lumbar spine',
    container: 'Spine 9(3):294-297',
    year: '1984',
    doi: '10.1097/00007632-198404000-00013',
  },
  SCHMID1999: {
    authors: 'Schmid MR, Stucki G, Duewell S, Wildermuth S, Romanowski B, Hodler J',
    title:
      'Changes in cross-sectional measurements of the spinal canal and intervertebral foramina as a function of body position: in vivo studies on an open-configuration MR system',
    container: 'AJR Am J Roentgenol 172(4):1095-1102',
    year: '1999',
  },
  INUFUSA1996: {
    authors: 'Inufusa A, An HS, Lim TH, Hasegawa T, Haughton VM, Nowicki BH',
    title:
      'Anatomic changes of the spinal canal and intervertebral foramen associated with flexion-extension movement',
    container: 'Spine 21(21):2412-2420',
    year: '1996',
  },
  FREDERICSON2001: {
    authors: 'Fredericson M, Lee SU, Welsh J, Butts K, Norbash A, Carragee EJ',
    title:
      'Changes in posterior disc bulging and intervertebral foraminal size associated with flexion-extension movement: a comparison between L4-5 and L5-S1 levels in normal subjects',
    container: 'Spine J 1(1):10-17',
    year: '2001',
  },
  ALEXANDER2007: {
    authors: 'Alexander LA, Hancock E, Agouris I, Smith FW, MacSween A',
    title:
      'The response of the nucleus pulposus of the lumbar intervertebral discs to functionally loaded positions',
    container: 'Spine 32(14)',
    year: '2007',
    doi: '10.1097/BRS.0b013e318067dccb',
  },
  NAZARI2012: {
    authors: 'Nazari J, Pope MH, Graveling RA',
    title:
      'Reality about migration of the nucleus pulposus within the intervertebral disc with changing postures',
    container: 'Clin Biomech 27(3):213-217',
    year: '2012',
  },
} as const satisfies Readonly<Record<string, Source>>
