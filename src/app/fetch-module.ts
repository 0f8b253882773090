/** Addresses of modules that did not arrive, by the name they are asked for. */
const missed = new Map<string, string>()
let attempts = 0

/**
 * Fetches a module. A browser remembers that a module did not arrive and will not ask for it twice (Chromium; seen in a
 * test), so a further attempt asks for the same file under a new address, which the error named. What the module itself
 * imports must have come with the page: that would be remembered as well.
 */
export async function fetchModule<M>(name: string, first: () => Promise<M>): Promise<M> {
  const address = missed.get(name)
  const anew = address && `${address}?attempt=${++attempts}`
  if (anew) return import(/* @vite-ignore */ anew)
  try {
    return await first()
  } catch (error) {
    const named = /https?:\/\/[^\s"')]+\.js/.exec(String(error))?.[0]
    if (named) missed.set(name, named)
    throw error
  }
}
