export { readSchemaOrg } from './read-schema-org.js';
