import type { Block, Shown, Topics } from '../../words/topics.ts'
import { CallNow } from '../parts/call-now.tsx'
import { Claim, Paragraph } from '../words/claim.tsx'
import { Course } from './course.tsx'
import { Exercises } from './exercises.tsx'
import { grouped } from './group.ts'
import { People } from './people.tsx'
import { RootsOnLeg } from './roots-on-leg.tsx'

interface Props {
  readonly blocks: readonly Block[]
  readonly topics: Topics
  /** Whether its numbers are telephone numbers. */
  readonly phones: boolean
}

/** What the page draws where a text says so. */
function Picture({ shown, topics }: { readonly shown: Shown; readonly topics: Topics }) {
  switch (shown) {
    case 'people':
      return <People topics={topics} />
    case 'roots':
      return <RootsOnLeg />
    case 'course':
      return <Course topics={topics} />
    case 'exercises':
      return <Exercises topics={topics} />
    case 'call':
      return <CallNow />
  }
}

/** The pieces of a section: paragraphs, lists, what people have heard, and pictures. */
export function Blocks({ blocks, topics, phones }: Props) {
  return grouped(blocks).map((group) => {
    if (group.kind === 'alone') {
      const { block } = group
      if (block.kind === 'shown') return <Picture key={block.id} shown={block.shown} topics={topics} />
      return (
        <div key={block.id} className="heard">
          <p className="heard-said">
            <span>{topics.heard}</span> <q>{block.said.replace(/\.$/, '')}</q>
          </p>
          <Claim claim={block.claim} phones={phones} />
        </div>
      )
    }
    const [first] = group.blocks
    if (group.kind === 'text')
      return <Paragraph key={first?.id} claims={group.blocks.map(({ claim }) => claim)} phones={phones} />
    return (
      <ul key={first?.id} className="items">
        {group.blocks.map(({ id, claim }) => (
          <li key={id}>
            <Claim claim={claim} phones={phones} />
          </li>
        ))}
      </ul>
    )
  })
}
