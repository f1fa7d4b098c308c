import { EdgeProgram } from 'sigma/rendering';
import type { EdgeProgramType, ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import type { SceneInk } from './scene-ink.js';

/** What the scene's graph holds of a tie; lengths in pixels of the picture. */
export interface TieLook {
  /** How far the point that the line is bent towards lies aside of its middle. */
  readonly bend: number;
  readonly width: number;
  readonly dash: number;
  /** 0: unbroken. */
  readonly gap: number;
}

/** `u_unit` is a pixel of the picture and `u_pixel` one of the screen, both in units of the graph. */
const vertexShader = `
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec4 a_look;
attribute vec2 a_along;
uniform mat3 u_matrix;
uniform float u_unit;
uniform float u_pixel;
varying float v_across;
varying float v_half;
varying float v_along;
varying vec2 v_dash;
void main() {
  vec2 way = a_end - a_start;
  float distance = max(length(way), 1e-9);
  vec2 control = (a_start + a_end) * 0.5 + vec2(way.y, -way.x) / distance * a_look.x * u_unit;
  float share = a_along.x;
  float rest = 1.0 - share;
  vec2 place = rest * rest * a_start + 2.0 * rest * share * control + share * share * a_end;
  vec2 slope = rest * (control - a_start) + share * (a_end - control);
  vec2 aside = vec2(-slope.y, slope.x) / max(length(slope), 1e-9);
  float halfWidth = a_look.y * 0.5 * u_unit;
  float reach = halfWidth + u_pixel * 0.5;
  gl_Position = vec4((u_matrix * vec3(place + aside * a_along.y * reach, 1.0)).xy, 0.0, 1.0);
  v_across = a_along.y * reach / u_pixel;
  v_half = halfWidth / u_pixel;
  v_along = share * distance / u_unit;
  v_dash = a_look.zw;
}`;

const fragmentShader = `
precision highp float;
uniform vec4 u_ink;
varying float v_across;
varying float v_half;
varying float v_along;
varying vec2 v_dash;
void main() {
  float cover = min(clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0), v_half * 2.0);
  float period = v_dash.x + v_dash.y;
  if (v_dash.y > 0.0 && mod(v_along, period) > v_dash.x) cover = 0.0;
  gl_FragColor = u_ink * cover;
}`;

const uniforms = ['u_matrix', 'u_unit', 'u_pixel', 'u_ink'] as const;
const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;

/** Places along a line in turn on both of its sides. */
function stripOf(pieces: number): number[][] {
  return Array.from({ length: pieces + 1 }, (_, at) => [1, -1].map((side) => [at / pieces, side])).flat();
}

/** Draws ties as lines of so many straight pieces, with their widths, dashes and bends. */
export function tieProgram(ink: SceneInk, pieces: number): EdgeProgramType {
  const strip = stripOf(pieces);
  return class TieProgram extends EdgeProgram<(typeof uniforms)[number]> {
    override getDefinition() {
      return {
        VERTICES: strip.length,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_start', size: 2, type: FLOAT },
          { name: 'a_end', size: 2, type: FLOAT },
          { name: 'a_look', size: 4, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_along', size: 2, type: FLOAT }],
        CONSTANT_DATA: strip,
      };
    }

    // oxlint-disable-next-line max-params -- the library decides what it hands over
    override processVisibleItem(
      _index: number,
      start: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const { bend, width, dash, gap } = data as EdgeDisplayData & TieLook;
      this.array.set([from.x, from.y, to.x, to.y, bend, width, dash, gap], start);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      const { matrix, correctionRatio, sizeRatio, pixelRatio } = params;
      const [red, green, blue, strength] = ink.line;
      gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
      gl.uniform1f(uniformLocations['u_unit'] ?? null, (2 * correctionRatio) / sizeRatio);
      gl.uniform1f(uniformLocations['u_pixel'] ?? null, (2 * correctionRatio) / pixelRatio);
      gl.uniform4f(uniformLocations['u_ink'] ?? null, red, green, blue, strength);
    }
  };
}
