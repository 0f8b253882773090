/** Khronos neutral tone mapping keeps the ivory of bone from washing out; ACES and AgX shifted it (tried by eye). */
export { NeutralToneMapping as Neutral } from 'three'
