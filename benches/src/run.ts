import { catalogue as whole, networkParts, signUpParts } from './catalogue.js';
import { readRequest, runBenches, unknownArguments } from './harness/run-benches.js';
import { tableOf } from './harness/table.js';

const args = process.argv.slice(2).filter((arg) => arg !== '--');
const request = readRequest(args);
// Without names, parts would run twice.
const catalogue = request.names.length === 0 ? whole : { ...whole, ...networkParts, ...signUpParts };
const unknown = unknownArguments(args, catalogue);

if (unknown.length > 0) {
  process.stderr.write(`There is no bench ${unknown.join(', ')}. Benches: ${Object.keys(catalogue).join(', ')}.\n`);
  if (request.isJson) process.stdout.write('[]\n');
  process.exitCode = 2;
} else {
  const rows = await runBenches(catalogue, request, (row) => {
    process.stderr.write(`${row.bench}, ${row.case}, ${row.measure}: ${row.ratio ?? row.reason ?? ''}\n`);
  });
  process.stdout.write(request.isJson ? `${JSON.stringify(rows, null, 1)}\n` : `${tableOf(rows)}\n`);
}
