import { existsSync } from 'node:fs'
import { type Browser, chromium as playwright } from 'playwright-core'

/** Flags for a browser without a GPU: WebGL2 in software, no traffic of its own, steady colours. */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--force-color-profile=srgb',
]

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The browser to test with: KORSRYGG_BROWSER if set; on Linux x64 the one that comes with the install; elsewhere a
 * Chrome or Chromium found where they usually are. Throws with advice when there is none.
 */
export async function executablePath(): Promise<string> {
  const named = process.env.KORSRYGG_BROWSER
  if (named) return named
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Read on import: it makes the package unpack the system libraries it carries, which a bare Debian lacks.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
    const { default: chromium } = await import('@sparticuz/chromium')
    chromium.setGraphicsMode = true
    return chromium.executablePath()
  }
  const found = INSTALLED.find((path) => existsSync(path))
  if (!found) throw new Error('No browser found: set KORSRYGG_BROWSER to the path of a Chrome or Chromium.')
  return found
}

/** Starts the browser. Close it when done. */
export async function launch(): Promise<Browser> {
  return playwright.launch({ executablePath: await executablePath(), args: FLAGS })
}
