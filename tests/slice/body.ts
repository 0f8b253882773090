import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { MeshoptDecoder } from 'meshoptimizer'
import type { Finding } from '../../src/domain/finding.ts'
import type { DiscLevel } from '../../src/domain/levels.ts'
import { readGlb } from '../../src/slice/glb.ts'
import type { Surfaces } from '../../src/slice/surface.ts'

const MODELS = resolve(import.meta.dirname, '../../models')

/** The stored meshes as the page's worker loads them. */
export async function storedBody(): Promise<Surfaces> {
  await MeshoptDecoder.ready
  const files = ['body.glb', 'ligaments.glb', 'spine.glb']
  return new Map(files.flatMap((file) => [...readGlb(readFileSync(resolve(MODELS, file)), MeshoptDecoder)]))
}

/** A finding in few words. */
export function finding(
  level: DiscLevel,
  shape: Finding['shape'] = 'normal',
  zone: Finding['zone'] = 'subarticular',
  side: Finding['side'] = 'left',
  size = 0.7,
  migration: Finding['migration'] = 'none',
): Finding {
  return { level, shape, zone, side, size, migration, nerve: 'quiet' }
}
