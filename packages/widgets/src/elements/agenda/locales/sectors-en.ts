export { sectorLabelsEn as sectorLabels } from '@geflecht/core/network';
