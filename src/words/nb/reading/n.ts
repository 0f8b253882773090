import { number, percent, proportion } from '../../lists.ts'

/** A number as Norwegian writes it. */
export function n(value: number): string {
  return number('nb', value)
}

/** A share of 100 as Norwegian writes per cent. */
export function pc(of100: number): string {
  return percent('nb', of100)
}

/** A proportion with two decimals. */
export function part(value: number): string {
  return proportion('nb', value)
}
