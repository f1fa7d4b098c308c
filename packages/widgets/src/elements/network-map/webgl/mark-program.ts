import { NodeProgram } from 'sigma/rendering';
import type { NodeProgramType, ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { cellReach, sheetSide } from './scene-ink.js';
import type { SceneInk } from './scene-ink.js';

/** What the scene's graph holds of an actor. */
export interface MarkLook {
  readonly x: number;
  readonly y: number;
  /** Of the sheet. */
  readonly cell: number;
}

const vertexShader = `
attribute vec2 a_place;
attribute float a_cell;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_reach;
varying vec2 v_place;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_place + a_corner * u_reach, 1.0)).xy, 0.0, 1.0);
  float row = floor((a_cell + 0.5) / ${sheetSide}.0);
  vec2 cell = vec2(a_cell - row * ${sheetSide}.0, row);
  v_place = (cell + 0.5 + a_corner * vec2(0.5, -0.5)) / ${sheetSide}.0;
}`;

const fragmentShader = `
precision highp float;
uniform sampler2D u_sheet;
varying vec2 v_place;
void main() {
  gl_FragColor = texture2D(u_sheet, v_place);
}`;

const uniforms = ['u_matrix', 'u_reach', 'u_sheet'] as const;
const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;

type Gl = ProgramInfo['gl'];

function uploadSheet(gl: Gl, sheet: HTMLCanvasElement): void {
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, sheet);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.generateMipmap(gl.TEXTURE_2D);
}

/** Draws symbols of actors, all of one size, from a sheet. */
export function markProgram(ink: SceneInk): NodeProgramType {
  return class MarkProgram extends NodeProgram<(typeof uniforms)[number]> {
    #texture: WebGLTexture | null = null;
    #uploaded: HTMLCanvasElement | undefined;

    constructor(gl: Gl, _picking: WebGLFramebuffer | null, renderer: ConstructorParameters<NodeProgramType>[2]) {
      // Pointers ask for actors by their places, so nothing has to be drawn a second time for them.
      super(gl, null, renderer);
    }

    override getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_place', size: 2, type: FLOAT },
          { name: 'a_cell', size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(_index: number, start: number, data: NodeDisplayData): void {
      this.array.set([data.x, data.y, (data as NodeDisplayData & MarkLook).cell], start);
    }

    override setUniforms({ matrix, correctionRatio, sizeRatio }: RenderParams, info: ProgramInfo): void {
      const { gl, uniformLocations } = info;
      gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
      gl.uniform1f(uniformLocations['u_reach'] ?? null, (ink.radius * cellReach * 2 * correctionRatio) / sizeRatio);
      gl.uniform1i(uniformLocations['u_sheet'] ?? null, 0);
      gl.activeTexture(gl.TEXTURE0);
      this.#texture ??= gl.createTexture();
      gl.bindTexture(gl.TEXTURE_2D, this.#texture);
      if (this.#uploaded === ink.sheet) return;
      uploadSheet(gl, ink.sheet);
      this.#uploaded = ink.sheet;
    }
  };
}
