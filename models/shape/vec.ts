/** A point or direction in mm: x patient's left, y cranial, z anterior. */
export type Vec3 = readonly [x: number, y: number, z: number]
