export type { EffortEntry, EffortKind } from './effort-entry.js';
