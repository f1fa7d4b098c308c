export { forceAroundSteps } from '@geflecht/core/network';
