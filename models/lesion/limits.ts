import type { DiscLevel } from '../../src/domain/levels.ts'
import { canal } from '../anatomy/canal.ts'
import type { Lesion, Ridge } from './lesion.ts'

/** Arcs of a table, and its range either way; mm. Beyond it there is no tissue but a bulge. */
const STEP = 0.25
const MOST = 40
const COUNT = (2 * MOST) / STEP + 1

/** A number along the arc. */
export type Profile = (s: number) => number

function tabled(profile: Profile): Profile {
  const table = new Float64Array(COUNT + 1)
  for (let i = 0; i <= COUNT; i++) table[i] = profile(i * STEP - MOST)
  return (s) => {
    const u = Math.min(COUNT - 1, Math.max(0, (s + MOST) / STEP))
    const i = u | 0
    return table[i]! + (table[i + 1]! - table[i]!) * (u - i)
  }
}

/**
 * How far out tissue comes that has `want` mm to grow and `room` mm to do it in: freely at first, ever more slowly as the room
 * fills, never past it. What is soft gives way everywhere at once and is not cut off where it meets a wall.
 */
export function fitted(want: number, room: number): number {
  if (want <= 0) return want
  const r = want / Math.max(0.05, room)
  const r2 = r * r
  const r4 = r2 * r2
  return want / (1 + r4 * r4) ** 0.125
}

/** mm that tissue keeps from what bounds its room: the films between (assumed). */
const FILM = 0.1

/** How far out a ligament lets tissue come at an arc. */
function under({ s, low, side }: Ridge, at: number): number {
  const aside = Math.max(0, (at - s) * side)
  return low + 0.45 * aside * Math.sqrt(aside)
}

/** The room of a lesion along the arc: those that no ligament holds to one side lie in the midline, or where it makes no difference. */
function roomOf({ level, ridge }: Pick<Lesion, 'level' | 'ridge'>): Profile {
  const { room, midlineRoom } = canal(level)
  return ridge.side === 0 ? midlineRoom : room
}

/** How far out a part reaches along the arc, that would reach `want` mm if it had all the room; it has room from `floor` on. */
export function reachOf({ level, ridge }: Pick<Lesion, 'level' | 'ridge'>, want: number, floor = 0): Profile {
  const room = roomOf({ level, ridge })
  return tabled((s) => {
    const most = room(s) - FILM
    return floor + fitted(want - floor, ridge.side === 0 ? most : fitted(under(ridge, s), most))
  })
}

/** How much a part is pressed against the far wall at its arc, 0 to 1: what has no more room outwards gets a blunt face. */
export function pressedAt(l: Pick<Lesion, 'level' | 'ridge'>, s: number, want: number, floor = 0): number {
  const share = (want - floor) / Math.max(0.5, roomOf(l)(s) - FILM)
  const t = Math.min(1, Math.max(0, (share - 0.6) / 0.7))
  return t * t * (3 - 2 * t)
}

/** mm along the arc over which a bulge's margin gives way: a whole margin moves more evenly than a herniation. */
const STIFF = 4
const STIFF_ROOM = new Map<DiscLevel, Profile>()

/** Room of a bulge along the arc: the least within reach, evened out. */
export function marginRoom(level: DiscLevel): Profile {
  let profile = STIFF_ROOM.get(level)
  if (!profile) {
    const { room } = canal(level)
    const least = tabled((s) => {
      let r = Number.POSITIVE_INFINITY
      for (let k = -STIFF; k <= STIFF; k++) r = Math.min(r, room(s + k))
      return r - FILM
    })
    profile = tabled((s) => {
      let [sum, weight] = [0, 0]
      for (let k = -2 * STIFF; k <= 2 * STIFF; k++) {
        const w = Math.exp(-0.5 * (k / STIFF) ** 2)
        sum += w * least(s + k)
        weight += w
      }
      return sum / weight
    })
    STIFF_ROOM.set(level, profile)
  }
  return profile
}

/** mm that the sacrum's side of the canal stands out from the disc's wall, so far below S1's rim at an arc (measured on the drawn bone). */
export function sacralLip(below: number, arc: number): number {
  const ala = Math.min(1, Math.max(0, (arc - 16) / 9))
  return 0.29 * Math.max(0, below - 1) * (1 + 0.0018 * arc * arc) + 0.5 * ala * below
}
