/** To come with its part of the model. */
export function Posture() {
  return null
}
