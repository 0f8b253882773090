import { DoubleSide, type MeshStandardMaterial } from 'three'
import { FIBRE_STEP } from '../../../models/anatomy/ligament-sheet.ts'
import { PALETTE } from '../palette.ts'
import { NOISE, RIM } from './chunks.ts'
import { tissueMaterial } from './tissue.ts'

export interface LigamentMaterial {
  readonly material: MeshStandardMaterial
  readonly pointed: { value: number }
  /** How far it has turned to glass, 0 to 1. */
  readonly ghost: { value: number }
  /** 1 while the picture is cut open, 0 otherwise. */
  readonly cut: { value: number }
}

/**
 * Dull pearl with fine bundles that run along the band; the elastic ones yellow. Masks: AO, elastic, place across the fibres, hidden;
 * `arc` is the place along them.
 */
export function ligamentMaterial(): LigamentMaterial {
  const pointed = { value: 0 }
  const ghost = { value: 0 }
  const cut = { value: 0 }
  const material = tissueMaterial(
    // Bands lie flush on bone and disc; drawn a hair in front, so that they do not flicker where they thin out.
    {
      roughness: 0.6,
      metalness: 0,
      side: DoubleSide,
      polygonOffset: true,
      polygonOffsetFactor: -1,
      polygonOffsetUnits: -4,
    },
    {
      key: 'ligament',
      bends: 'body',
      uniforms: {
        uPointed: pointed,
        uGhost: ghost,
        uCut: cut,
        uBand: { value: PALETTE.ligament },
        uBundle: { value: PALETTE.ligamentDeep },
        uElastic: { value: PALETTE.flavum },
        uPointedColour: { value: PALETTE.pointed },
      },
      varyings: 'varying vec4 vMask; varying float vArc;',
      vertexHead: 'attribute vec4 mask; attribute float arc;',
      // Mask G marks the elastic ones, which grow thinner as they are stretched.
      vertexBody: 'vMask = mask; vArc = arc; transformed += normal * (mask.g * spineFlavum(position));',
      fragmentHead: `${NOISE}${RIM}
        uniform float uPointed, uGhost, uCut;
        uniform vec3 uBand, uBundle, uElastic, uPointedColour;
        float gFibre;`,
      colour: `
        // Under the bone's surface it is not drawn, and its inside only where a cut opens it.
        if (gl_FrontFacing ? vMask.a > 0.96 : uCut < 0.5) discard;
        float across = vMask.b * ${(255 * FIBRE_STEP).toFixed(1)};
        float fineness = clamp(1.0 - fwidth(across) * 1.1, 0.0, 1.0);
        float bundles = noise3(vec3(across * 1.5, vArc * 0.07, 2.5));
        float fibres = noise3(vec3(across * 4.6, vArc * 0.16, 7.5));
        gFibre = (mix(0.5, fibres, fineness) - 0.5) + 0.7 * (bundles - 0.5);
        vec3 band = mix(uBand, uElastic, vMask.g);
        band = mix(band, band * uBundle, clamp(0.42 - 0.95 * gFibre, 0.0, 1.0));
        float open = gl_FrontFacing ? mix(0.5, 1.0, vMask.r) : 0.92;
        diffuseColor.rgb = band * mix(vec3(0.7, 0.56, 0.42), vec3(1.0), open) * mix(0.74, 1.0, open);
        diffuseColor.rgb = mix(diffuseColor.rgb, uPointedColour, 0.32 * uPointed);`,
      roughness: 'roughnessFactor = 0.62 - 0.16 * gFibre;',
      bump: `
        {
          float h = gFibre * 0.11;
          vec3 dx = dFdx(vViewPosition), dy = dFdy(vViewPosition);
          vec3 r1 = cross(dy, normal), r2 = cross(normal, dx);
          float det = dot(dx, r1);
          vec3 slope = sign(det) * (dFdx(h) * r1 + dFdy(h) * r2);
          normal = normalize(abs(det) * normal - slope);
          if (!gl_FrontFacing) normal = vec3(0.0, 0.0, 1.0);
        }`,
      glow: `
        if (uGhost > 0.0) {
          float rim = rimOf(normal, vViewPosition);
          diffuseColor.a = mix(1.0, 0.02 + 0.16 * rim * rim * rim, uGhost);
        }`,
    },
  )
  return { material, pointed, ghost, cut }
}
