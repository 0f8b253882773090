import type { Source } from './source.ts'

/** Warning signs, guidelines, pathways, local pages, questionnaires. */
export const GUIDANCE_WORKS = {
  BMJBP_CES: {
    authors: 'BMJ Best Practice',
    title: 'Cauda equina syndrome: diagnosis approach',
    container: 'BMJ',
    year: '',
  },
  CSP2024: {
    authors: 'Chartered Society of Physiotherapy',
    title:
      'The National Suspected Cauda Equina Syndrome Pathway (GIRFT 2023): implications for physiotherapists',
    container: 'Physiotherapy / CSP',
    year: '2024',
  },
  LOTHIAN: {
    authors: 'NHS Lothian RefHelp',
    title: 'Serious lumbar spine conditions (red flags)',
    container: 'NHS Lothian',
    year: '2025',
  },
  HOERITZAUER2018: {
    authors: 'Hoeritzauer I, Pronin S, Carson A, et al.',
    title:
      'The clinical features and outcome of scan-negative and scan-positive cases in suspected cauda equina syndrome',
    container: 'J Neurol',
    year: '2018',
    doi: '10.1007/s00415-018-9078-2',
  },
  HOERITZAUER2020: {
    authors: 'Hoeritzauer I, Wood M, Copley PC, Demetriades AK, Woodfield J',
    title: 'What is the incidence of cauda equina syndrome? A systematic review',
    container: 'J Neurosurg Spine 32:832-841',
    year: '2020',
    doi: '10.3171/2019.12.spine19839',
  },
  TRAGER2024: {
    authors: 'Trager RJ, Baumann AN, Perez JA, et al.',
    title:
      'Association between chiropractic spinal manipulation and cauda equina syndrome in adults with low back pain',
    container: 'PLoS ONE 19(3):e0299159',
    year: '2024',
    doi: '10.1371/journal.pone.0299159',
  },
  SANTILLI2006: {
    authors: 'Santilli V, Beghi E, Finucci S',
    title: 'Chiropractic manipulation in the treatment of acute back pain and sciatica with disc protrusion',
    container: 'The Spine Journal 6:131-137',
    year: '2006',
    doi: '10.1016/j.spinee.2005.08.001',
  },
  RUBINSTEIN2019: {
    authors: 'Rubinstein SM, de Zoete A, van Middelkoop M, et al.',
    title: 'Benefits and harms of spinal manipulative therapy for the treatment of chronic low back pain',
    container: 'BMJ 364:l689',
    year: '2019',
    doi: '10.1136/bmj.l689',
  },
  LUIJSTER2007: {
    authors: 'Luijsterburg PAJ, Verhagen AP, Ostelo RWJG, et al.',
    title: 'Effectiveness of conservative treatments for the lumbosacral radicular syndrome',
    container: 'European Spine Journal 16:881-899',
    year: '2007',
    doi: '10.1007/s00586-007-0367-1',
  },
  STOCHKENDAHL2018: {
    authors: 'Stochkendahl MJ, Kjaer P, Hartvigsen J, et al.',
    title:
      'National clinical guidelines for non-surgical treatment of patients with recent onset low back pain or lumbar radiculopathy',
    container: 'European Spine Journal 27:60-75',
    year: '2018',
    doi: '10.1007/s00586-017-5099-2',
  },
  NKR_LR: {
    authors: 'Sundhedsstyrelsen',
    title:
      'National klinisk retningslinje for ikke-kirurgisk behandling af nylig opstaaet lumbal nerverodspaavirkning (lumbal radikulopati)',
    container: 'Sundhedsstyrelsen v1.0 19 Jan 2016, v1.1 2018/2019',
    year: '2016',
  },
  FYSIO_DK: {
    authors: 'Danske Fysioterapeuter',
    title: 'Summary page of the NKR on lumbar nerve root involvement',
    container: 'fysio.dk',
    year: '',
  },
  DSKKB2012: {
    authors: 'Nordsteen J, Kongsted A, Christensen HW',
    title: 'Lumbal nerverodspaavirkning: undersoegelse og behandling med udgangspunkt i kiropraktorpraksis',
    container: 'Dansk Selskab for Kiropraktik og Klinisk Biomekanik',
    year: '2012',
  },
  DKF_PAKKE: {
    authors: 'Dansk Kiropraktor Forening',
    title: 'Pakkeforloeb lumbal diskusprolaps / prolapspakken (patient, clinician, agreement pages)',
    container: 'danskkiropraktorforening.dk',
    year: '2025',
  },
  SELSAAS: {
    authors: 'Klinikk Selsaas',
    title: 'Standardisert prolapsforlop',
    container: 'klinikk-selsaas.no',
    year: '',
  },
  LAERUM2007: {
    authors: 'Laerum E, Brox JI, Storheim K, et al.',
    title: 'Korsryggsmerter - med og uten nerverotaffeksjon. Nasjonale kliniske retningslinjer',
    container: 'FORMI / Sosial- og helsedirektoratet',
    year: '2007',
  },
  HDIR2014: {
    authors: 'Helsedirektoratet',
    title:
      'Nasjonal faglig retningslinje for bildediagnostikk ved ikke-traumatiske muskel- og skjelettlidelser',
    container: 'Helsedirektoratet',
    year: '2014',
  },
  STAVANGER: {
    authors: 'Helse Stavanger',
    title: 'Prolaps i ryggen - kirurgi (patient page)',
    container: 'helse-stavanger.no',
    year: '',
  },
  STHF: {
    authors: 'Sykehuset Telemark',
    title: 'Prolaps i ryggen - poliklinikk',
    container: 'sthf.no',
    year: '',
  },
  DRKS: {
    authors: 'Dansk Rygkirurgisk Selskab',
    title: 'Faar du den rette behandling for din diskusprolaps?',
    container: 'drks.ortopaedi.dk',
    year: '',
  },
  LEGEVAKT: {
    authors: 'Legevaktindeks; Vadsoe kommune; Helsedirektoratet notice 2015',
    title: '116 117 / 113 guidance; Rygg/nakke triage index',
    container: 'legevaktindeks.no etc.',
    year: '',
  },
  DK_VAGT: {
    authors: 'Region Syddanmark; Region Hovedstaden 1813; BT 2022; Wikipedia da',
    title: 'Laegevagt numbers by region',
    container: 'regional pages',
    year: '2024',
  },
  NICE_NG59: {
    authors: 'NICE',
    title: 'Low back pain and sciatica in over 16s: assessment and management (NG59)',
    container: 'NICE, 2016, updated Dec 2020',
    year: '2020',
  },
  NHS_BACK: {
    authors: 'NHS',
    title: 'Back pain / slipped disc emergency advice',
    container: 'nhs.uk',
    year: '',
  },
  LANCET2018A: {
    authors: 'Hartvigsen J, Hancock MJ, Kongsted A, et al.',
    title: 'What low back pain is and why we need to pay attention',
    container: 'Lancet 391:2356-2367',
    year: '2018',
    doi: '10.1016/S0140-6736(18)30480-X',
  },
  LANCET2018B: {
    authors: 'Foster NE, Anema JR, Cherkin D, et al.',
    title: 'Prevention and treatment of low back pain: evidence, challenges, and promising directions',
    container: 'Lancet 391:2368-2383',
    year: '2018',
    doi: '10.1016/S0140-6736(18)30489-6',
  },
  NHI: {
    authors: 'Norsk Helseinformatikk',
    title: 'Korsryggsmerter, veiviser; Isjias, prolaps i korsryggen',
    container: 'nhi.no',
    year: '2023',
  },
  ROBINSON2017: {
    authors: 'Robinson HS, Dagfinrud H',
    title: 'Reliability and screening ability of the StarT Back screening tool (Norwegian)',
    container: 'BMC Musculoskelet Disord 18:232',
    year: '2017',
    doi: '10.1186/s12891-017-1553-x',
  },
  MORSO2011: {
    authors: 'Morso L, Albert H, Kent P, Manniche C, Hill J',
    title: 'Translation and discriminative validation of the STarT Back Screening Tool into Danish',
    container: 'European Spine Journal 20:2166-2173',
    year: '2011',
    doi: '10.1007/s00586-011-1911-6',
  },
  HILL2008: {
    authors: 'Hill JC, Dunn KM, Lewis M, et al.',
    title: 'A primary care back pain screening tool',
    container: 'Arthritis Rheum 59:632-641',
    year: '2008',
    doi: '10.1002/art.23563',
  },
  ODI_MAPI: {
    authors: 'Fairbank JCT / Mapi Research Trust; PhenX Toolkit; RehabMeasures',
    title: 'The Oswestry Disability Index (ODI): structure, scoring, access terms',
    container: 'mapi-trust.org, eprovide.mapi-trust.org',
    year: '2000',
  },
} as const satisfies Readonly<Record<string, Source>>
