type Fields = Readonly<Record<string, unknown>>;

function withoutEvidence(consented: Fields): Fields {
  const consent = consented['consent'] as Fields | undefined;
  if (consent?.['evidence'] === undefined) return consented;
  const { evidence: _evidence, ...proof } = consent;
  return { ...consented, consent: proof };
}

/** Whoever gave no consent, or took it back, is not named. */
function withoutSpeaker(quote: Fields): Fields {
  const consent = quote['consent'] as Fields | undefined;
  const isNamed = quote['attribution'] === 'name' || quote['name'] !== undefined;
  if (!isNamed || (consent !== undefined && consent['withdrawnAt'] === undefined)) return quote;
  const { name: _name, function: _function, ...words } = quote;
  return { ...words, attribution: 'none' };
}

/** Reduces disclosed quotes and rights to what those outside the coordination may read of people who agreed to be shown. */
export function redactConsents(seen: Fields): Fields {
  const quotes = seen['quotes'] as readonly Fields[] | undefined;
  const rights = seen['rights'] as Fields | undefined;
  return {
    ...seen,
    ...(quotes === undefined ? {} : { quotes: quotes.map((quote) => withoutEvidence(withoutSpeaker(quote))) }),
    ...(rights === undefined ? {} : { rights: withoutEvidence(rights) }),
  };
}
