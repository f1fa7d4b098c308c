const software = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether a renderer, by the name a browser gives it, is a processor that plays a graphics card. */
export function isSoftwareRenderer(name: string): boolean {
  return software.test(name);
}

/** Whether this machine draws WebGL 2 on a graphics card; asks the browser, and gives back what it took for that. */
export function hasGpu(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  if (gl === null) return false;
  const unmasked = gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL;
  const name: unknown = gl.getParameter(unmasked ?? gl.RENDERER);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' && !isSoftwareRenderer(name);
}
