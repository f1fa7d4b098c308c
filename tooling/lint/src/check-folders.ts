import { fileURLToPath } from 'node:url';
import { folderFindings } from './folder-findings.ts';

const findings = folderFindings(fileURLToPath(new URL('../../../', import.meta.url)));
for (const finding of findings) console.error(finding);
if (findings.length > 0) process.exitCode = 1;
