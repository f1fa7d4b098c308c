/** The first port a test file may use: far from those `npm start` wishes for, and a range for each worker. */
export const firstPort = 18_787 + 100 * Number(process.env['VITEST_POOL_ID'] ?? 0);
