/** Grades of a disc's ageing on T2-weighted MR (Pfirrmann 2001): brightness of the nucleus, its border, and height. */
export const DISC_GRADES = ['I', 'II', 'III', 'IV', 'V'] as const
export type DiscGrade = (typeof DISC_GRADES)[number]

/** What the picture begins with: a grown-up's disc with a bright nucleus. */
export const USUAL_GRADE: DiscGrade = 'II'
