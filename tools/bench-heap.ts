// Growth of the page's heap, told apart from its noise. Bytes alone cannot: machine code and what the engine notes about code come and go by
// 100 kB and more, long after a page is warm. So objects are counted by their kind, and a leak is a kind that becomes more numerous in every window.

import type { CDPSession, Page } from 'playwright-core'

/** How many there are of each kind of object that the page itself makes, and their size, bytes. */
export interface Census {
  readonly kinds: ReadonlyMap<string, number>
  readonly bytes: number
}

/** What became of the heap over some changes. */
export interface HeapGrowth {
  /** Bytes a change by which the page's own objects grow: the least of all windows. */
  readonly bytes: number
  /** The same in each window. */
  readonly windows: readonly number[]
  /** Kinds that grew in every window, and by how many a change at least. */
  readonly growing: readonly { readonly kind: string; readonly each: number }[]
}

/** The engine's own: code, what it notes about code, and the shapes of objects. */
const ENGINE = ['hidden', 'code', 'object shape', 'synthetic']
/** The browser's own list of slow events and long frames, of which it keeps a fixed number. */
const TIMELINE = /^native (Performance|TaskAttribution)/
/** All of these are one kind: their text is different every time. */
const TEXT = ['string', 'concatenated string', 'sliced string', 'number', 'bigint', 'symbol']

/** A heap snapshot as the browser writes it: numbers in rows, and the texts they point to. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[]
      readonly node_types: readonly (readonly string[])[]
    }
  }
  readonly nodes: readonly number[]
  readonly strings: readonly string[]
}

/** Counts what a snapshot holds. */
export function censusOf({ snapshot: { meta }, nodes, strings }: Snapshot): Census {
  const width = meta.node_fields.length
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => meta.node_fields.indexOf(field))
  const kinds = new Map<string, number>()
  let bytes = 0
  for (let o = 0; o < nodes.length; o += width) {
    const sort = meta.node_types[0]![nodes[o + type!]!]!
    const kind = TEXT.includes(sort) ? sort : `${sort} ${strings[nodes[o + name!]!]}`
    if (ENGINE.includes(sort) || TIMELINE.test(kind)) continue
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    bytes += nodes[o + size!]!
  }
  return { kinds, bytes }
}

/** Fewer than this a change are chance: one more list in a window of hundreds of changes. */
const CHANCE = 0.02

/** The growth between censuses that lie `changes` apart. */
export function growthOf(censuses: readonly Census[], changes: number): HeapGrowth {
  const steps = censuses.slice(1).map((after, i) => ({ before: censuses[i]!, after }))
  const windows = steps.map(({ before, after }) => (after.bytes - before.bytes) / changes)
  const growing = [...censuses.at(-1)!.kinds.keys()]
    .map((kind) => ({
      kind,
      each: Math.min(
        ...steps.map(
          ({ before, after }) => ((after.kinds.get(kind) ?? 0) - (before.kinds.get(kind) ?? 0)) / changes,
        ),
      ),
    }))
    .filter(({ each }) => each > CHANCE)
    .sort((a, b) => b.each - a.each)
  return { bytes: Math.max(0, Math.min(...windows)), windows, growing }
}

async function census(page: Page, cdp: CDPSession): Promise<Census> {
  await page.waitForTimeout(1000)
  // The first collection lets go of what the next one frees.
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage')
  const chunks: string[] = []
  const note = ({ chunk }: { chunk: string }): void => {
    chunks.push(chunk)
  }
  cdp.on('HeapProfiler.addHeapSnapshotChunk', note)
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  cdp.off('HeapProfiler.addHeapSnapshotChunk', note)
  return censusOf(JSON.parse(chunks.join('')) as Snapshot)
}

/**
 * How the heap grows while the size of the finding is moved up and down by keyboard, its slider having the focus: first `warm` changes, then
 * windows of `changes` each.
 */
export async function heapGrowth(
  page: Page,
  cdp: CDPSession,
  { warm, changes, windows }: { readonly warm: number; readonly changes: number; readonly windows: number },
): Promise<HeapGrowth> {
  const press = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i++) await page.keyboard.press(i % 20 < 10 ? 'ArrowRight' : 'ArrowLeft')
  }
  await press(warm)
  const censuses = [await census(page, cdp)]
  for (let i = 0; i < windows; i++) {
    await press(changes)
    censuses.push(await census(page, cdp))
  }
  return growthOf(censuses, changes)
}
