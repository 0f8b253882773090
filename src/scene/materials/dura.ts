import type { MeshStandardMaterial } from 'three'
import { PALETTE } from '../palette.ts'
import { RIM } from './chunks.ts'
import { tissueMaterial } from './tissue.ts'

export interface DuraMaterial {
  readonly material: MeshStandardMaterial
  readonly pointed: { value: number }
}

/** A thin bluish membrane that is seen at its rim and lets the roots inside shine through. */
export function duraMaterial(): DuraMaterial {
  const pointed = { value: 0 }
  const material = tissueMaterial(
    { roughness: 0.35, metalness: 0, transparent: true, depthWrite: false },
    {
      key: 'dura',
      bends: 'body',
      uniforms: {
        uPointed: pointed,
        uDura: { value: PALETTE.dura },
        uPointedColour: { value: PALETTE.pointed },
      },
      varyings: '',
      vertexHead: '',
      vertexBody: '',
      fragmentHead: `${RIM}
        uniform float uPointed;
        uniform vec3 uDura, uPointedColour;`,
      colour: 'diffuseColor.rgb = mix(uDura, uPointedColour, 0.4 * uPointed);',
      glow: `
        {
          float rim = rimOf(normal, vViewPosition);
          diffuseColor.a = 0.2 + 0.6 * rim * rim + 0.15 * uPointed;
        }`,
    },
  )
  return { material, pointed }
}
