import { FIGURES as F } from '../../../domain/figures.ts'
import type { care as outline } from '../../outline/care.ts'
import type { TopicWords } from '../../outline/outline.ts'

export const care: TopicWords<typeof outline> = {
  title: ['A plan with follow-up', 'The standard care course'],
  short: [
    'Some people follow a set plan: a first visit, and new visits after two, four and eight weeks.',
    'Four set consultations over about two months: intake and status in weeks 2, 4 and 8.',
  ],
  sections: {
    course: {
      heading: ['Visit by visit', 'Content'],
      says: {
        four: [
          'Four set visits in about two months. If you need more, you get more.',
          'Intake and three status consultations, with extra ones as needed.',
        ],
        holds: [
          'Each time, strength, reflexes and feeling are checked again. You get answers to your questions, and exercises to do at home. Hands-on treatment is up to you.',
          'The core is repeated neurological status, information, advice, home exercise and contact with the GP. Manual therapy is optional.',
        ],
        between: [
          'Between visits you can get in touch if something changes. That is part of feeling safe.',
          'Being available between consultations is part of the course; imaging and referral are considered throughout.',
        ],
        faster: [
          'A set plan makes you well sooner.',
          'That has not been studied. The plan gives you follow-up, and someone who keeps an eye on the nerves.',
          'No comparative data. Its worth is follow-up, vigilance and coordination.',
        ],
      },
    },
    first: {
      heading: ['Who can you see?', 'First contact, referral and sick notes'],
      says: {
        whom: [
          'You can start with your doctor, a chiropractor, a physiotherapist or a manual therapist. What counts is that someone examines you well.',
          'First contact: doctor, chiropractor, physiotherapist or manual therapist. The content of the examination is the same.',
        ],
        norway: [
          `In Norway you can go straight to a chiropractor, and the state pays a part. They can refer you for an MRI scan or to a specialist, and sign you off work for up to ${F['CARE-07'].weeks} weeks.`,
          `Norway: direct access to a chiropractor with part reimbursement, right to refer for imaging and to specialists and to certify sick leave for up to ${F['CARE-07'].weeks} weeks. The course is by Norsk Kiropraktorforening and builds on the Danish one; the national guideline is from 2007.`,
        ],
        denmark: [
          `In Denmark the plan has been in use since 2014. It is for those of ${F['CARE-05'].age} and over who have had the pain for less than ${F['CARE-05'].months} months. Your doctor gets a letter after the first visit and at the end.`,
          `Denmark: care package from 1 January 2014, expanded 2017. Inclusion: suspected root involvement, at least ${F['CARE-05'].age} years, onset within ${F['CARE-05'].months} months. Discharge report no later than ${F['CARE-04'].days} days after the end. The guideline of 2016 is marked not in force (2023).`,
        ],
        elsewhere: [
          'Elsewhere, you usually start with your GP or physiotherapist.',
          'Elsewhere: NICE advises risk assessment, advice and exercise in primary care, without routine imaging.',
        ],
      },
    },
  },
}
