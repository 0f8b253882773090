import { rooms as da } from './da/rooms.ts'
import { rooms as en } from './en/rooms.ts'
import type { Locale } from './locale.ts'
import { rooms as nb, type RoomWords } from './nb/rooms.ts'

const ROOMS: Readonly<Record<Locale, RoomWords>> = { nb, da, en }

/** The labels of the reading room and the guided story; their texts come on demand (reading-room.ts). */
export function roomWords(locale: Locale): RoomWords {
  return ROOMS[locale]
}
