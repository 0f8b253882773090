import type { Root } from './levels.ts'

/** Key muscles of a root, Latin names (table roots; Terminologia Anatomica 2). Foot lift is L5, sometimes L4. */
export const KEY_MUSCLES: Readonly<Record<Root, readonly string[]>> = {
  L1: ['iliopsoas'],
  L2: ['iliopsoas', 'adductores'],
  L3: ['quadriceps femoris', 'adductores'],
  L4: ['quadriceps femoris', 'tibialis anterior'],
  L5: ['extensor hallucis longus', 'tibialis anterior', 'gluteus medius'],
  S1: ['triceps surae', 'gluteus maximus', 'fibulares'],
  S2: ['flexores digitorum'],
  S3: ['sphincter ani externus'],
  S4: ['sphincter ani externus'],
}
