export type { RichText, Text } from './text.js';
