import { FIGURES as F } from '../../../domain/figures.ts'
import { NON_SPECIFIC } from '../../../domain/prevalence.ts'
import { LIGHT } from '../../outline/light.ts'
import type { TopicWords } from '../../outline/outline.ts'
import type { who as outline } from '../../outline/who.ts'
import { say, term } from '../../say.ts'
import { n, pc } from './n.ts'

export const who: TopicWords<typeof outline> = {
  title: ['Who gets it, and how many?', 'Prevalence'],
  short: [
    `Very many people have findings like these and no pain. Of 100 people without pain, ${F['EPI-03'].low} to ${F['EPI-03'].high} have a protrusion, depending on age.`,
    `In people without pain: bulge ${F['EPI-02'].low}–${pc(F['EPI-02'].high)} and protrusion ${F['EPI-03'].low}–${pc(F['EPI-03'].high)} from age 20 to 80 (${F['EPI-01'].studies} studies, ${n(F['EPI-01'].people)} people).`,
  ],
  sections: {
    without: {
      heading: ['Without pain', 'In people without pain'],
      says: {
        many: [
          `Researchers brought together scans of ${n(F['EPI-01'].people)} people without back pain. Many of them had findings in their discs.`,
          `Pooled review of imaging findings without pain: ${F['EPI-01'].studies} studies, ${n(F['EPI-01'].people)} people.`,
        ],
        bulge: [
          `Bulge: ${F['EPI-02'].low} of 100 at age 20, and ${F['EPI-02'].high} of 100 at 80.`,
          `Bulge: ${pc(F['EPI-02'].low)} at 20, ${pc(F['EPI-02'].high)} at 80. The values between are to be verified.`,
        ],
        protrusion: [
          `Protrusion: ${F['EPI-03'].low} of 100 at age 20, and ${F['EPI-03'].high} of 100 at 80.`,
          `Protrusion: ${pc(F['EPI-03'].low)} at 20, ${pc(F['EPI-03'].high)} at 80. The values between are to be verified.`,
        ],
        chance: [
          'Some people find out about a prolapse because they had a scan for another reason. If it is not felt, it seldom needs treatment.',
          'Incidental findings are common. Without symptoms there is seldom reason to treat or follow up.',
        ],
        counterweight: [
          'Findings do mean something: up to age 50 they are more common in people with back pain than in people without.',
          `Counterweight, age ≤ 50: odds ratio for pain versus no pain is ${n(F['EPI-05'].bulge)} for bulge, ${n(F['EPI-05'].extrusion)} for extrusion and ${n(F['EPI-05'].protrusion)} for protrusion.`,
        ],
        range: [
          '30 to 80 of 100 people have a prolapse and do not know it.',
          `That figure belongs to bulges. For a protrusion it is ${F['EPI-03'].low} to ${F['EPI-03'].high} of 100.`,
          `The range is that of bulges (${F['EPI-02'].low}–${pc(F['EPI-02'].high)}). For protrusion it is ${F['EPI-03'].low}–${pc(F['EPI-03'].high)} in the same review.`,
        ],
      },
    },
    trouble: {
      heading: ['When a prolapse causes trouble', 'Symptomatic herniation'],
      says: {
        ages: [
          `Trouble from a prolapse is most common between ${F['EPI-06'].from} and ${F['EPI-06'].to}.`,
          `Symptomatic herniation peaks at ${F['EPI-06'].from}–${F['EPI-06'].to} years.`,
        ],
        lifetime: [
          `In a large Finnish survey, about ${Math.round(F['EPI-09'].men)} of 100 men and ${Math.round(F['EPI-09'].women)} of 100 women had had a prolapse with sciatica at some time in their lives.`,
          `Lifetime herniation with sciatica (Finland): ${pc(F['EPI-09'].men)} of men and ${pc(F['EPI-09'].women)} of women. Prevalence ${F['EPI-08'].low}–${pc(F['EPI-08'].high)}.`,
        ],
        sex: [
          'Men have an operation slightly more often than women.',
          `Sex ratio is contested: about ${F['EPI-10'].men}:${F['EPI-10'].women} (men to women) in those operated on, while primary care cohorts hold more women.`,
        ],
        level: [
          say`${F['RT-02'].lowest} of 100 prolapses are in one of the two lowest ${term('discs', ['disc_L4-L5', 'disc_L5-S1'])}.`,
          say`About ${pc(F['RT-02'].lowest)} lie at ${term('L4/5 or L5/S1', ['disc_L4-L5', 'disc_L5-S1'])}. Which of them is commoner differs between series (${F['RT-03'].l45} against ${pc(F['RT-03'].l5s1)} in one of them). L1/2 to L3/4 make up less than ${pc(F['RT-04'].upper)}.`,
        ],
        few: [
          '1 to 3 of 100 have trouble from a prolapse in their lives.',
          'That figure tells how many have trouble at one point in time. Over a whole life it is more.',
          `${F['EPI-08'].low}–${pc(F['EPI-08'].high)} is a prevalence, not a lifetime risk. The lifetime figure is ${pc(F['EPI-09'].women)} for women and ${pc(F['EPI-09'].men)} for men.`,
        ],
        falls: [
          'The risk of a prolapse falls with age.',
          'That is true only of a prolapse that causes trouble, and only after the middle of life. Findings on scans get more common with every decade.',
          'Symptomatic and operated herniation falls after the forties (weak basis: hospital cases). Findings without pain rise every decade.',
        ],
        drying: [
          'Discs that dry out bulge less.',
          `It is the other way round. Bulges get more common, from ${F['EPI-02'].low} of 100 at age 20 to ${F['EPI-02'].high} of 100 at 80, in people without pain.`,
          `Bulge rises from ${pc(F['EPI-02'].low)} to ${pc(F['EPI-02'].high)}. What falls is a gel-like nucleus that can extrude. That stiffer discs therefore protect is an explanation and has not been shown.`,
        ],
        other: [
          'Later in life the small joints of the back may stiffen, and the canal round the nerves may narrow. That can cause other kinds of trouble.',
          'Facet joint change and spinal stenosis rise with age and give other pictures.',
        ],
      },
    },
    back: {
      heading: ['Back pain', 'Low back pain'],
      says: {
        common: [
          `Back pain is very common. ${F['EPI-20'].low} to ${F['EPI-20'].high} of 100 people have it at some time in their lives, and up to ${F['EPI-20'].year} of 100 in any one year.`,
          `Lifetime prevalence in Norway ${F['EPI-20'].low}–${pc(F['EPI-20'].high)}, yearly prevalence up to ${pc(F['EPI-20'].year)}.`,
        ],
        now: [
          '1 in 10 has back pain right now.',
          `It is probably more. In a large Norwegian survey, ${F['EPI-21'].week} of 100 had had pain in the last week.`,
          `${pc(F['EPI-21'].week)} reported back pain in the last week in a large Norwegian survey.`,
        ],
        safe: [
          'It hurts, but as a rule it is not dangerous. Fewer than 1 of 100 have a dangerous cause.',
          `Less than ${pc(F['RF-20'].below)} in primary care have a dangerous cause. Root involvement, fracture and stenosis make up a smaller part.`,
        ],
        cause: [
          `In ${NON_SPECIFIC.low} to ${NON_SPECIFIC.high} of 100 no single cause can be found. The pain is still real.`,
          `${NON_SPECIFIC.low}–${pc(NON_SPECIFIC.high)} is counted as non-specific, depending on source.`,
        ],
        roots: [
          say`A ${term('nerve root', LIGHT.roots)} plays a part in ${F['EPI-12'].low} to ${F['EPI-12'].high} of 100 people who see their doctor with back pain.`,
          say`${term('Root involvement', LIGHT.roots)} in ${F['EPI-12'].low}–${pc(F['EPI-12'].high)} of back pain in primary care. Figures for sciatica (${n(F['EPI-11'].low)}–${pc(F['EPI-11'].high)}) vary with its definition.`,
        ],
        risks: [
          'Many small things add up: what you inherit, heavy work, smoking, weight, little activity, low mood and earlier back pain. No single one explains it all.',
          'Mixed and modest risk factors: heredity, heavy work, smoking, overweight, low activity, low mood and earlier episodes. Distress is best documented for lasting trouble.',
        ],
        fitness: [
          'Being unfit causes back pain.',
          'The link is not certain. It is good to be fit, but many people who train get back pain too.',
          'The link between fitness and lasting back pain is inconsistent; low activity is a modest risk factor.',
        ],
        sugar: [
          'High blood sugar causes back pain.',
          'That is not certain. A large Norwegian study found a weak link with diabetes in men, but none in women.',
          `HUNT: diabetes and later lasting back pain, RR ${n(F['EPI-17'].men)} in men and ${n(F['EPI-17'].women)} in women.`,
        ],
      },
    },
  },
}
