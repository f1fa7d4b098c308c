export { writeKumuXlsx } from './write-kumu-xlsx.js';
