// `npm run models` builds the models and then measures them; `npm run models -- --report` only measures the stored ones.
// Both write models/report.md, unless the build goes elsewhere with `--out`.

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chaptersOf } from './report/chapters.ts'
import { markdown, tally } from './report/markdown.ts'
import { readParts } from './report/read.ts'

/** Measures the stored files in a directory and gives the report as Markdown. */
async function report(directory: string): Promise<void> {
  const [spine, body] = await Promise.all(
    ['spine.glb', 'body.glb'].map((file) => readParts(resolve(directory, file))),
  )
  const chapters = chaptersOf(spine!, body!)
  const text = markdown(chapters)
  console.log(text)
  const { count, one, two } = tally(chapters.flatMap((chapter) => chapter.lines))
  console.log(`${count} lines, ${one} within 1 SD, ${two} within 2 SD`)
  writeFileSync(resolve(directory, 'report.md'), text)
}

if (!process.argv.includes('--report')) await import('./build.ts')
const out = process.argv.indexOf('--out')
await report(out > 0 ? resolve(process.argv[out + 1]!) : import.meta.dirname)
