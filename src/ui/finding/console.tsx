import { Level } from './level.tsx'
import { Migration } from './migration.tsx'
import { Nerve } from './nerve.tsx'
import { Place } from './place.tsx'
import { Shape } from './shape.tsx'
import { Size } from './size.tsx'

/** The finding: which disc, what shape, where. */
export function Console() {
  return (
    <>
      <Level />
      <Shape />
      <Place />
    </>
  )
}

/** The finding's other half: how much, what the nerve does about it, and whether the tissue has moved. */
export function More() {
  return (
    <div className="more">
      <Size />
      <Nerve />
      <Migration />
    </div>
  )
}
