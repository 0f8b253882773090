import { Level } from './level.tsx'
import { Migration } from './migration.tsx'
import { Nerve } from './nerve.tsx'
import { Place } from './place.tsx'
import { Shape } from './shape.tsx'
import { Size } from './size.tsx'

/** The finding: which disc, what shape, where, how much, and what the nerve does about it. */
export function Console() {
  return (
    <>
      <Level />
      <Shape />
      <Place />
      <div className="more">
        <Size />
        <Nerve />
        <Migration />
      </div>
    </>
  )
}
