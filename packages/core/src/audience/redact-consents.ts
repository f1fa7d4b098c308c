type Fields = Readonly<Record<string, unknown>>;

function withoutEvidence(consented: Fields): Fields {
  const consent = consented['consent'] as Fields | undefined;
  if (consent?.['evidence'] === undefined) return consented;
  const { evidence: _evidence, ...proof } = consent;
  return { ...consented, consent: proof };
}

/** A speaker is told as far as the quote says, by name only with a live consent, and not at all once it was taken back. */
function withoutSpeaker(quote: Fields): Fields {
  const { name, function: work, ...words } = quote;
  const attribution = quote['attribution'];
  const consent = quote['consent'] as Fields | undefined;
  const isByName = attribution === 'name' || name !== undefined;
  if (consent?.['withdrawnAt'] !== undefined || (isByName && consent === undefined)) {
    return { ...words, attribution: 'none' };
  }
  if (attribution === 'name') return quote;
  return attribution === 'role' && work !== undefined ? { ...words, function: work } : words;
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
