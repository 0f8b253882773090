/** The last week that time is shown for. */
export const LAST_WEEK = 52
