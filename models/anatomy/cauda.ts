import { NERVE_WAYPOINTS } from '../morphometry/nerve-waypoints.ts'
import { type Curve, catmullRom } from '../shape/curve.ts'
import { type Mesh, mergeMeshes } from '../shape/mesh.ts'
import { tube } from '../shape/tube.ts'
import type { Vec3 } from '../shape/vec.ts'
import { sac } from './dura.ts'

/** A strand inside the sac: where in its section it lies from top to end, how far down it goes, and its half thickness. */
export interface Filament {
  readonly points: readonly Vec3[]
  readonly r: number
}

/** Corners of a ring. */
const CONUS_SIDES = 14
const FILAMENT_SIDES = 7

function inside(y: number, px: number, pf: number): Vec3 {
  const body = sac()
  const sec = body.section(body.atHeight(y))
  return [
    (px * sec.transverse) / 2,
    sec.centre[1] + (sec.forward[1] * pf * sec.ap) / 2,
    sec.centre[2] + (sec.forward[2] * pf * sec.ap) / 2,
  ]
}

/** Heights at which the strands fade out: behind each disc below L2 and in the sacrum (one pair each, dorsal rootlets). */
const ENDS = [96, 78, 62, 44, 26, 10, -6, -18] as const

/** Strands of the lower roots besides the roots themselves, in pairs, in the back half of the sac as in a person lying down. */
export function filaments(): Filament[] {
  const list: Filament[] = []
  ENDS.forEach((end, i) => {
    for (const side of [1, -1]) {
      const points: Vec3[] = []
      const x = 0.2 + 0.075 * ((i * 3) % 8)
      const f = -0.62 + 0.12 * ((i * 5) % 6)
      for (let y = 150; y >= end; y -= 9) {
        const down = (150 - y) / 170
        const wave = 0.05 * Math.sin(y * 0.11 + i * 2.1 + side)
        const out = Math.min(1, (150 - y) / 14)
        points.push(
          inside(y, side * (0.25 + (x - 0.25) * out + wave), (f - 0.1 * down) * out - 0.1 * (1 - out)),
        )
      }
      list.push({ points, r: 0.42 })
    }
  })
  return list
}

/** A tube of the cauda equina: its middle line, and half thickness and flatness at arc length s, mm. */
export interface CaudaTube {
  readonly curve: Curve
  radius(s: number): number
  aspect?(s: number): number
}

/** Spinal cord from T12-L1 to the conus tip, continued as the filum terminale. */
function conus(): CaudaTube {
  const [, top, tip] = NERVE_WAYPOINTS.spinalCordEndAndFilum.points
  const filum = [120, 92, 62, 34, 16, 0, -20, -36].map((y) => inside(y, 0, -0.45))
  const end = 30
  return {
    curve: catmullRom([top!.p, [0, 162, -17.4], tip!.p, ...filum]),
    radius: (s) => {
      const t = Math.min(1, Math.max(0, s / end))
      // Diameter 9 narrowing to 2 at the tip, then the filum of 1.2 (waypoints).
      return s < end ? 4.2 * (1 - t * t) + 1 * t * t : Math.max(0.6, 1 - (s - end) * 0.03)
    },
    aspect: (s) => (s < end ? 0.86 : 1),
  }
}

function strand(f: Filament): CaudaTube {
  const curve = catmullRom(f.points)
  // It thins out at its end, where in the body it leaves the sac with its root.
  return { curve, radius: (s) => f.r * Math.min(1, 0.3 + (curve.length - s) / 12) }
}

/** Every tube of the cauda equina: first conus and filum, then the strands. */
export function caudaTubes(): readonly CaudaTube[] {
  return [conus(), ...filaments().map(strand)]
}

/** Conus, filum and the strands round them as one part, `cauda_equina`. */
export function caudaEquina(): Mesh {
  const [first, ...rest] = caudaTubes()
  return mergeMeshes([
    tube(first!.curve, { ...first!, sides: CONUS_SIDES, step: 1.2 }),
    ...rest.map((t) => tube(t.curve, { ...t, sides: FILAMENT_SIDES, step: 1.6 })),
  ])
}
