export type { Client, ClientOptions } from './client.js';
export { createClient } from './create-client.js';
