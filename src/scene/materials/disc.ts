import { DoubleSide, type MeshStandardMaterial, Vector3, Vector4 } from 'three'
import type { Fissure } from '../../../models/lesion/fissure.ts'
import { ageingOf, USUAL_GRADE } from '../../domain/degeneration.ts'
import { PALETTE } from '../palette.ts'
import { NOISE } from './chunks.ts'
import { tissueMaterial } from './tissue.ts'

export interface DiscMaterial {
  readonly material: MeshStandardMaterial
  readonly pointed: { value: number }
  /** How dull the nucleus is, and how blurred its border and the layers of the ring; 0 to 1 each (domain/degeneration.ts). */
  readonly dulled: { value: number }
  readonly blurred: { value: number }
  /** By how much the nucleus has slid in a bent back, mm (models/motion/nucleus.ts). */
  readonly slid: { readonly value: Vector3 }
  /** Draws the way that tissue has taken through the ring; null for none. */
  cleave(fissure: Fissure | null): void
}

/** Pearly ring with faint lamellae, warm gel core, displaced tissue between the two. Masks: AO, nucleus, displaced, lamella. */
export function discMaterial(): DiscMaterial {
  const pointed = { value: 0 }
  const usual = ageingOf(USUAL_GRADE)
  const dulled = { value: usual.dulled }
  const blurred = { value: usual.blurred }
  const slid = { value: new Vector3() }
  const from = { value: new Vector4() }
  const to = { value: new Vector4() }
  const axis = { value: new Vector3(0, 1, 0) }
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
        uSlid: slid,
        uDulled: dulled,
        uFrom: from,
        uTo: to,
        uAxis: axis,
        uBlurred: blurred,
        uNucleusYoung: { value: PALETTE.nucleusYoung },
        uNucleusOld: { value: PALETTE.nucleusOld },
        uAnnulus: { value: PALETTE.annulus },
        uLine: { value: PALETTE.annulusLine },
        uNucleus: { value: PALETTE.nucleus },
        uDisplaced: { value: PALETTE.displaced },
        uPointedColour: { value: PALETTE.pointed },
      },
      varyings: 'varying vec4 vMask; varying vec3 vMm;',
      vertexHead: 'attribute vec4 mask; uniform vec3 uSlid;',
      vertexBody: 'vMask = mask; vMm = position; transformed += uSlid * mask.g;',
      fragmentHead: `${NOISE}
        uniform float uPointed, uDulled, uBlurred;
        uniform vec3 uAnnulus, uLine, uNucleus, uNucleusYoung, uNucleusOld, uDisplaced, uPointedColour;
        uniform vec4 uFrom, uTo;
        uniform vec3 uAxis;
        float gMoist;
        // mm to the edge of the fissure, negative inside (models/lesion/fissure.ts).
        float fissure(vec3 p) {
          vec3 way = uTo.xyz - uFrom.xyz;
          vec3 q = p - uFrom.xyz;
          q -= uAxis * dot(q, uAxis);
          float t = clamp(dot(q, way) / max(dot(way, way), 1e-3), 0.0, 1.0);
          return length(q - way * t) - mix(uFrom.w, uTo.w, t);
        }`,
      colour: `
        float fineness = clamp(1.0 - length(fwidth(vMm)) * 0.9, 0.0, 1.0);
        float layer = vMask.a * 255.0 / 8.0;
        float rings = sin(layer * 6.2832 + noise3(vMm * 0.35) * 2.2);
        // Where a cut runs along the layers instead of across them, they would show as the grain of wood.
        float across = smoothstep(0.25, 0.7, fwidth(layer) / max(length(fwidth(vMm)), 1e-4));
        float lamella = smoothstep(0.1, 0.95, rings) * fineness * mix(1.0, across, float(!gl_FrontFacing)) * (1.0 - vMask.g) * (1.0 - vMask.b) * (1.0 - 0.85 * uBlurred);
        float gel = noise3(vMm * 0.55) * 0.6 + noise3(vMm * 1.7) * 0.4;
        vec3 disc = mix(uAnnulus, uLine, 0.55 * lamella);
        // Bright and even in youth, dull and streaked in age; the border to the ring goes with it.
        vec3 core = mix(uNucleusYoung, uNucleus, smoothstep(0.0, 0.25, uDulled));
        core = mix(core, uNucleusOld, smoothstep(0.25, 1.0, uDulled));
        float streaks = noise3(vMm * vec3(0.5, 1.6, 0.5)) - 0.5;
        core *= 0.93 + 0.14 * gel + 0.16 * streaks * smoothstep(0.1, 0.9, uDulled);
        float within = 1.0 - vMask.a + 0.14 * (gel - 0.5);
        float border = mix(smoothstep(0.2, 0.9, vMask.g), smoothstep(0.1, 0.9, within), uBlurred);
        disc = mix(disc, core, border);
        if (uTo.w > 0.0) {
          float ragged = fissure(vMm) + 0.5 * (noise3(vMm * 1.1) - 0.5);
          float gap = (1.0 - smoothstep(-0.25, 0.35, ragged)) * (1.0 - vMask.b);
          vec3 filled = mix(core, uDisplaced, 0.55) * (0.9 + 0.2 * gel);
          disc = mix(disc, mix(disc * 0.72, filled, 1.0 - smoothstep(-0.7, -0.1, ragged)), gap);
        }
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
  function cleave(fissure: Fissure | null): void {
    if (fissure) {
      from.value.set(...fissure.from, fissure.inner)
      to.value.set(...fissure.to, fissure.outer)
      axis.value.set(...fissure.up)
    } else to.value.w = 0
  }

  return { material, pointed, dulled, blurred, slid, cleave }
}
