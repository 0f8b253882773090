import type { MeshStandardMaterial } from 'three'
import { PALETTE } from '../palette.ts'
import { RIM } from './chunks.ts'
import { tissueMaterial } from './tissue.ts'

/** The skin's material; `pain` and `numb` are how much of the two fields is shown, 0 to 1. */
export interface SkinMaterial {
  readonly material: MeshStandardMaterial
  readonly pain: { value: number }
  readonly numb: { value: number }
}

/**
 * Translucent skin that grows denser towards its rim, so that the form reads and the nerves shine through. Attribute
 * `field` holds the two soft fields of a vertex: where pain is often felt, and where feeling is often changed. Numbness is
 * drawn as a fine pattern, so that the two differ without colour.
 */
export function skinMaterial(): SkinMaterial {
  const pain = { value: 0 }
  const numb = { value: 0 }
  const material = tissueMaterial(
    { roughness: 0.7, metalness: 0, transparent: true, depthWrite: false },
    {
      key: 'skin',
      bends: 'leg',
      uniforms: {
        uPain: pain,
        uNumb: numb,
        uSkin: { value: PALETTE.skin },
        uPainColour: { value: PALETTE.pain },
        uNumbColour: { value: PALETTE.numb },
      },
      varyings: 'varying vec2 vField; varying vec3 vMm;',
      vertexHead: 'attribute vec2 field;',
      vertexBody: 'vField = field; vMm = position;',
      fragmentHead: `${RIM}
        uniform float uPain, uNumb;
        uniform vec3 uSkin, uPainColour, uNumbColour;`,
      colour: `
        float pain = smoothstep(0.02, 1.0, vField.x) * uPain;
        float lines = smoothstep(0.35, 0.65, abs(fract((vMm.y + vMm.x * 0.6 + vMm.z * 0.6) / 9.0) - 0.5) * 2.0);
        float numbness = smoothstep(0.05, 0.9, vField.y) * uNumb * mix(0.35, 1.0, lines);
        diffuseColor.rgb = mix(uSkin, uPainColour, clamp(pain * 1.15, 0.0, 1.0));
        diffuseColor.rgb = mix(diffuseColor.rgb, uNumbColour, clamp(numbness, 0.0, 0.9));`,
      glow: `
        {
          float rim = rimOf(normal, vViewPosition);
          float veil = 0.14 + 0.62 * pow(rim, 2.2);
          veil = max(veil, max(0.62 * pain, 0.6 * numbness));
          diffuseColor.a = veil * smoothstep(196.0, 150.0, vMm.y);
          totalEmissiveRadiance += uPainColour * 0.12 * pain;
        }`,
    },
  )
  return { material, pain, numb }
}
