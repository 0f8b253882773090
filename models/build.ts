// Builds every part from its numbers and writes models/*.glb (build/catalogue.ts says which) and models/manifest.json. `npm run models`; a test runs it again and compares byte for byte. `--out DIR` writes elsewhere.

import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
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

/** Builds all files. Deterministic: the same numbers give the same bytes. */
async function build(directory: string): Promise<void> {
  await MeshoptSimplifier.ready
  const contents = new Map<GlbFile, Piece[]>(GLB_FILES.map((name) => [name, []]))
  for (const { id, mirror, make, triangles } of CATALOGUE) {
    const start = performance.now()
    const mesh = make()
    const kept: string[] = []
    for (const name of GLB_FILES) {
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
  const files: Record<string, FileReport> = {}
  mkdirSync(directory, { recursive: true })
  for (const [name, pieces] of contents) {
    const glb = await toGlb(pieces, GENERATOR)
    writeFileSync(resolve(directory, name), glb)
    files[name] = report(pieces, glb)
    console.log(
      `${name}: ${glb.length} bytes, ${brotliCompressSync(glb).length} with brotli, sha256 ${files[name].sha256}`,
    )
  }
  writeFileSync(
    resolve(directory, 'manifest.json'),
    `${JSON.stringify({ generator: GENERATOR, files }, null, 2)}\n`,
  )
}

const out = process.argv.indexOf('--out')
await build(out > 0 ? resolve(process.argv[out + 1]!) : import.meta.dirname)
