/** Grades of a disc's ageing on T2-weighted MR (Pfirrmann 2001): brightness of the nucleus, its border, and height. */
export const DISC_GRADES = ['I', 'II', 'III', 'IV', 'V'] as const
export type DiscGrade = (typeof DISC_GRADES)[number]

/** What the picture begins with: a grown-up's disc with a bright nucleus. */
export const USUAL_GRADE: DiscGrade = 'II'

/** What a grade is drawn with. The order and the words come from table pfirrmannDisc (NOM-33); every number is assumed. */
export interface Ageing {
  /** How far the nucleus has lost its brightness, and the border to the ring its sharpness; 0 to 1. */
  readonly dulled: number
  readonly blurred: number
  /** Share of its height that the disc has lost: "normal", "normal to slightly", "normal to moderately reduced", "collapsed". */
  readonly lost: number
}

const AGEING: Readonly<Record<DiscGrade, Ageing>> = {
  I: { dulled: 0, blurred: 0, lost: 0 },
  II: { dulled: 0.2, blurred: 0.1, lost: 0 },
  III: { dulled: 0.55, blurred: 0.55, lost: 0.05 },
  IV: { dulled: 0.8, blurred: 1, lost: 0.18 },
  V: { dulled: 1, blurred: 1, lost: 0.38 },
}

/** What age has made of a disc of this grade. */
export function ageingOf(grade: DiscGrade): Ageing {
  return AGEING[grade] ?? AGEING[USUAL_GRADE]
}
