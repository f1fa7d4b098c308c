export { generate } from './generate.js';
export { GeneratorError } from './generator-error.js';
export type { GeneratorErrorCode } from './generator-error.js';
export { isKind, kinds } from './kinds.js';
export type { Kind } from './kinds.js';
