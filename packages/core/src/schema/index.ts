export { audienceRuleSchema, scopeSchema, sourceSchema } from '../audience/meta.js';
export { areaSchema, documentDefaultsSchema, documentSchema, taxonomySchema } from '../document/document.js';
export { entities, collectionNames } from '../document/entities.js';
export { openObject } from './open-object.js';
export { strictSchema, strippedSchema } from './reshape.js';
export { routes } from '../contract/routes.js';
export { availabilitySchema, capabilitiesSchema, signUpReceiptSchema, signUpRequestSchema } from '../contract/wire.js';
