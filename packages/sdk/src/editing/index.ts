export { createEditingClient } from './create-editing-client.js';
export { isEditingClient } from './editing-client.js';
export type { EditingClient } from './editing-client.js';
