import { type IUniform, MeshStandardMaterial, type MeshStandardMaterialParameters } from 'three'
import { BODY_WARP, bodyUniforms } from '../warp.ts'

/** What a tissue adds to the standard material: GLSL for the vertex stage and for colour, roughness and light. */
export interface TissueShader {
  /** Names the program: tissues of one kind share it. */
  readonly key: string
  /**
   * What moves it (warp.ts): the leg alone, or spine and leg, for what is soft and lies along both. Its own rules still see it at
   * rest; a bone of the spine is moved whole, by its mesh.
   */
  readonly bends?: 'leg' | 'body'
  readonly uniforms: Record<string, IUniform>
  /** Declarations of both stages. */
  readonly varyings: string
  /** Declarations of the vertex stage. */
  readonly vertexHead: string
  /** After `transformed` (position in mm) and `objectNormal` are known. */
  readonly vertexBody: string
  readonly fragmentHead: string
  /** A condition under which a cut through the picture leaves a fragment standing. */
  readonly spared?: string
  /** May change `diffuseColor` (rgb and alpha). */
  readonly colour: string
  /** May change `roughnessFactor`. */
  readonly roughness?: string
  /** May change `normal` (view space). */
  readonly bump?: string
  /** May change `totalEmissiveRadiance`. */
  readonly glow?: string
}

/** A standard, light-reacting material with a tissue's own colour rules compiled in; a compile a kind, not a part. */
export function tissueMaterial(
  parameters: MeshStandardMaterialParameters,
  tissue: TissueShader,
): MeshStandardMaterial {
  const material = new MeshStandardMaterial(parameters)
  material.customProgramCacheKey = () => tissue.key
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, tissue.uniforms)
    const { bends, spared } = tissue
    if (bends) Object.assign(shader.uniforms, bodyUniforms)
    const turned = bends ? `objectNormal = ${bends}Turn(position, objectNormal);` : ''
    const moved = bends ? `transformed = ${bends}Warp(transformed);` : ''
    shader.vertexShader =
      `${tissue.varyings}\n${bends ? BODY_WARP : ''}${tissue.vertexHead}\n${shader.vertexShader}`
        .replace('#include <beginnormal_vertex>', `#include <beginnormal_vertex>\n${turned}`)
        .replace('#include <begin_vertex>', `#include <begin_vertex>\n${tissue.vertexBody}\n${moved}`)
    const cut = '#include <clipping_planes_fragment>'
    shader.fragmentShader = `${tissue.varyings}\n${tissue.fragmentHead}\n${shader.fragmentShader}`
      .replace(cut, spared ? `if (!(${spared})) {\n${cut}\n}` : cut)
      .replace('#include <color_fragment>', `#include <color_fragment>\n${tissue.colour}`)
      .replace(
        '#include <roughnessmap_fragment>',
        `#include <roughnessmap_fragment>\n${tissue.roughness ?? ''}`,
      )
      .replace('#include <normal_fragment_maps>', `#include <normal_fragment_maps>\n${tissue.bump ?? ''}`)
      .replace('#include <emissivemap_fragment>', `#include <emissivemap_fragment>\n${tissue.glow ?? ''}`)
  }
  return material
}
