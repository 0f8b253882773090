import type { Source } from './source.ts'

/** Level, root, tests; anatomy. */
export const ROOT_WORKS = {
  KORTELAINEN1985: {
    authors: 'Kortelainen P, Puranen J, Koivisto E, Lahde S',
    title:
      'Symptoms and signs of sciatica and their relation to the localization of the lumbar disc herniation',
    container: 'Spine 10:88-92',
    year: '1985',
  },
  UPPERLDH: {
    authors: 'Sanderson SP et al. 2004 and operativeneurosurgery.com summary',
    title: 'Upper lumbar disc herniation',
    container: 'Neurosurgery / wiki',
    year: '2004',
  },
  BERRA2021: {
    authors: 'Berra LV, Di Rita A, Longhitano F, et al.',
    title: 'Far lateral lumbar disc herniation part 1',
    container: 'World J Orthop 12(12):961-969',
    year: '2021',
    doi: '10.5312/wjo.v12.i12.961',
  },
  NSWIKI: {
    authors: 'neurosurgerywiki.com contributors',
    title: 'Lumbar disc herniation epidemiology (quotes Cummins; Nordic register comparison; Ma)',
    container: 'neurosurgerywiki.com',
    year: '',
  },
  RADIOPAEDIA: {
    authors: 'Radiopaedia contributors',
    title: 'Intervertebral disc disease nomenclature; transiting nerve root case',
    container: 'Radiopaedia.org',
    year: '',
  },
  LEE2008: {
    authors: 'Lee MWL, McPhee RW, Stringer MD',
    title: 'An evidence-based approach to human dermatomes',
    container: 'Clinical Anatomy 21:363-373',
    year: '2008',
    doi: '10.1002/ca.20636',
  },
  DOWNS2011: {
    authors: 'Downs MB, Laporte C',
    title: 'Conflicting dermatome maps: educational and clinical implications',
    container: 'JOSPT 41:427-434',
    year: '2011',
    doi: '10.2519/jospt.2011.3506',
  },
  ISNCSCI2019: {
    authors: 'American Spinal Injury Association / ISCoS',
    title:
      'International Standards for Neurological Classification of Spinal Cord Injury (key sensory points, key muscles)',
    container: 'ASIA',
    year: '2019',
  },
  NITTA1993: {
    authors: 'Nitta H, Tajima T, Sugiyama H, Moriyama A',
    title: 'Study on dermatomes by means of selective lumbar spinal nerve block',
    container: 'Spine 18:1782-1786',
    year: '1993',
  },
  MURPHY2009: {
    authors: 'Murphy DR, Hurwitz EL, Gerrard JK, Clary R',
    title: 'Pain patterns and descriptions in patients with radicular pain',
    container: 'Chiropractic & Osteopathy 17:9',
    year: '2009',
    doi: '10.1186/1746-1340-17-9',
  },
  VDWINDT2010: {
    authors: 'van der Windt DAWM, Simons E, Riphagen II, et al.',
    title:
      'Physical examination for lumbar radiculopathy due to disc herniation in patients with low-back pain',
    container: 'Cochrane Database Syst Rev CD007431.pub2',
    year: '2010',
    doi: '10.1002/14651858.CD007431.pub2',
  },
  IVERSEN2013: {
    authors: 'Iversen T, Solberg TK, Romner B, et al.',
    title: 'Accuracy of physical examination for chronic lumbar radiculopathy',
    container: 'BMC Musculoskelet Disord 14:206',
    year: '2013',
    doi: '10.1186/1471-2474-14-206',
  },
  TAWA2017: {
    authors: 'Tawa N, Rhoda A, Diener I',
    title: 'Accuracy of clinical neurological examination in diagnosing lumbo-sacral radiculopathy',
    container: 'BMC Musculoskelet Disord 18:93',
    year: '2017',
    doi: '10.1186/s12891-016-1383-2',
  },
  ALNEZARI2013: {
    authors: 'Al Nezari NH, Schneiders AG, Hendrick PA',
    title:
      'Neurological examination of the peripheral nervous system to diagnose lumbar spinal disc herniation',
    container: 'The Spine Journal 13:657-674',
    year: '2013',
    doi: '10.1016/j.spinee.2013.02.007',
  },
  SURI2010: {
    authors: 'Suri P, Hunter DJ, Katz JN, Li L, Rainville J',
    title: 'Bias in the physical examination of patients with lumbar radiculopathy',
    container: 'BMC Musculoskelet Disord 11:275',
    year: '2010',
    doi: '10.1186/1471-2474-11-275',
  },
  SURI2011: {
    authors: 'Suri P, Rainville J, Katz JN, et al.',
    title:
      'The accuracy of the physical examination for the diagnosis of midlumbar and low lumbar nerve root impingement',
    container: 'Spine 36:63-73',
    year: '2011',
    doi: '10.1097/BRS.0b013e3181c953cc',
  },
  SMITH1993: {
    authors: 'Smith SA, Massie JB, Chesnut R, Garfin SR',
    title: 'Straight leg raising. Anatomical effects on the spinal nerve root without and with fusion',
    container: 'Spine 18:992-999',
    year: '1993',
  },
  BELLIER2018: {
    authors: 'Bellier A, Latreche A, Tissot L, Robert Y, Chaffanjon P, Palombi O',
    title:
      'Movements of the lumbo-sacral nerve roots in the spinal canal induced by straight leg raising test: an anatomical study',
    container: 'Surg Radiol Anat 40:1223-1230',
    year: '2018',
    doi: '10.1007/s00276-018-2084-3',
  },
  GILBERT2007: {
    authors: 'Gilbert KK, Brismée JM, Collins DL, et al.',
    title:
      'Lumbosacral nerve root displacement and strain: part 1. A novel measurement technique during straight leg raise in unembalmed cadavers',
    container: 'Spine 32:1513-1520',
    year: '2007',
    doi: '10.1097/BRS.0b013e318067dd55',
  },
  GODDARD1965: {
    authors: 'Goddard MD, Reid JD',
    title:
      'Movements induced by straight leg raising in the lumbo-sacral roots, nerves and plexus, and in the intrapelvic section of the sciatic nerve',
    container: 'J Neurol Neurosurg Psychiatry 28:12-18',
    year: '1965',
    doi: '10.1136/jnnp.28.1.12',
  },
  SURI2012: {
    authors: 'Suri P, Rainville J, Hunter DJ, Li L, Katz JN',
    title:
      'Recurrence of radicular pain or back pain after nonsurgical treatment of symptomatic lumbar disk herniation',
    container: 'Arch Phys Med Rehabil 93:690-695',
    year: '2012',
  },
  PARKER2015: {
    authors: 'Parker SL, Mendenhall SK, Godil SS, et al.',
    title: 'Incidence of low back pain after lumbar discectomy for herniated disc',
    container: 'Clin Orthop Relat Res 473:1988-1999',
    year: '2015',
    doi: '10.1007/s11999-015-4193-1',
  },
  REHERN: {
    authors: 'Korean OLM series',
    title: 'Contralateral reherniation after open lumbar microdiscectomy',
    container: 'PMC2612570',
    year: '',
  },
  GRAY: {
    authors: 'Standring S (ed.)',
    title: "Gray's Anatomy, 42nd ed.",
    container: 'Elsevier',
    year: '2020',
  },
  TA2: {
    authors: 'FIPAT',
    title: 'Terminologia Anatomica 2nd ed.',
    container: 'FIPAT.library.dal.ca',
    year: '2019',
  },
} as const satisfies Readonly<Record<string, Source>>
