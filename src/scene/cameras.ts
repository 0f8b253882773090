import { PerspectiveCamera } from 'three'

/** The camera of the close-up. */
export const spineCamera = new PerspectiveCamera(32, 1, 4, 4000)

/** The camera of the whole leg. It stands far away with a narrow lens, so that the leg is drawn almost without perspective. */
export const legCamera = new PerspectiveCamera(14, 1, 100, 12000)
