import { capsule, type Field, smoothUnion } from '../shape/field.ts'
import type { Vec3 } from '../shape/vec.ts'
import type { VertebraForm } from './vertebra-form.ts'

// T12 has three tubercles on each side instead of a transverse process (textbook; the sizes are assumed).

/** Where the three tubercles come together: behind the pedicle, on the outer side of the articular mass. */
function root(form: VertebraForm): Vec3 {
  return [
    form.pedicleX + 1,
    form.rimBelow + form.get('TPTipUpFromInfEndplate'),
    form.wall - form.get('PDL') - 3,
  ]
}

/** The lateral tubercle, which stands where a lumbar vertebra has its transverse process. */
export function lateralTubercle(form: VertebraForm): Field {
  const from = root(form)
  const reach = form.get('TPspan') / 2
  const to: Vec3 = [reach - 3.4, from[1], form.wall - form.get('TPTipBehindPostWall') + 1.5]
  const r = form.get('TPHeight') / 2
  return (x, y, z) => capsule(x, y, z, from, to, r, 3.4)
}

/** The superior (mammillary) and the inferior (accessory) tubercle: knobs on the back of the lateral one. */
export function thoracicTubercles(form: VertebraForm): Field {
  const from = root(form)
  const behind = form.wall - form.get('TPTipBehindPostWall')
  const superior: Vec3 = [from[0] + 2.2, from[1] + 5.5, behind - 2.2]
  const inferior: Vec3 = [from[0] + 2.4, from[1] - 5.2, behind + 1.2]
  return (x, y, z) =>
    smoothUnion(capsule(x, y, z, from, superior, 3.8, 2.6), capsule(x, y, z, from, inferior, 3.2, 1.9), 2.5)
}
