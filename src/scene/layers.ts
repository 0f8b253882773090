/** three.js layers: what each of the two cameras sees. The spine camera sees both of the first two. */
export const LAYER = { spine: 0, both: 1, leg: 2 } as const
