import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

/** What the page needs and nothing more: its own files; no inline script, no eval, no other origin. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Serves the built page with its security headers; files are sent as the brotli copies that the build made. */
export function serve(port: number): Promise<{ server: Server; url: string }> {
  const files = sirv(fileURLToPath(new URL('../dist', import.meta.url)), {
    brotli: true,
    gzip: true,
    setHeaders(response) {
      response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY)
      response.setHeader('X-Content-Type-Options', 'nosniff')
      response.setHeader('Referrer-Policy', 'no-referrer')
    },
  })
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404
      response.end('Not found')
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', () => {
      const { port: bound } = server.address() as AddressInfo
      resolve({ server, url: `http://localhost:${bound}/` })
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve(Number(process.env.PORT ?? 4173))
  console.log(`Korsrygg is at ${url}`)
}
