export { networkRows } from './network-rows.js';
export type { NetworkRows, NetworkRowsOptions, TableRows } from './network-rows.js';
export { writeNetworkXlsx } from './write-network-xlsx.js';
export { writeNetworkCsv } from './write-network-csv.js';
