import type { Side, Zone } from '../domain/finding.ts'
import type { Name } from '../words/language.ts'
import type { Audience, Locale } from '../words/locale.ts'
import type { RoomWords } from '../words/nb/rooms.ts'
import type { UiWords } from '../words/nb/ui.ts'
import { roomWords } from '../words/room-words.ts'
import { uiWords } from '../words/ui-words.ts'
import { type Words, wordsFor } from '../words/words.ts'
import { useWhole } from './use-whole.ts'

export interface Speech {
  readonly lang: Locale
  readonly audience: Audience
  readonly words: Words
  readonly ui: UiWords
  readonly rooms: RoomWords
  /** The name for this audience: the everyday word, or the field's. */
  first(name: Name): string
  /** The other one of the two, for the second line. */
  second(name: Name): string
  /** A place as one phrase: zone and the patient's side. */
  placeName(place: { readonly zone: Zone; readonly side: Side }): string
}

/** All words for the chosen language and audience. */
export function speech(lang: Locale, audience: Audience): Speech {
  const words = wordsFor(lang)
  const first = (name: Name): string => (audience === 'patient' ? name.plain : name.field)
  return {
    lang,
    audience,
    words,
    ui: uiWords(lang),
    rooms: roomWords(lang),
    first,
    second: (name) => (audience === 'patient' ? name.field : name.plain),
    placeName: ({ zone, side }) => `${first(words.names.zone[zone])}, ${words.names.side[side]}`,
  }
}

/** All words for the language and audience of the view. */
export function useWords(): Speech {
  const lang = useWhole((whole) => whole.view.lang)
  const audience = useWhole((whole) => whole.view.audience)
  return speech(lang, audience)
}
