export { sectorLabels } from '@geflecht/core/network';
