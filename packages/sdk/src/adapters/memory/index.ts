export { memoryBackend } from './backend.js';
export type { MemoryBackend } from './backend.js';
export type { MemoryMail } from './memory-mail.js';
export type { MemoryBackendOptions } from './options.js';
