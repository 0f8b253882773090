import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { beforeAll, describe, expect, test } from 'vitest'
import { GLB_FILES } from '../../models/build/catalogue.ts'
import { isPartId, PART_IDS } from '../../src/domain/parts.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Node names of a committed file, with the number of triangles each draws. */
async function nodesOf(file: string): Promise<Map<string, number>> {
  await MeshoptDecoder.ready
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const document = await io.read(resolve(ROOT, 'models', file))
  return new Map(
    document
      .getRoot()
      .listNodes()
      .map((node) => [
        node.getName(),
        (node.getMesh()?.listPrimitives()[0]?.getIndices()?.getCount() ?? 0) / 3,
      ]),
  )
}

describe('the committed models', () => {
  test('name every part and nothing else', async () => {
    const named = new Set((await Promise.all(GLB_FILES.map(nodesOf))).flatMap((nodes) => [...nodes.keys()]))
    expect([...named].filter((name) => !isPartId(name))).toEqual([])
    expect(PART_IDS.filter((id) => !named.has(id))).toEqual([])
  })

  test('draw every part with triangles, and no more than the pictures can bear', async () => {
    for (const file of GLB_FILES) {
      const nodes = await nodesOf(file)
      for (const [name, triangles] of nodes) expect(triangles, name).toBeGreaterThan(100)
      expect([...nodes.values()].reduce((sum, triangles) => sum + triangles, 0)).toBeLessThan(150_000)
    }
  })
})

describe('building them again', () => {
  let directory: string

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'korsrygg-models-'))
    execFileSync(process.execPath, ['--import', 'tsx', 'models/build.ts', '--out', directory], {
      cwd: ROOT,
      stdio: 'ignore',
    })
    return () => rmSync(directory, { recursive: true })
  }, 600_000)

  test.each([...GLB_FILES, 'manifest.json'])('gives %s byte for byte', (file) => {
    expect(readFileSync(join(directory, file)).equals(readFileSync(resolve(ROOT, 'models', file)))).toBe(true)
  })
})
