import { DoubleSide, type MeshStandardMaterial } from 'three'
import { PALETTE } from '../palette.ts'
import { NOISE } from './chunks.ts'
import { tissueMaterial } from './tissue.ts'

export interface DiscMaterial {
  readonly material: MeshStandardMaterial
  readonly pointed: { value: number }
}

/** Pearly ring with faint lamellae, warm gel core, displaced tissue between the two. Masks: AO, nucleus, displaced, lamella. */
export function discMaterial(): DiscMaterial {
  const pointed = { value: 0 }
  const material = tissueMaterial(
    {
      roughness: 0.5,
      metalness: 0,
      side: DoubleSide,
    },
    {
      key: 'disc',
      bends: 'body',
      uniforms: {
        uPointed: pointed,
        uAnnulus: { value: PALETTE.annulus },
        uLine: { value: PALETTE.annulusLine },
        uNucleus: { value: PALETTE.nucleus },
        uDisplaced: { value: PALETTE.displaced },
        uPointedColour: { value: PALETTE.pointed },
      },
      varyings: 'varying vec4 vMask; varying vec3 vMm;',
      vertexHead: 'attribute vec4 mask;',
      vertexBody: 'vMask = mask; vMm = position;',
      fragmentHead: `${NOISE}
        uniform float uPointed;
        uniform vec3 uAnnulus, uLine, uNucleus, uDisplaced, uPointedColour;
        float gMoist;`,
      colour: `
        float fineness = clamp(1.0 - length(fwidth(vMm)) * 0.9, 0.0, 1.0);
        float rings = sin(vMask.a * 255.0 / 8.0 * 6.2832 + noise3(vMm * 0.35) * 2.2);
        float lamella = smoothstep(0.1, 0.95, rings) * fineness * (1.0 - vMask.g) * (1.0 - vMask.b);
        float gel = noise3(vMm * 0.55) * 0.6 + noise3(vMm * 1.7) * 0.4;
        vec3 disc = mix(uAnnulus, uLine, 0.55 * lamella);
        disc = mix(disc, uNucleus * (0.93 + 0.14 * gel), smoothstep(0.2, 0.9, vMask.g));
        disc = mix(disc, uDisplaced * (0.9 + 0.2 * gel), vMask.b * 0.9);
        gMoist = max(vMask.g, vMask.b);
        // The far wall's inside, seen through a cut, stands for the cut face: ring and core lie in it as they do in the slice.
        float open = gl_FrontFacing ? vMask.r : 1.0;
        diffuseColor.rgb = disc * mix(vec3(0.66, 0.55, 0.46), vec3(1.0), open);
        diffuseColor.rgb = mix(diffuseColor.rgb, uPointedColour, 0.28 * uPointed);`,
      roughness: 'roughnessFactor = mix(0.58, 0.3, gMoist);',
      bump: 'if (!gl_FrontFacing) normal = vec3(0.0, 0.0, 1.0);',
    },
  )
  return { material, pointed }
}
