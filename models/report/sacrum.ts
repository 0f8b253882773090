import { axesOf, surfaceIn } from './local.ts'
import { type Plate, plate, plateplane } from './plate.ts'
import type { StoredPart } from './read.ts'
import { area, extent, type Loop, section, surrounds } from './section.ts'

/** Below the plate by this much the sacrum's profile no longer belongs to its first body's edge, mm. */
const TOP = 12

/** The upper end plate of the sacrum, in the axes of S1. */
export function measureSacralPlate(part: StoredPart): { readonly plate: Plate; readonly width: number } {
  const surface = surfaceIn(axesOf('S1'), part)
  const profiles = [-4, 0, 4].map((x): Loop => {
    const loops = section(surface, { origin: [x, 0, 0], u: [0, 0, 1], v: [0, 1, 0] })
    const body = loops.find((loop) => surrounds(loop, [0, -4])) ?? []
    return body.filter(([, y]) => y > -TOP)
  })
  const plates = profiles.map((body) => plate(body, 1))
  const middle = plates[1]!
  // The alae lie below the plate's rim; only the uppermost cut that shows the whole plate is its own.
  const loops = section(surface, plateplane(middle, 1, 1.2)).sort(
    (a, b) => Math.abs(area(b)) - Math.abs(area(a)),
  )
  const rim = loops.find((loop) => surrounds(loop, [0, 10])) ?? loops[0] ?? []
  const [right, left] = extent(rim, [1, 0])
  return { plate: middle, width: left - right }
}
