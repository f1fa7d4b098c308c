import fc from 'fast-check';

// The same examples on every machine: a run that was green stays green until somebody changes something.
// `GEFLECHT_SEED=7 npm test` looks at others.
fc.configureGlobal({ seed: Number(process.env['GEFLECHT_SEED'] ?? 1) });
