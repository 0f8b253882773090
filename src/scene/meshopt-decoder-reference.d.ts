/** The decoder of meshoptimizer in plain JavaScript: no WebAssembly, so that a strict content security policy stands. */
declare module 'meshopt-decoder-reference' {
  export const MeshoptDecoder: {
    readonly supported: boolean
    readonly ready: Promise<void>
    decodeGltfBufferAsync(count: number, size: number, source: Uint8Array, mode: string, filter?: string): Promise<Uint8Array>
  }
}
