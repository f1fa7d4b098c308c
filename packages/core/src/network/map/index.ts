export { isEstablished } from '../established.js';
export { placeLabels } from '../layout/place-labels.js';
export { sectorParents, sectorPath } from '../seeds/sector-parents.js';
export { pickText } from '../../text/pick-text.js';
