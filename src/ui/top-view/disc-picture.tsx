import { memo } from 'react'
import { type Finding, isHerniation } from '../../domain/finding.ts'
import { type InvolvedRoot, involvement } from '../../domain/involvement.ts'
import { EXITING_ROOT, LATERALITIES, type Laterality, TRAVERSING_ROOT } from '../../domain/levels.ts'
import type { UiWords } from '../../words/nb/ui.ts'
import { ARCH, NUCLEUS, PEDICLE_SHADOW, SUPERIOR_PROCESS } from './bones.ts'
import { type Point, path, RIM } from './margin.ts'
import { CAUDA, exitingLine, ROOT_RADIUS, sacPath, traversingAt } from './neural.ts'
import { discPath, piecePath, type Tissue, tissueOf, wayPath } from './tissue.ts'
import './disc-picture.css'

const SIGN: Readonly<Record<Laterality, 1 | -1>> = { left: 1, right: -1 }

/** How a root is drawn: reached and answering, reached and quiet, or context. */
function rootClass(reached: InvolvedRoot | undefined, finding: Finding): string {
  if (!reached) return 'pic-root'
  return finding.nerve === 'quiet' ? 'pic-root pic-root-met' : 'pic-root pic-root-lit'
}

const Bones = memo(function Bones() {
  return LATERALITIES.map((side) => (
    <g key={side} transform={`scale(${SIGN[side]} 1)`}>
      <path className="pic-pedicle" d={PEDICLE_SHADOW} />
      <path className="pic-bone" d={SUPERIOR_PROCESS} />
      <path className="pic-bone" d={ARCH} />
    </g>
  ))
})

/** The ring of a disc at rest. */
const RESTING_RING = path(RIM.map(({ at }) => at))

/** What has left the ring, as one body: the edges of its pieces first, their insides over them. */
function Herniated({ tissue }: { readonly tissue: Tissue }) {
  const base = discPath(tissue)
  const piece = tissue.outOfPlane ? null : piecePath(tissue)
  return (
    <>
      <path className="pic-piece" d={base} />
      {piece !== null && <path className="pic-piece" d={piece} />}
      <path className="pic-piece-inside" d={base} />
      {piece !== null && <path className="pic-piece-inside" d={piece} />}
    </>
  )
}

/** The ring with its layers and the core; in a herniation, the way the core's tissue has taken through the ring. */
function Disc({ finding, tissue }: { readonly finding: Finding; readonly tissue: Tissue }) {
  const herniated = isHerniation(finding.shape)
  const ring = herniated ? RESTING_RING : discPath(tissue)
  return (
    <>
      {herniated && <Herniated tissue={tissue} />}
      <path className="pic-annulus" d={ring} />
      <path className="pic-lamellae" d={ring} transform="scale(0.9)" />
      <path className="pic-lamellae" d={ring} transform="scale(0.79)" />
      {herniated && <path className="pic-way" d={wayPath(finding)} />}
      <path className="pic-nucleus" d={NUCLEUS} />
    </>
  )
}

interface RootsProps {
  readonly finding: Finding
  readonly side: Laterality
  readonly tissue: Tissue
}

/** The two roots of one side at this disc: the one that passes and the one that leaves. */
function Roots({ finding, side, tissue }: RootsProps) {
  const { reached, compromise } = involvement(finding)
  const met = (role: InvolvedRoot['role']) => reached.find((one) => one.side === side && one.role === role)
  const [traversing, exiting] = [met('traversing'), met('exiting')]
  const at = traversingAt(side, tissue)
  const line = exitingLine(side, tissue)
  const flat = traversing && compromise === 'compression'
  const end = line.at(-1)!
  return (
    <>
      <path className={`${rootClass(exiting, finding)} pic-exiting-edge`} d={path(line, false)} />
      <path className={`${rootClass(exiting, finding)} pic-exiting`} d={path(line, false)} />
      <ellipse
        className={rootClass(traversing, finding)}
        cx={at[0]}
        cy={at[1]}
        rx={flat ? ROOT_RADIUS * 1.4 : ROOT_RADIUS}
        ry={flat ? ROOT_RADIUS * 0.62 : ROOT_RADIUS}
      />
      {traversing && (
        <Label
          at={[at[0] + SIGN[side] * 4.6, at[1] + 4.4]}
          text={TRAVERSING_ROOT[finding.level]}
          side={side}
        />
      )}
      {exiting && (
        <Label at={[end[0] + SIGN[side] * 2.5, end[1] - 4]} text={EXITING_ROOT[finding.level]} side={side} />
      )}
    </>
  )
}

function Label({ at, text, side }: { readonly at: Point; readonly text: string; readonly side: Laterality }) {
  return (
    <text className="pic-label" x={at[0]} y={at[1]} textAnchor={side === 'left' ? 'start' : 'end'}>
      {text}
    </text>
  )
}

/** Where the picture's left and right are the patient's: radiological convention, as seen from the feet. */
const Marks = memo(function Marks({ ui }: { readonly ui: UiWords['topView'] }) {
  return (
    <g className="pic-marks">
      <text x={-48} y={-11} textAnchor="middle">
        {ui.right}
      </text>
      <text x={48} y={-11} textAnchor="middle">
        {ui.left}
      </text>
    </g>
  )
})

interface Props {
  readonly finding: Finding
  readonly ui: UiWords['topView']
}

/**
 * The disc of the finding from below: the tissue as it stands, the sac and roots where it pushes them, and the reached
 * root lit. A drawing in groups, to be placed inside an `svg` whose units are millimetres.
 */
export function DiscPicture({ finding, ui }: Props) {
  const tissue = tissueOf(finding)
  const sac = involvement(finding).reached.some(({ role }) => role === 'cauda equina')
  return (
    <g className="pic">
      <Bones />
      <path className="pic-sac" d={sacPath(tissue)} />
      {CAUDA.map(([x, y]) => (
        <circle
          key={`${x} ${y}`}
          className={sac ? 'pic-cauda pic-cauda-met' : 'pic-cauda'}
          cx={x}
          cy={y}
          r={0.8}
        />
      ))}
      <Disc finding={finding} tissue={tissue} />
      {LATERALITIES.map((side) => (
        <Roots key={side} finding={finding} side={side} tissue={tissue} />
      ))}
      {tissue.outOfPlane && <path className="pic-piece pic-piece-away" d={piecePath(tissue)} />}
      <Marks ui={ui} />
    </g>
  )
}
