import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createLiveDisc } from '../models/lesion/live-disc.ts'

/** Working memory of one live disc, MB: what a second one of the same level adds, when all tables are made. */
export function discMemory(): number {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const first = createLiveDisc('L4-L5')
  collect()
  const before = process.memoryUsage()
  const second = createLiveDisc('L4-L5')
  collect()
  const after = process.memoryUsage()
  if (first.grid.nx !== second.grid.nx) throw new Error('Two discs of one level differ.')
  return (after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed) / 1e6
}
