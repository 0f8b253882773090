/** To come with its part of the model. */
export function LegTest() {
  return null
}
