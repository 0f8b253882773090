/**
 * three.js layers. The spine camera sees `spine` and `both`, the nerves `outer` to the spine unless they have stepped back, and
 * the skin when it travels; the leg camera all but `spine`.
 */
export const LAYER = { spine: 0, both: 1, leg: 2, skin: 3, outer: 4 } as const
