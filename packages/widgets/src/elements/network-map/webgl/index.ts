export { useWebgl } from './use-webgl.js';
export type { WebglOptions } from './use-webgl.js';
