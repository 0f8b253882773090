import { FACET_JOINT } from '../../models/anatomy/facet-joint.ts'
import { DISC_LEVELS } from '../domain/levels.ts'
import type { Canvas } from './canvas.ts'
import { codeOfPart } from './codes.ts'
import { GREY } from './contrast.ts'
import { pixelToPoint } from './frame.ts'
import { ramp } from './grain.ts'
import type { Lie } from './pose.ts'
import { TISSUE } from './tissue.ts'

/** mm by which capsule and recess reach beyond the cartilage (assumed). */
const RECESS = 1.5
/** Half thickness of the film of fluid as a picture shows it, mm (assumed: thinner than a pixel, so it is spread a little). */
const FILM = 0.34

/** Paints the facet joints: cartilage with a bright hairline of fluid. Bones are painted over it and leave the gap. */
export function paintJoints(canvas: Canvas, lie: Lie): void {
  const { frame, grey, tissue, part } = canvas
  for (const level of DISC_LEVELS) {
    const joint = FACET_JOINT[level]
    const codes = [codeOfPart(`joint_${level}_left`), codeOfPart(`joint_${level}_right`)] as const
    const reach = Math.max(joint.height, joint.width) / 2 + RECESS + 2
    for (let row = 0, i = 0; row < frame.height; row++) {
      for (let column = 0; column < frame.width; column++, i++) {
        const p = pixelToPoint(frame, column, row)
        // Where a disc has lost height its joints keep their gap and go down by less than this.
        if (Math.abs(p[1] - joint.centre[1]) > reach + 8 || Math.abs(p[2] - joint.centre[2]) > reach + 8)
          continue
        const [x, y, z] = lie.standing(p)
        const cx = Math.abs(x) - joint.centre[0]
        const cy = y - joint.centre[1]
        const cz = z - joint.centre[2]
        if (Math.abs(cx) > reach || Math.abs(cy) > reach || Math.abs(cz) > reach) continue
        const high = cx * joint.up[0] + cy * joint.up[1] + cz * joint.up[2]
        const wide = cx * joint.across[0] + cy * joint.across[1] + cz * joint.across[2]
        const beyond = Math.max(Math.abs(high) - joint.height / 2, Math.abs(wide) - joint.width / 2)
        if (beyond > RECESS) continue
        const px = Math.abs(x) - joint.axis[0]
        const py = y - joint.axis[1]
        const pz = z - joint.axis[2]
        const along = px * joint.up[0] + py * joint.up[1] + pz * joint.up[2]
        const r = Math.sqrt(Math.max(0, px * px + py * py + pz * pz - along * along))
        const middle = joint.radius - joint.gap / 2
        const off = Math.abs(r - middle)
        if (off > joint.gap / 2 + 0.4) continue
        const film = ramp(FILM + 0.3, FILM - 0.2, off) * ramp(RECESS, 0.2, beyond)
        const end = ramp(RECESS, 0.4, beyond)
        const g = GREY.cartilage + (GREY.jointFluid - GREY.cartilage) * film
        grey[i] = grey[i]! + (g - grey[i]!) * end
        if (end < 0.5) continue
        part[i] = codes[x >= 0 ? 0 : 1]
        tissue[i] = TISSUE.joint
      }
    }
  }
}
