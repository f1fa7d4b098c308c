export type { AvailabilityReader } from './availability-reader.js';
export type { Backend } from './backend.js';
export type { CallOptions, Reading, ReadOptions } from './call.js';
export type { CapabilityReader } from './capability-reader.js';
export type { EventReader } from './event-reader.js';
export type { NetworkReader } from './network-reader.js';
export type { SignUpCreator } from './sign-up-creator.js';
export type { SignUpReader } from './sign-up-reader.js';
