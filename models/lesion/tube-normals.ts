/** Rings of `sides` corners that follow each other in a mesh: a root, a strand, the sac. */
export interface Rings {
  readonly sides: number
  /** Vertices before the first ring. */
  readonly lead: number
  readonly count: number
}

/** Normals of the rings from `first` to `last` (not the outermost two), from the neighbours along and round the tube. */
export function ringNormals(
  { sides, lead, count }: Rings,
  p: Float32Array,
  n: Float32Array,
  first: number,
  last: number,
): void {
  for (let r = Math.max(1, first); r <= Math.min(count - 2, last); r++) {
    for (let k = 0; k < sides; k++) {
      const o = (lead + r * sides + k) * 3
      const a = (lead + r * sides + ((k + 1) % sides)) * 3
      const b = (lead + r * sides + ((k + sides - 1) % sides)) * 3
      const c = o + sides * 3
      const d = o - sides * 3
      const ux = p[a]! - p[b]!
      const uy = p[a + 1]! - p[b + 1]!
      const uz = p[a + 2]! - p[b + 2]!
      const vx = p[c]! - p[d]!
      const vy = p[c + 1]! - p[d + 1]!
      const vz = p[c + 2]! - p[d + 2]!
      const nx = uy * vz - uz * vy
      const ny = uz * vx - ux * vz
      const nz = ux * vy - uy * vx
      const l = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1
      n[o] = nx / l
      n[o + 1] = ny / l
      n[o + 2] = nz / l
    }
  }
}
