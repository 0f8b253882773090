import { FIGURES as F } from '../../../domain/figures.ts'
import type { fear as outline } from '../../outline/fear.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { n, pc } from './n.ts'

export const fear: TopicWords<typeof outline> = {
  title: ['Fear and trust', 'Psychosocial factors and language'],
  short: [
    'It is natural to be afraid and keep still. The way back leads through a little more of what you fear, at your own pace.',
    'Fear-avoidance maintains disability. Graded exposure and careful language counter it.',
  ],
  sections: {
    pain: {
      heading: ['What pain means', 'Understanding pain'],
      says: {
        real: [
          'The pain is real, and more than the back plays a part: stress and poor sleep can turn it up, feeling safe can turn it down.',
          'The pain is real. Stress and sleep modulate it without being its cause.',
        ],
        protect: [
          'When it hurts, the body wants to protect itself, and then many people stop moving. That makes sense at first. If it goes on, people end up doing less, and moving gets harder.',
          'Guarding and avoidance are normal at first. If they last, less activity and more disability follow.',
        ],
        signal: [
          'An irritated nerve sends strong signals, but strong pain does not usually mean danger. The signs to get help for are quite different ones.',
          'An irritated root can give intense pain without threat. Red flags are the exception.',
        ],
        alarm: [
          'The nervous system can become too careful, so that normal movements feel dangerous. It can calm down again as things go well.',
          'A sensitised nervous system is a useful explanatory model. Say “can”.',
        ],
      },
    },
    words: {
      heading: ['Words stay with us', 'The effect of language'],
      says: {
        said: [
          'What you have been told about your back can stay with you for years. If someone makes it sound weak, it is fine to ask again.',
          'Clinicians’ words shape back beliefs for years. Many messages were heard as “protect your back” and raised worry; reassurance worked too.',
        ],
        labels: [
          'Some words in a scan report make people more uneasy than others. Ask what the word means, and how common it is in people without pain.',
          `Labels raise the wish for imaging: ${n(F['PSY-07'].bulge)} for disc bulge against ${n(F['PSY-07'].episode)} for an episode of back pain (0–10, n = ${n(F['PSY-07'].people)}).`,
        ],
        know: [
          'Knowing what goes on, and what usually comes next, is a good first step.',
          'Information on prognosis and red flags is first-line in the Danish guideline.',
        ],
      },
    },
    back: {
      heading: ['The way back', 'Graded exposure'],
      says: {
        ladder: [
          'Think of a staircase. At the bottom is a movement you almost dare to make. Do it until it feels safe, then go one step up.',
          'Build a hierarchy of movements and activities; repeat and increase by steps.',
        ],
        some: [
          'You need not be free of pain to begin. Some pain on the way is fine if it settles by tomorrow.',
          'Being pain-free is not a condition. Next-day leg pain is the guide.',
        ],
        small: [
          'Pick up something light from the floor, such as a sock, and bend the way that comes naturally.',
          'Start: light object, free movement.',
        ],
        lift: [
          'Go on with a shopping bag, a bucket or a child, and add a little from week to week.',
          'Weekly increase towards the task that matters. Lifting with a bent back has not been shown to raise risk.',
        ],
        wins: [
          'Small wins count. Each time it goes well, you trust your body a little more.',
          'Mastery experiences build trust.',
        ],
        flare: [
          'Bad days are common. Go a step down for a few days, keep up the short walks, and then begin to climb again.',
          `Flare-ups are common (leg pain back within a year in about ${pc(F['NH-31'].leg)}, to be verified). Plan: scale down, keep walking, build up.`,
        ],
      },
    },
    life: {
      heading: ['The life you want', 'Goals'],
      says: {
        goal: [
          'The aim is not always to be free of pain, but that pain no longer runs your life.',
          'Goal: a valued life, not necessarily freedom from pain.',
        ],
        matters: [
          'Think of what matters most to you, whether it is your grandchildren, the hills, your work or your training, and begin there.',
          'Turn attention to valued activities.',
        ],
        company: [
          'It is all right to be afraid. Many find it helps to have someone to call or come back to.',
          'Regular contact gives a sense of safety; reassurance with reasons works.',
        ],
        hope: [
          'Hope and getting better often go together. Nobody is to blame for being short of hope. If it all feels too much, tell your doctor, for there is help for that too.',
          `Low expectations, distress and work dissatisfaction predict slower recovery (OR ${n(F['PSY-03'].belief)} for believing it will last).`,
        ],
      },
    },
  },
}
