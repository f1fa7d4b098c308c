export { createManagingClient } from './create-managing-client.js';
export { isManagingClient } from './managing-client.js';
export type { ManagingClient } from './managing-client.js';
