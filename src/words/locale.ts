/** Norwegian bokmål is the canon; the others must satisfy its type. */
export const LOCALES = ['nb', 'da', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** Whom the text speaks to. */
export const AUDIENCES = ['patient', 'professional'] as const
export type Audience = (typeof AUDIENCES)[number]
