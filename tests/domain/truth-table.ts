import { everyGeometry, type Finding } from '../../src/domain/finding.ts'
import { COMPROMISES, involvement } from '../../src/domain/involvement.ts'

type Geometry = Omit<Finding, 'nerve'>

const SIZES = [0.2, 0.4, 0.5, 0.8, 1] as const

function rootsOf(geometry: Geometry): string {
  const roles = new Map<string, string[]>()
  for (const { root, side, role } of involvement(geometry).reached) {
    roles.set(role, [...(roles.get(role) ?? []), `${root} ${side}`])
  }
  return [...roles].map(([role, roots]) => `${roots.join(', ')} (${role})`).join('; ') || 'none'
}

function row(geometry: Geometry): string {
  const { level, shape, zone, side, migration } = geometry
  const at = (size: number) => involvement({ ...geometry, size })
  const grades = SIZES.map((size) => `${size}: ${COMPROMISES.indexOf(at(size).compromise)}`).join(', ')
  const near =
    at(0.2)
      .nearest.map(({ root, side: where }) => `${root} ${where}`)
      .join(', ') || 'none'
  const sometimes =
    at(1)
      .sometimes.map(({ root, side: where }) => `${root} ${where}`)
      .join(', ') || '-'
  const large = rootsOf({ ...geometry, size: 0.8 })
  return `| ${level.replace('-', '/')} | ${shape} | ${zone} | ${side} | ${migration} | ${near} | ${large} | ${sometimes} | ${grades} |`
}

/** The whole product of findings as a table that a clinician can read and sign; docs/truth-table.md is its copy. */
export function truthTable(): string {
  const rows = everyGeometry([0]).map(row)
  return `# Which root a finding reaches

Every level, shape, zone, side and migration that can be set: ${rows.length} rows. "Nearest" is the root that the place threatens;
below size 0.35 the tissue touches nothing and the page names the nearest root instead. "Reached when large" is what lights up
from size 2/3 on, with its role; from 0.35 on the same but for the roots of the cauda equina, which only a large one meets. "Sometimes" is said in words and never counted. The last column is Pfirrmann's root
grade (0 none, 1 contact, 2 deviation, 3 compression) at five sizes.

Rule: table rootByLevelZone (Radiopaedia, Gray's Anatomy): an anatomical norm, so the text says "most often". Root grades:
Pfirrmann 2004. The sizes at which a grade begins are conventions of this model, not measurements.

Read and found right by: ______________________ date: ______________

| disc | shape | zone | side | migration | nearest | reached when large | sometimes | grade by size |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`
}

if (process.argv[2] === '--write') {
  const { writeFileSync } = await import('node:fs')
  writeFileSync(new URL('../../docs/truth-table.md', import.meta.url), truthTable())
}
