import { sample } from './grid.ts'
import type { LiveDisc } from './live-disc.ts'
import type { Walls } from './walls.ts'

/** Distance in mm from a place in the world. */
export type Distance = (x: number, y: number, z: number) => number

/** What a nerve meets round one disc. */
export interface Around {
  /** Distance to the disc's tissue as it is now, less a nerve's sheath; 99 and more outside the disc's grid. */
  tissue: Distance
  /** Distance to bone and flavum. */
  wall: Distance
  /** How far out from the wall of the healthy disc. */
  outwards: Distance
}

/** mm that a nerve keeps from tissue: its own sheath and a film of fat, and what the grid is unsharp by. */
const SHEATH = 0.14
/** Half the way over which a direction is taken, mm. */
const HALF = 0.5

export function around(disc: LiveDisc, walls: Walls): Around {
  const { grid, values } = disc
  const { centre, up, forward } = grid.space

  function at(field: Float32Array, x: number, y: number, z: number): number {
    const ry = y - centre[1]
    const rz = z - centre[2]
    return sample(grid, field, x, ry * up[1] + rz * up[2], ry * forward[1] + rz * forward[2], 99)
  }

  return {
    tissue: (x, y, z) => at(values, x, y, z) - SHEATH,
    wall: (x, y, z) => {
      const ry = y - centre[1]
      const rz = z - centre[2]
      return walls(x, ry * up[1] + rz * up[2], ry * forward[1] + rz * forward[2])
    },
    outwards: (x, y, z) => at(grid.d, x, y, z),
  }
}

/** Unit direction in which a distance grows, written to `g`. */
export function slope(field: Distance, x: number, y: number, z: number, g: Float64Array): void {
  g[0] = field(x + HALF, y, z) - field(x - HALF, y, z)
  g[1] = field(x, y + HALF, z) - field(x, y - HALF, z)
  g[2] = field(x, y, z + HALF) - field(x, y, z - HALF)
  const l = Math.sqrt(g[0]! * g[0]! + g[1]! * g[1]! + g[2]! * g[2]!) || 1
  for (let e = 0; e < 3; e++) g[e] = g[e]! / l
}
