import { DoubleSide, type MeshStandardMaterial, NoBlending, Vector2, Vector4 } from 'three'
import { T12_TOP } from '../../../models/morphometry/thoracic.ts'
import { PALETTE } from '../palette.ts'
import { NOISE, RIM } from './chunks.ts'
import { tissueMaterial } from './tissue.ts'

/** A bone's material and the two numbers that change: how much it is pointed at, and how far it has turned to glass. */
export interface BoneMaterial {
  readonly material: MeshStandardMaterial
  readonly pointed: { value: number }
  readonly ghost: { value: number }
}

/** The piece of a bone that a material draws, where body and arch are drawn apart (scene/arch.ts). */
export interface Piece {
  readonly plane: Vector4
  readonly of: 'body' | 'arch'
}

const WHOLE = new Vector4()

/** mm over which the spine fades away upwards: from T12's lower rim to just under where its drawing ends. */
const FADE_SPAN = 18
const FADE = new Vector2(T12_TOP - 1 - FADE_SPAN, T12_TOP - 1)

/** Ivory with grain; hollows warm brown, ridges pale, cartilage bluish and smoother. Masks: AO, curvature, cartilage, spongy. */
export function boneMaterial(piece?: Piece): BoneMaterial {
  const pointed = { value: 0 }
  const ghost = { value: 0 }
  const material = tissueMaterial(
    {
      roughness: 0.62,
      metalness: 0,
      side: DoubleSide,
      // Not blended but written as it is, alpha too: a bone fades into the page behind the canvas without its inside showing.
      blending: NoBlending,
      premultipliedAlpha: true,
    },
    {
      key: 'bone',
      uniforms: {
        uPointed: pointed,
        uGhost: ghost,
        uFade: { value: FADE },
        uPlane: { value: piece?.plane ?? WHOLE },
        uSide: { value: piece ? { body: 1, arch: -1 }[piece.of] : 0 },
        uBone: { value: PALETTE.bone },
        uDeep: { value: PALETTE.boneDeep },
        uRidge: { value: PALETTE.boneRidge },
        uSpongy: { value: PALETTE.boneSpongy },
        uCartilage: { value: PALETTE.cartilage },
        uPointedColour: { value: PALETTE.pointed },
      },
      varyings: 'varying vec4 vMask; varying vec3 vMm;',
      vertexHead: 'attribute vec4 mask;',
      vertexBody: 'vMask = mask; vMm = position;',
      fragmentHead: `${NOISE}${RIM}
        uniform float uPointed, uGhost, uSide;
        uniform vec2 uFade;
        uniform vec4 uPlane;
        uniform vec3 uBone, uDeep, uRidge, uSpongy, uCartilage, uPointedColour;
        float gGrain;`,
      colour: `
        if (uSide * (dot(vMm, uPlane.xyz) - uPlane.w) < 0.0) discard;
        if (!gl_FrontFacing && uGhost > 0.0) discard;
        float fineness = clamp(1.0 - length(fwidth(vMm)) * 1.6, 0.0, 1.0);
        gGrain = (noise3(vMm * vec3(1.9, 0.9, 1.9)) - 0.5) * fineness;
        float slow = noise3(vMm * 0.09) - 0.5;
        float curve = vMask.g * 2.0 - 1.0;
        vec3 bone = mix(uBone, uRidge, clamp(curve * 1.1, 0.0, 1.0));
        bone = mix(bone, uDeep, clamp(-curve * 0.55, 0.0, 0.5));
        bone = mix(bone, uSpongy, vMask.a * (0.45 + 0.5 * gGrain));
        bone = mix(bone, uCartilage, vMask.b * 0.85);
        bone *= 1.0 + 0.07 * slow + 0.06 * gGrain * (1.0 - vMask.b);
        float open = mix(0.32, 1.0, vMask.r);
        diffuseColor.rgb = bone * mix(vec3(0.78, 0.62, 0.48), vec3(1.0), open) * mix(0.72, 1.0, open);
        diffuseColor.rgb = mix(diffuseColor.rgb, uPointedColour, 0.32 * uPointed);
        // The inside is seen only where a cut opens the bone: drawn flat, it looks like the cut face.
        if (!gl_FrontFacing) {
          // Struts of spongy bone, mostly upright, with marrow between them; round it the dense shell (mask B, scene/cortex.ts).
          float struts = 1.0 - abs(noise3(vMm * vec3(1.3, 0.5, 1.3)) * 2.0 - 1.0);
          struts = 0.6 * struts + 0.4 * (1.0 - abs(noise3(vMm * vec3(2.6, 1.1, 2.6) + 7.0) * 2.0 - 1.0));
          vec3 inside = mix(uSpongy, uBone, 0.6) * (1.0 + 0.3 * (struts - 0.6) * fineness);
          diffuseColor.rgb = mix(inside, uRidge, 0.85 * vMask.b);
        }`,
      roughness: 'roughnessFactor = mix(roughnessFactor, 0.4, vMask.b);',
      bump: `
        {
          float h = gGrain * 0.05 * (1.0 - vMask.b);
          vec3 dx = dFdx(vViewPosition), dy = dFdy(vViewPosition);
          vec3 r1 = cross(dy, normal), r2 = cross(normal, dx);
          float det = dot(dx, r1);
          vec3 slope = sign(det) * (dFdx(h) * r1 + dFdy(h) * r2);
          normal = normalize(abs(det) * normal - slope);
          if (!gl_FrontFacing) normal = vec3(0.0, 0.0, 1.0);
        }`,
      glow: `
        diffuseColor.a = 1.0 - smoothstep(uFade.x, uFade.y, vMm.y);
        if (uGhost > 0.0) {
          float rim = rimOf(normal, vViewPosition);
          diffuseColor.a *= mix(1.0, 0.025 + 0.3 * rim * rim * rim, uGhost);
        }`,
    },
  )
  return { material, pointed, ghost }
}
