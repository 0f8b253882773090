import { number, percent, proportion } from '../../lists.ts'

/** A number as Danish writes it. */
export function n(value: number): string {
  return number('da', value)
}

/** A share of 100 as Danish writes per cent. */
export function pc(of100: number): string {
  return percent('da', of100)
}

/** A proportion with two decimals. */
export function part(value: number): string {
  return proportion('da', value)
}
