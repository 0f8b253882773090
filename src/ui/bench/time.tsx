/** To come with its part of the model. */
export function Time() {
  return null
}
