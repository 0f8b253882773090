/** Addresses of modules that did not arrive, by the name they are asked for. */
const missed = new Map<string, string>()
let attempts = 0

/**
 * Fetches a module. A browser remembers that a module did not arrive and will not ask for it twice (Chromium; seen in a
 * test), so a further attempt asks for the same file under a new address, which the error named.
 *
 * @param first fetches it by its own name
 * @param again takes what is wanted from the module when it came under a new address
 */
export async function fetchModule<M, T>(
  name: string,
  first: () => Promise<T>,
  again: (module: M) => T,
): Promise<T> {
  const address = missed.get(name)
  const anew = address && `${address}?attempt=${++attempts}`
  if (anew) return again(await import(/* @vite-ignore */ anew))
  try {
    return await first()
  } catch (error) {
    const named = /https?:\/\/[^\s"')]+\.js/.exec(String(error))?.[0]
    if (named) missed.set(name, named)
    throw error
  }
}
