import { Age } from './time-age.tsx'
import { Shrinking } from './time-shrinking.tsx'
import { Weeks } from './time-weeks.tsx'
import './time.css'

/** What a year does to tissue and nerve, in how many people; and what age has done to the disc. */
export function Time() {
  return (
    <>
      <Weeks />
      <Shrinking />
      <Age />
    </>
  )
}
