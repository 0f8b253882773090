import { rootsAround } from '../around.ts'
import { type Case, levelText } from '../case.ts'
import type { PatientVoice } from '../language.ts'
import { type Spans, say, term } from '../say.ts'
import { onSide, plainPlace } from './place.ts'

/** "the L5 root on the left", as a term. */
function theRoot(c: Case, article: string): Spans {
  return say`${article} ${term(`${c.root} ${c.midline ? 'roots' : 'root'}`, c.rootParts)} ${onSide(c.finding)}`
}

/** What touches: the disc, or the piece that has left it. */
function thing({ finding }: Case): string {
  if (finding.shape === 'bulge') return 'the disc'
  return finding.shape === 'sequestration' ? 'the piece' : 'the prolapse'
}

/** What has left the disc, a piece of its own or something that still hangs on, and where it has gone. */
function movedSentence({ finding }: Case): Spans | null {
  const it = finding.shape === 'sequestration' ? 'The piece' : 'Some of it'
  switch (finding.migration) {
    case 'none':
      return null
    case 'infrapedicular':
      return say`${it} has moved up behind the bone above.`
    case 'suprapedicular':
      return say`${it} has moved down a little.`
    case 'pedicular':
      return say`${it} has moved down behind the bone below.`
  }
}

function rootSentence(c: Case): Spans {
  const most = c.midline ? 'so they are usually affected' : 'so it is usually affected'
  const [are, run, leave] = c.midline ? ['are', 'run', 'leave'] : ['is', 'runs', 'leaves']
  if (!c.touches) return say`Here ${thing(c)} touches no nerve. Nearest ${are} ${theRoot(c, 'the')}.`
  const { finding } = c
  switch (finding.migration) {
    case 'infrapedicular':
      return say`Behind the bone above, ${theRoot(c, 'the')} ${leave} the spine, ${most}.`
    case 'suprapedicular':
    case 'pedicular':
      return say`${finding.shape === 'sequestration' ? 'The piece' : 'The prolapse'} now lies where ${theRoot(c, 'the')} ${run} past, ${most}.`
    case 'none':
  }
  if (c.role === 'traversing') return say`${theRoot(c, 'The')} ${run} close behind the disc, ${most}.`
  return c.finding.zone === 'foraminal'
    ? say`${theRoot(c, 'The')} ${leave} the spine through this opening, ${most}.`
    : say`${theRoot(c, 'The')} ${run} just outside the opening, ${most}.`
}

const SHAPE_END = {
  protrusion: 'This prolapse (herniated disc) is a protrusion.',
  extrusion: 'This prolapse (herniated disc) is an extrusion.',
  sequestration: 'This is a prolapse (herniated disc); the piece is a sequestrum.',
} as const

function shapeSentence(c: Case): Spans {
  const open = say`The ${term(`${c.level} disc`, c.disc)} is a cushion between two bones.`
  const place = plainPlace(c.finding)
  switch (c.finding.shape) {
    case 'normal':
      return open
    case 'bulge':
      return say`${open} Here its edge bulges a little over a wide area, most ${place}. This is a bulge, not a prolapse (herniated disc).`
    case 'protrusion':
      return say`${open} Here some of it has pushed past the edge ${place}, with a wide base. ${SHAPE_END.protrusion}`
    case 'extrusion':
      return say`${open} Here some of it has pushed further out ${place}, with a narrow neck. ${SHAPE_END.extrusion}`
    case 'sequestration':
      return say`${open} Here a piece has come loose and lies ${place}. ${SHAPE_END.sequestration}`
  }
}

const FELT_SIDE = { left: 'on the left', right: 'on the right', midline: 'on one or both sides' } as const

/** How far the roots are met, with one verb a grade wherever it is said; null where nothing is met. */
export function meets(c: Case, first: string, it: string, them: string): string | null {
  switch (c.compromise) {
    case 'none':
      return null
    case 'contact':
      return `${first} ${it}lies against ${them}.`
    case 'deviation':
      return `${first} ${it}moves ${them} a little aside.`
    case 'compression':
      return `${first} ${it}presses on ${them}.`
  }
}

export const patient: PatientVoice = {
  headings: {
    what: 'What is this?',
    root: 'Which nerve, and why?',
    felt: 'Where may it be felt?',
    changed: 'What may change?',
    common: 'How common is it without pain?',
    course: 'What usually happens?',
    urgent: 'When to get help at once',
  },
  normal: {
    what: (level) =>
      say`The ${term(`${levelText(level)} disc`, [`disc_${level}`])} is a cushion between two bones. It has a tough outer ring and a soft core. Here it stays inside the edge of the bones.`,
    root: (level) =>
      say`The ${term('nerve roots', rootsAround(level))} have plenty of room here. They leave the spine in pairs, each under its own bone.`,
    felt: (level, { low, high }) =>
      say`The ${term('disc', [`disc_${level}`])} is not the whole story of back pain. Of 100 people with back pain, ${low} to ${high} have no single cause that can be found. The pain is still real.`,
    changed: () => say`When the nerves are quiet, strength and feeling in the legs are as usual.`,
    common: ({ young, old }) =>
      say`Discs change with age, just as hair turns grey. Of 100 people without pain, ${young} have such changes at 20 and ${old} at 80.`,
    course: () =>
      say`The back is strong and can adapt. Bend and lift, and change position often. No way of sitting has been shown to be dangerous.`,
  },
  shape: shapeSentence,
  moved: movedSentence,
  picture: (c) =>
    say`Shape and size do not show how much it hurts.${c.finding.nerve === 'quiet' ? '' : ' The pain is real.'}`,
  root: rootSentence,
  touch: (c) => {
    const sentence = meets(c, 'Here', `${thing(c)} `, c.midline ? 'them' : 'it')
    return sentence === null ? null : say`${sentence}`
  },
  sac: (c) =>
    c.sac &&
    say`The prolapse also reaches the ${term('bundle of nerves', c.sac.parts)} in the middle (roots ${c.sac.first} to ${c.sac.last}).`,
  next: (c) =>
    c.next &&
    (c.touches
      ? say`Sometimes the ${term(`${c.next.root} root`, c.next.parts)} is touched too.`
      : say`A larger prolapse here may also reach the ${term(`${c.next.root} root`, c.next.parts)}.`),
  nerve: (c) => {
    if (c.finding.nerve === 'quiet')
      return c.touches ? say`The nerve is quiet: such contact is not always felt.` : null
    if (!c.touches) return say`Inflammation nearby can still irritate the nerve.`
    if (c.finding.nerve === 'compressed') return say`Pressure and inflammation act together.`
    return say`Inflammation can irritate ${c.midline ? 'them' : 'it'}.`
  },
  felt: (c, places) => {
    const root = say`the ${term(`${c.root} ${c.midline ? 'roots' : 'root'}`, c.rootParts)}`
    const where = say`${FELT_SIDE[c.finding.side]}: ${places}`
    if (c.finding.nerve !== 'quiet') return say`Pain from ${root} is often felt ${where}.`
    return say`A quiet nerve is not felt. If irritated, ${root} ${c.midline ? 'are' : 'is'} often felt ${where}.`
  },
  textbook: (c) =>
    c.root === 'S1'
      ? say`From ${c.midline ? 'these roots' : 'this root'}, pain follows the textbook in about two of three, more often than from others.`
      : say`In about two of three, all roots counted, it is felt elsewhere.`,
  changed: (c, movements, places) =>
    c.finding.nerve === 'quiet'
      ? say`Strength and feeling are usually normal. If the nerve is affected, it can be harder to ${movements}. The skin may tingle or go numb: ${places}.`
      : say`It can be harder to ${movements}. If the leg weakens, call a doctor that day. Skin may tingle or go numb: ${places}.`,
  sacFelt: (c) =>
    c.sac &&
    say`Pressure on the ${term('nerve bundle', c.sac.parts)} may be felt in both legs and between them.`,
  sacChanged: (c) => c.sac && say`Rarely, bladder, bowel or feeling between the legs changes. Get help now.`,
  painFree: (c, { young, middle, old }) =>
    say`Of 100 without pain, ${young} have a ${c.finding.shape === 'bulge' ? 'bulge' : 'protrusion'} at age 20, ${middle} at 50 and ${old} at 80.`,
  noPainFree: ({ low, high }) =>
    say`No good figures exist for this shape. Of 100 without pain, ${low} to ${high} have the flatter protrusion.`,
  counterweight: (c) =>
    say`Up to age 50, ${c.finding.shape === 'bulge' ? 'a bulge' : 'such a prolapse'} is more common with back pain.`,
  better: (c, { low, high }) =>
    say`${c.finding.nerve === 'quiet' ? 'Without symptoms, treatment is rarely needed. ' : ''}Most with sciatica get better: ${low} to ${high} of 100 in a year, across groups.`,
  shrinks: (c, { low, high }) => {
    const count = low === high ? say`about ${low}` : say`${low} to ${high}`
    if (c.finding.shape === 'bulge')
      return say`A bulge shrinks in ${count} of 100 people, but the pain can settle all the same.`
    if (c.finding.shape === 'protrusion')
      return say`This shape shrinks in ${count} of 100, mostly within six months.`
    return say`This shape shrinks in ${count} of 100, mostly within six months.${c.finding.size < 0.5 ? '' : ' Large ones often shrink most.'}`
  },
  moving: () => say`Keep moving. Bend and lift again bit by bit.`,
  urgentFirst: () =>
    say`Rarely, a large prolapse in the middle presses on the nerves to the bladder, bowel and genitals. Read the signs just below first. One sign is enough to go, even a faint one.`,
  callNow: say`Go to an emergency department now if you have trouble peeing, leak pee or stool, or go numb between the legs. Go now too if sexual feeling or function changes, or if you get new pain, numbness or weakness in both legs. If you cannot get there, call your local emergency number.`,
  callToday: say`If the leg or foot gets weaker, see a doctor the same day, out of hours as well. If it gets worse fast, go to an emergency department now.`,
}
