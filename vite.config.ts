import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { compression } from 'vite-plugin-compression2'

/** What the page may do, wherever it is hosted: everything from its own origin, no inline script, no eval. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Writes the policy into the built page. The development server needs inline scripts, so it goes without. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

export default defineConfig({
  base: './',
  resolve: {
    alias: {
      // The package exports only its WebAssembly decoder; this one needs no exception in the policy.
      'meshopt-decoder-reference': fileURLToPath(
        new URL('./node_modules/meshoptimizer/meshopt_decoder_reference.js', import.meta.url),
      ),
    },
  },
  plugins: [
    react(),
    contentSecurityPolicy(),
    compression({
      algorithms: ['gzip', 'brotliCompress'],
      include: /\.(html|js|css|svg|glb|json)$/,
      threshold: 512,
    }),
  ],
  build: {
    target: 'es2022',
    // An asset written into the code as data: would need a weaker policy.
    assetsInlineLimit: 0,
    // One style sheet: the stage's few rules must not be what a slow network drops.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
})
