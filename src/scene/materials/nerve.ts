import {
  CustomBlending,
  DoubleSide,
  type MeshStandardMaterial,
  OneFactor,
  OneMinusSrcAlphaFactor,
} from 'three'
import { PALETTE } from '../palette.ts'
import { NOISE } from './chunks.ts'
import { tissueMaterial } from './tissue.ts'

/**
 * The nerves' one material. A vertex on the course of a reached root has its distance from the root's start, mm, in
 * attribute `path`; -0.5 on a root that is threatened and not reached, elsewhere -1.
 */
export interface NerveMaterial {
  readonly material: MeshStandardMaterial
  /** For each part number: pointed at, 0 or 1. */
  readonly pointed: number[]
  /** For each part number: 1 while a pushed-aside copy is drawn instead. */
  readonly hidden: number[]
  /** For each part number: 1 where it steps back in the close-up of a disc. */
  readonly outer: number[]
  /** For each part number: at which arc length it ends in the open, mm; there it fades out in the close-up of a disc. */
  readonly ends: number[]
  /** 1 in the picture where pushed-aside copies are drawn, 0 where every part is drawn at rest. */
  readonly copies: { value: number }
  /** How far those have stepped back, 0 to 1. */
  readonly back: { value: number }
  /** 1 while the course is shown in the nerves outside the spine, 0 when that layer is off. */
  readonly course: { value: number }
  /** 1 where a cut through the picture leaves courses and threatened roots standing, 0 where it cuts nerves as everything else. */
  readonly whole: { value: number }
  /** How brightly the course is lit: 0 dark, 1 lit. */
  readonly lit: { value: number }
  /** How far the light has run, mm along the path. */
  readonly front: { value: number }
  /** 1 while the light runs, 0 when it rests. */
  readonly running: { value: number }
  /** How much of their way the roots of a test have glided, and how plainly the marks are drawn by which it is seen; 0 to 1. */
  readonly glided: { value: number }
  readonly marked: { value: number }
}

/** Order in which what carries this material is drawn: after the bones over which it fades out. */
export const NERVE_ORDER = 7

/** Blended where it fades, and drawn with what is solid all the same: it hides what is behind it, and needs no sorting. */
const FADING = {
  blending: CustomBlending,
  blendSrcAlpha: OneFactor,
  blendDstAlpha: OneMinusSrcAlphaFactor,
} as const

/** Ivory to warm yellow with fine striation; a lit nerve is also thicker, so that colour never speaks alone. */
export function nerveMaterial(count: number): NerveMaterial {
  const pointed = Array.from({ length: Math.max(1, count) }, () => 0)
  const hidden = pointed.map(() => 0)
  const outer = pointed.map(() => 0)
  const ends = pointed.map(() => Number.MAX_VALUE)
  const copies = { value: 0 }
  const back = { value: 0 }
  const course = { value: 1 }
  const whole = { value: 0 }
  const lit = { value: 0 }
  const front = { value: 0 }
  const running = { value: 0 }
  const glided = { value: 0 }
  const marked = { value: 0 }
  const material = tissueMaterial(
    { roughness: 0.48, metalness: 0, side: DoubleSide, ...FADING },
    {
      key: `nerve${pointed.length}`,
      bends: 'body',
      uniforms: {
        uPart: { value: pointed },
        uHidden: { value: hidden },
        uOuter: { value: outer },
        uEnds: { value: ends },
        uBack: back,
        uCopies: copies,
        uCourse: course,
        uWhole: whole,
        uLit: lit,
        uFront: front,
        uRunning: running,
        uGlided: glided,
        uMarked: marked,
        uNerve: { value: PALETTE.nerve },
        uDeep: { value: PALETTE.nerveDeep },
        uLitColour: { value: PALETTE.lit },
        uCore: { value: PALETTE.litCore },
        uPointedColour: { value: PALETTE.pointed },
      },
      varyings:
        'varying float vPointed, vOnPath, vPath, vArc, vBack; varying vec2 vSlide; varying vec3 vMm, vOut;',
      vertexHead: `attribute float part, arc, path; attribute vec2 slide; uniform float uPart[${pointed.length}], uHidden[${pointed.length}], uOuter[${pointed.length}], uEnds[${pointed.length}]; uniform float uFront, uLit, uBack, uCourse, uCopies;`,
      vertexBody: `
        // A pushed-aside copy of part n carries -1 - n: it is never hidden.
        bool resting = part > -0.5;
        int number = int((resting ? part : -1.0 - part) + 0.5);
        vPointed = uPart[number];
        vOnPath = step(0.0, path) * (1.0 - uOuter[number] * (1.0 - uCourse));
        vPath = path;
        vArc = arc;
        vSlide = slide;
        vMm = position;
        vOut = normal;
        float swell = vOnPath * smoothstep(uFront + 6.0, uFront - 6.0, path) * smoothstep(0.0, 10.0, path);
        transformed += normal * swell * (0.2 + 0.3 * uLit);
        // A hidden part shrinks to a point, so that it has no area to draw.
        if (resting) transformed *= 1.0 - uHidden[number] * uCopies;
        vBack = uBack * max(uOuter[number], smoothstep(uEnds[number] - 9.0, uEnds[number], arc));`,
      fragmentHead: `${NOISE}
        uniform float uFront, uRunning, uLit, uGlided, uMarked, uWhole;
        uniform vec3 uNerve, uDeep, uLitColour, uCore, uPointedColour;
        float gLit;`,
      // On a course, or on a root that is threatened (nerve-paths.ts).
      spared: 'uWhole * step(-0.75, vPath) > 0.5',
      colour: `
        // Where it fades only the near wall is drawn, or the far one would show through it.
        if (vBack > 0.99 || (!gl_FrontFacing && vBack > 0.0)) discard;
        diffuseColor.a = 1.0 - vBack;
        // Stripes that run along: the direction out of the tube stands for the place around it.
        float gone = vSlide.y * uGlided;
        float fibres = noise3(vec3(vOut.xz * 5.0 + vOut.y * 3.0, (vArc - gone) * 0.09));
        vec3 nerve = mix(uDeep, uNerve, 0.45 + 0.55 * fibres);
        // The light begins softly: a root is not cut off where it starts to answer.
        float onPath = smoothstep(0.5, 1.0, vOnPath) * smoothstep(uFront + 3.0, uFront - 3.0, vPath) * smoothstep(0.0, 10.0, vPath);
        gLit = onPath * uLit;
        nerve = mix(nerve, mix(uNerve, uLitColour, 0.3), onPath);
        // Bundles under a thin sheath, lit as unlit: without them a lit root looks like a pipe.
        float bundles = 0.6 * fibres + 0.4 * noise3(vec3(vOut.xz * 11.0 + vOut.y * 7.0, (vArc - gone) * 0.16));
        nerve = mix(nerve, uLitColour * (0.74 + 0.44 * bundles), 0.94 * gLit);
        // A dark ring glides with the root; a pale one stays where it was.
        float rings = uMarked * step(0.001, vSlide.y);
        nerve = mix(nerve, vec3(1.0), 0.75 * rings * smoothstep(0.55, 0.35, abs(vSlide.x)));
        nerve = mix(nerve, uDeep * 0.22, 0.92 * rings * smoothstep(0.8, 0.6, abs(vSlide.x - gone)));
        diffuseColor.rgb = mix(nerve, uPointedColour, 0.45 * vPointed);`,
      roughness: 'roughnessFactor = mix(roughnessFactor, 0.62, gLit);',
      // Seen from inside only where a cut opens it: flat, like the cut face.
      bump: 'if (!gl_FrontFacing) normal = vec3(0.0, 0.0, 1.0);',
      glow: `
        {
          float facing = abs(dot(normalize(normal), normalize(vViewPosition)));
          float head = uRunning * step(0.5, vOnPath) * exp(-abs(uFront - vPath) / 14.0);
          totalEmissiveRadiance += uCore * (0.16 * gLit * facing + 0.7 * head);
        }`,
    },
  )
  return {
    material,
    pointed,
    hidden,
    outer,
    ends,
    copies,
    back,
    course,
    whole,
    lit,
    front,
    running,
    glided,
    marked,
  }
}
