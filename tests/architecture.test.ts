import { readdirSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

/** Who may import whom: the allow-list of docs/architecture.md. A room may always import itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  models: ['src/domain'],
  'models/build': [
    'models',
    'src/domain',
    '@gltf-transform/core',
    '@gltf-transform/extensions',
    '@gltf-transform/functions',
    'meshoptimizer',
    'node:*',
  ],
  // It measures what was built: it may know the numbers and how a mesh is stored, but never the generators.
  'models/report': [
    'models/build',
    'models/morphometry/*',
    'models/shape/*',
    'src/domain',
    '@gltf-transform/core',
    '@gltf-transform/extensions',
    'meshoptimizer',
    'node:*',
  ],
  'src/words': ['src/domain'],
  // Of the words it knows which there are, never what they say.
  'src/state': [
    'src/domain',
    'src/words/locale.ts',
    'src/words/notice.ts',
    'src/words/story.ts',
    'src/words/topics.ts',
    'zustand',
    'zustand/vanilla',
  ],
  'src/scene': [
    'src/domain',
    'models',
    'src/words',
    'src/state',
    'react',
    'three',
    'three/addons/*',
    '@react-three/fiber',
    '@react-three/drei',
    '*.css',
    '*.glb',
    'zustand',
    'meshopt-decoder-reference',
  ],
  'src/slice': [
    'src/domain',
    'models',
    'src/words',
    'src/state',
    'react',
    'zustand',
    '*.css',
    '*.glb',
    'meshopt-decoder-reference',
  ],
  'src/ui': ['src/domain', 'src/words', 'src/state', 'react', 'zustand', '*.css'],
  'src/app': [
    'src/domain',
    'models',
    'src/words',
    'src/state',
    'src/scene',
    'src/slice',
    'src/ui',
    'react',
    'react-dom/client',
    'zustand',
    '@fontsource-variable/*',
    '*.css',
  ],
}

/** The one address that is computed: a module's own file once more, under a name the browser has not given up on. */
const COMPUTED = ['src/app/fetch-module.ts anew']

const FILES = ['models', 'src']
  .flatMap((top) =>
    readdirSync(resolve(ROOT, top), { recursive: true, encoding: 'utf8' }).map((file) => `${top}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))

/** The room a path belongs to: the build and the report are rooms of their own inside models. */
function roomOf(path: string): string {
  if (path === 'models/report.ts' || path.startsWith('models/report/')) return 'models/report'
  if (path === 'models/build.ts' || path.startsWith('models/build/')) return 'models/build'
  return path.startsWith('models/') ? 'models' : path.split('/').slice(0, 2).join('/')
}

/** Every module a file names: static, type-only, re-exported and dynamic. */
function importsOf(file: string): string[] {
  const { module, errors } = parseSync(file, readFileSync(resolve(ROOT, file), 'utf8'))
  expect(errors, file).toEqual([])
  const named = module.staticImports.map((found) => found.moduleRequest.value)
  const reexported = module.staticExports.flatMap((found) =>
    found.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  )
  const source = readFileSync(resolve(ROOT, file), 'utf8')
  const dynamic = module.dynamicImports
    .map((found) => source.slice(found.moduleRequest.start, found.moduleRequest.end))
    .filter((specifier) => !COMPUTED.includes(`${file} ${specifier}`))
    .map((specifier) => specifier.slice(1, -1))
  return [...named, ...reexported, ...dynamic]
}

/** The path inside the project, or the package name as written. */
function targetOf(file: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '')
  return bare.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), bare)) : bare
}

function matches(pattern: string, target: string): boolean {
  if (pattern.startsWith('*')) return target.endsWith(pattern.slice(1))
  if (pattern.endsWith('*')) return target.startsWith(pattern.slice(0, -1))
  return target === pattern || roomOf(target) === pattern
}

describe('the rooms', () => {
  test('are walked, not guessed', () => {
    expect(FILES.length).toBeGreaterThan(40)
    for (const room of Object.keys(ALLOWED)) expect(FILES.map(roomOf), room).toContain(room)
  })

  test.each(FILES)('%s imports only what its room may', (file) => {
    const room = roomOf(file)
    const allowed = ALLOWED[room]
    expect(allowed, `${room} is a room`).toBeDefined()
    for (const specifier of importsOf(file)) {
      const target = targetOf(file, specifier)
      const inside = specifier.startsWith('.') && roomOf(target) === room
      const fine = inside || allowed!.some((pattern) => matches(pattern, target))
      expect(fine, `${file} may not import ${specifier}`).toBe(true)
    }
  })

  test('have no cycles', () => {
    const graph = new Map(
      FILES.map((file) => [
        file,
        importsOf(file)
          .filter((s) => s.startsWith('.'))
          .map((s) => targetOf(file, s)),
      ]),
    )
    const done = new Set<string>()
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, `cycle ${[...path, file].join(' > ')}`).not.toContain(file)
      if (done.has(file)) return
      for (const next of graph.get(file) ?? []) visit(next, [...path, file])
      done.add(file)
    }
    for (const file of FILES) visit(file, [])
  })
})
