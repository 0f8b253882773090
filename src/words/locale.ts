/** Norwegian bokmål is the canon; the others must satisfy its type. */
export const LOCALES = ['nb', 'da', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** The language and the country whose numbers, lists and alphabet it keeps. */
export const TAG: Readonly<Record<Locale, string>> = { nb: 'nb-NO', da: 'da-DK', en: 'en-GB' }

/** Whom the text speaks to. */
export const AUDIENCES = ['patient', 'professional'] as const
export type Audience = (typeof AUDIENCES)[number]
