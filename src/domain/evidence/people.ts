import type { Fact } from './fact.ts'

/** Who and how many (EPI). */
export const PEOPLE = {
  'EPI-01': {
    status: 'established',
    check: 'seen',
    sources: ['BRINJIKJI2015A'],
  },
  'EPI-02': {
    status: 'established',
    check: 'seen',
    sources: ['BRINJIKJI2015A'],
  },
  'EPI-03': {
    status: 'established',
    check: 'seen',
    sources: ['BRINJIKJI2015A'],
  },
  'EPI-04': {
    status: 'established',
    check: 'seen',
    sources: ['BRINJIKJI2015A'],
  },
  'EPI-05': {
    status: 'established',
    check: 'seen',
    sources: ['BRINJIKJI2015B'],
  },
  'EPI-06': {
    status: 'established',
    check: 'secondary',
    sources: ['JORDAN2011', 'ETG'],
  },
  'EPI-07': {
    status: 'contested',
    check: 'seen',
    sources: ['MA2013', 'STROMQVIST2016'],
  },
  'EPI-08': {
    status: 'established',
    check: 'secondary',
    sources: ['JORDAN2011', 'ETG'],
  },
  'EPI-09': {
    status: 'established',
    check: 'secondary',
    sources: ['HELIOVAARA1987'],
  },
  'EPI-10': {
    status: 'contested',
    check: 'secondary',
    sources: ['NSWIKI'],
  },
  'EPI-11': {
    status: 'contested',
    check: 'seen',
    sources: ['KONSTDUNN2008'],
  },
  'EPI-12': {
    status: 'established',
    check: 'seen',
    sources: ['DSKKB2012'],
  },
  'EPI-13': {
    status: 'established',
    check: 'recalled',
    sources: ['LANCET2018A'],
  },
  'EPI-14': {
    status: 'established',
    check: 'recalled',
    sources: ['BATTIE2009', 'STHF'],
  },
  'EPI-15': {
    status: 'established',
    check: 'seen',
    sources: ['SWAIN2020'],
  },
  'EPI-16': {
    status: 'contested',
    check: 'secondary',
    sources: ['OCCLOAD2019', 'SARACENI2020'],
  },
  'EPI-17': {
    status: 'contested',
    check: 'seen',
    sources: ['HEUCH2019'],
  },
  'EPI-20': {
    status: 'established',
    check: 'seen',
    sources: ['NHI'],
  },
  'EPI-21': {
    status: 'established',
    check: 'seen',
    sources: ['ROBINSON2017'],
  },
  'EPI-22': {
    status: 'established',
    check: 'seen',
    sources: ['NHI', 'OKEEFFE2022'],
  },
  'EPI-23': {
    status: 'established',
    check: 'secondary',
    sources: ['NSWIKI'],
  },
} as const satisfies Readonly<Record<string, Fact>>
