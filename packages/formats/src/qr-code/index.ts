export { qrModules } from './qr-modules.js';
