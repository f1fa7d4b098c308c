export { sectorLabelsDe as sectorLabels } from '@geflecht/core/network';
