import { narrowingOf } from '../domain/canal-narrowing.ts'
import { ligamentOf } from '../domain/containment.ts'
import { involvement } from '../domain/involvement.ts'
import { msuOf } from '../domain/msu.ts'
import type { Whole } from '../state/intent.ts'
import type { StageStatus } from '../state/session.ts'
import { shownFinding } from '../state/shown.ts'
import { store } from '../state/store.ts'
import { wordsFor } from '../words/words.ts'

/** The public names of the stage's state; a stage that failed to load is a lost one to whoever embeds the page. */
const STAGE: Readonly<Record<StageStatus, 'loading' | 'ready' | 'lost' | 'unsupported'>> = {
  loading: 'loading',
  ready: 'ready',
  lost: 'lost',
  failed: 'lost',
  unsupported: 'unsupported',
}

/** The state as attributes of the html element: the public contract for styling, embedding pages and tests. */
export function attributesOf({ view, session }: Whole): Readonly<Record<string, string>> {
  const { finding, lang, audience, grade, weeks, tissue, posture, test, raise, slices } = view
  const { reached, compromise } = involvement(finding)
  // What the picture has become by the week that is looked at.
  const now = shownFinding(view)
  return {
    lang,
    'data-disc': finding.level,
    'data-shape': finding.shape,
    'data-zone': finding.zone,
    'data-side': finding.side,
    'data-nerve': finding.nerve,
    'data-migration': finding.migration,
    'data-lang': lang,
    'data-for': audience,
    'data-roots': reached.map(({ root, side }) => `${root}-${side}`).join(' '),
    'data-compromise': compromise,
    'data-msu': msuOf(finding) ?? '',
    'data-canal': narrowingOf(finding) ?? '',
    'data-ligament': ligamentOf(finding),
    'data-grade': grade,
    'data-weeks': String(weeks),
    'data-tissue': tissue,
    'data-shown-shape': now.shape,
    'data-shown-size': now.size.toFixed(2),
    'data-shown-nerve': now.nerve,
    'data-posture': String(posture),
    'data-test': test,
    'data-raise': String(raise),
    'data-slices': slices ? 'shown' : 'hidden',
    'data-stage': STAGE[session.stage],
    'data-theme': session.theme,
  }
}

function mirror(whole: Whole, root: HTMLElement): void {
  for (const [name, value] of Object.entries(attributesOf(whole))) {
    if (root.getAttribute(name) !== value) root.setAttribute(name, value)
  }
  const { finding, lang, audience } = whole.view
  const title = `${wordsFor(lang).title(finding, audience)} – Korsrygg`
  if (document.title !== title) document.title = title
}

/** Mirrors the state on the html element, now and after every change. */
export function mirrorState(): void {
  mirror(store.getState(), document.documentElement)
  store.subscribe((whole) => mirror(whole, document.documentElement))
}
