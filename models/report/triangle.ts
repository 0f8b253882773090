import type { Vec3 } from '../shape/vec.ts'

/** Squared distance from `o` to a triangle, by the regions of its plane (Ericson, Real-Time Collision Detection, 5.1.5). */
export function squaredDistance(p: Float64Array, indices: Uint32Array, triangle: number, o: Vec3): number {
  const a = indices[triangle * 3]! * 3
  const b = indices[triangle * 3 + 1]! * 3
  const c = indices[triangle * 3 + 2]! * 3
  const ab = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!] as const
  const ac = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!] as const
  const ap = [o[0] - p[a]!, o[1] - p[a + 1]!, o[2] - p[a + 2]!] as const
  const d1 = ab[0] * ap[0] + ab[1] * ap[1] + ab[2] * ap[2]
  const d2 = ac[0] * ap[0] + ac[1] * ap[1] + ac[2] * ap[2]
  const abab = ab[0] * ab[0] + ab[1] * ab[1] + ab[2] * ab[2]
  const abac = ab[0] * ac[0] + ab[1] * ac[1] + ab[2] * ac[2]
  const acac = ac[0] * ac[0] + ac[1] * ac[1] + ac[2] * ac[2]
  const at = (v: number, w: number): number => {
    const x = ap[0] - ab[0] * v - ac[0] * w
    const y = ap[1] - ab[1] * v - ac[1] * w
    const z = ap[2] - ab[2] * v - ac[2] * w
    return x * x + y * y + z * z
  }
  if (d1 <= 0 && d2 <= 0) return at(0, 0)
  const [d3, d4, d5, d6] = [d1 - abab, d2 - abac, d1 - abac, d2 - acac]
  if (d3 >= 0 && d4 <= d3) return at(1, 0)
  if (d6 >= 0 && d5 <= d6) return at(0, 1)
  const vc = d1 * d4 - d3 * d2
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return at(d1 / (d1 - d3), 0)
  const vb = d5 * d2 - d1 * d6
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return at(0, d2 / (d2 - d6))
  const va = d3 * d6 - d5 * d4
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const w = (d4 - d3) / (d4 - d3 + (d5 - d6))
    return at(1 - w, w)
  }
  const sum = va + vb + vc
  return at(vb / sum, vc / sum)
}
