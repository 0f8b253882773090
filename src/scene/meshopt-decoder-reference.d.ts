/** The decoder of meshoptimizer in plain JavaScript: no WebAssembly, so that a strict content security policy stands. */
declare module 'meshopt-decoder-reference' {
  export const MeshoptDecoder: typeof import('meshoptimizer').MeshoptDecoder
}
