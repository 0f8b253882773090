import { Color } from 'three'

/** The colours of the stage: daylight, warm bone, one accent for the nerve. Chosen by eye; no meaning but the accent's. */
export const PALETTE = {
  bone: new Color('#efe3cb'),
  boneDeep: new Color('#b08d66'),
  boneRidge: new Color('#fbf4e4'),
  boneSpongy: new Color('#dcbf9a'),
  cartilage: new Color('#dfe9ec'),
  annulus: new Color('#f6f2ea'),
  annulusLine: new Color('#d8cebd'),
  ligament: new Color('#f3eee1'),
  ligamentDeep: new Color('#dccba8'),
  flavum: new Color('#eed389'),
  nucleus: new Color('#e9cfae'),
  nucleusYoung: new Color('#f6e6cd'),
  nucleusOld: new Color('#8c8276'),
  displaced: new Color('#e2a183'),
  nerve: new Color('#f3e8c6'),
  nerveDeep: new Color('#d6bd82'),
  lit: new Color('#e07a00'),
  litCore: new Color('#ffb13d'),
  dura: new Color('#b9cbd6'),
  skin: new Color('#e2c3ad'),
  pain: new Color('#e07a00'),
  numb: new Color('#3f6f9f'),
  pointed: new Color('#2f7f86'),
  /** The frames of the MR-like pictures. */
  slice: new Color('#2b8f9a'),
} as const
