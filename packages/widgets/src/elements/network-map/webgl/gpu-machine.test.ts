import { describe, expect, it } from 'vitest';
import { isSoftwareRenderer } from './gpu-machine.js';

describe('the name of a renderer', () => {
  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.6, 256 bits)',
    'ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Software Adapter',
  ])('gives a processor away that plays a graphics card: %s', (name) => {
    expect(isSoftwareRenderer(name)).toBe(true);
  });

  it.each(['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)', 'Apple GPU', 'Mali-G78', ''])(
    'is taken for a graphics card else: "%s"',
    (name) => {
      expect(isSoftwareRenderer(name)).toBe(false);
    },
  );
});
