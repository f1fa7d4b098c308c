export { readSchemaOrg } from './read-schema-org.js';
export { writeSchemaOrg } from './write-schema-org.js';
