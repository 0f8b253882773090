import { plain } from '../../words/text.ts'
import type { Block } from '../../words/topics.ts'

type Said = Extract<Block, { kind: 'text' | 'item' }>

/** Blocks as they stand on the page: a paragraph or a list of neighbours, or one block by itself. */
export type Group =
  | { readonly kind: 'text' | 'item'; readonly blocks: readonly Said[] }
  | { readonly kind: 'alone'; readonly block: Exclude<Block, Said> }

/** A paragraph that has grown to this many signs is full: about four lines, which an anxious eye can hold. */
const FULL = 240

function isFull(blocks: readonly Said[]): boolean {
  return blocks.reduce((sum, { claim }) => sum + plain(claim).length, 0) >= FULL
}

/** Neighbours of the same kind, paragraphs no longer than a few sentences. */
export function grouped(blocks: readonly Block[]): readonly Group[] {
  const groups: Group[] = []
  for (const block of blocks) {
    if (block.kind === 'heard' || block.kind === 'shown') {
      groups.push({ kind: 'alone', block })
      continue
    }
    const last = groups.at(-1)
    const joins = last?.kind === block.kind && !(block.kind === 'text' && isFull(last.blocks))
    if (joins) groups[groups.length - 1] = { kind: block.kind, blocks: [...last.blocks, block] }
    else groups.push({ kind: block.kind, blocks: [block] })
  }
  return groups
}
