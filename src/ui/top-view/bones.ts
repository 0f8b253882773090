// The arch behind the canal, drawn for the patient's left; the picture mirrors it.

/** Superior process of the vertebra below, in front of the joint. */
export const SUPERIOR_PROCESS =
  'M15.5 26C18.5 24.5 22.5 26.5 23 30.5C23.4 34 20.8 36.4 18.4 36.6C19.4 33.4 18.4 29.4 15.5 26Z'

/** Inferior process, lamina and half the spinous process of the vertebra above, behind the joint. */
export const ARCH =
  'M14.2 27.4C17 30.4 18 34 17 37.2C13.4 39 8.4 39.6 4 42C3.4 43.6 2.6 44.8 0 44.8V37.8C3.6 36.8 8.4 34.6 14.2 27.4Z'

/** The pedicle, which lies above and below this level: only its shadow. */
export const PEDICLE_SHADOW =
  'M14.6 15.4C17 13.8 21 13.4 22.4 15.4C23.8 18.6 23.4 23.4 22.4 26.6C20 25.2 17 25.2 15 26.4C14 23 13.6 18.6 14.6 15.4Z'

/** The core of the disc. */
export const NUCLEUS =
  'M-14.5 1.5C-15-6 -8.5-9.4 0-9.4C8.5-9.4 15-6 14.5 1.5C14 8.4 7.6 10 0 9.2C-7.6 10-14 8.4-14.5 1.5Z'
