import { number, percent, proportion } from '../../lists.ts'

/** A number as English writes it. */
export function n(value: number): string {
  return number('en', value)
}

/** A share of 100 as English writes per cent. */
export function pc(of100: number): string {
  return percent('en', of100)
}

/** A proportion with two decimals. */
export function part(value: number): string {
  return proportion('en', value)
}
