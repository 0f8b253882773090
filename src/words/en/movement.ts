import type { MovementWords } from '../movement-words.ts'
import { say } from '../say.ts'

export const movement: MovementWords = {
  posture: 'How the back is held',
  stance: { back: 'bent back', standing: 'standing', forward: 'bent forward' },
  bent: (stance, far) =>
    `bent ${{ little: 'a little ', half: 'halfway ', far: 'all the way ' }[far]}${stance}`,
  upright: 'Stand upright',
  more: 'What the picture shows',
  patient: {
    seen: {
      back: () =>
        say`When the back bends backwards, the openings for the nerves get a little narrower. That was so in 12 healthy people too, and it goes back when you straighten up.`,
      standing: () => say`A back is made to bend. Move the slider and see how the bones follow one another.`,
      forward: () =>
        say`When the back bends forwards, the openings for the nerves get a little wider. In 12 healthy people the canal had more room that way than when they bent backwards.`,
    },
    safe: () =>
      say`Ordinary movement is something to come back to, a little more at a time. Bending and lifting are part of it.`,
    disputed: () =>
      say`Not all agree on how the disc and its core change when the back bends. In this picture they follow the bones, and the core moves very little.`,
    drawn: () =>
      say`The picture shows how bones move. It says nothing about pressure or pain. How each bone turns is partly assumed. A prolapse is drawn as it lies when a person stands.`,
  },
  professional: {
    seen: {
      back: () =>
        say`Upright MRI of 12 volunteers: foraminal areas varied by up to 44.4% and were smallest in extension. Cadavers, extension: foramen −15%, canal −11%.`,
      standing: () =>
        say`Flexion and extension together, L1–L2 to L5–S1: 12, 14, 15, 16 and 17°. In vivo about 14° a segment, from standing more in flexion than in extension except at L5–S1.`,
      forward: () =>
        say`Upright MRI of 12 volunteers: canal area at L4/5 268 mm² in flexion, 224 mm² in extension. Cadavers, flexion: foramen +12%, canal +11%.`,
    },
    safe: () => say`Normal activity rather than bed rest, and a graded return to bending and lifting.`,
    disputed: () =>
      say`Whether the posterior annulus bulges more in flexion or in extension is disputed, as is whether the nucleus migrates or is only deformed.`,
    drawn: () =>
      say`Drawn: these ranges, 2–3° of each in extension; centres of rotation fitted to foramina and facet joints; nucleus shift 3% of disc depth. Displaced tissue and root grade stay those of standing. No claim about pressure.`,
  },
}
