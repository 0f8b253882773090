// Builds every part from its numbers and writes models/*.glb (build/catalogue.ts says which) and models/manifest.json. `npm run models`; a test runs it again and compares byte for byte. `--out DIR` writes elsewhere,
// `--only FILE` builds one file and leaves the others as the manifest has them.

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { brotliCompressSync } from 'node:zlib'
import { MeshoptSimplifier } from 'meshoptimizer'
import { CATALOGUE, GLB_FILES, type GlbFile } from './build/catalogue.ts'
import { type Piece, toGlb } from './build/glb.ts'
import { simplify } from './build/simplify.ts'

const GENERATOR = 'Korsrygg models/build.ts - generated, do not edit'

interface FileReport {
  readonly bytes: number
  readonly sha256: string
  readonly triangles: Readonly<Record<string, number>>
}

function report(pieces: readonly Piece[], glb: Uint8Array): FileReport {
  const triangles = Object.fromEntries(
    pieces.flatMap(({ id, mirror, mesh }) =>
      [id, ...(mirror ? [mirror] : [])].map((name) => [name, mesh.indices.length / 3]),
    ),
  )
  return { bytes: glb.length, sha256: createHash('sha256').update(glb).digest('hex'), triangles }
}

/** Builds all files, or the given ones. Deterministic: the same numbers give the same bytes. */
async function build(directory: string, names: readonly GlbFile[]): Promise<void> {
  await MeshoptSimplifier.ready
  const contents = new Map<GlbFile, Piece[]>(names.map((name) => [name, []]))
  for (const { id, mirror, make, triangles } of CATALOGUE) {
    if (!names.some((name) => triangles[name])) continue
    const start = performance.now()
    const mesh = make()
    const kept: string[] = []
    for (const name of names) {
      const wanted = triangles[name]
      if (!wanted) continue
      const piece = { id, mesh: simplify(mesh, wanted), ...(mirror && { mirror }) }
      contents.get(name)!.push(piece)
      kept.push(`${name} ${piece.mesh.indices.length / 3}`)
    }
    console.log(
      `${id}: ${mesh.indices.length / 3} triangles, kept ${kept.join(', ')}, ${((performance.now() - start) / 1000).toFixed(1)} s`,
    )
  }
  mkdirSync(directory, { recursive: true })
  const manifest = resolve(directory, 'manifest.json')
  const files: Record<string, FileReport> =
    names.length < GLB_FILES.length ? JSON.parse(readFileSync(manifest, 'utf8')).files : {}
  for (const [name, pieces] of contents) {
    const glb = await toGlb(pieces, GENERATOR)
    writeFileSync(resolve(directory, name), glb)
    files[name] = report(pieces, glb)
    console.log(
      `${name}: ${glb.length} bytes, ${brotliCompressSync(glb).length} with brotli, sha256 ${files[name].sha256}`,
    )
  }
  writeFileSync(manifest, `${JSON.stringify({ generator: GENERATOR, files }, null, 2)}\n`)
}

/** What follows an option on the command line. */
function option(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at > 0 ? process.argv[at + 1] : undefined
}

const out = option('--out')
const only = option('--only')
await build(
  out ? resolve(out) : import.meta.dirname,
  only ? GLB_FILES.filter((name) => name === only) : GLB_FILES,
)
