const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ccedil: 'ç',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    laquo: '«',
    raquo: '»',
    bdquo: '„',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    euro: '€',
    copy: '©',
    reg: '®',
    middot: '·',
    bull: '•',
    shy: '',
  }),
);
const largestCodePoint = 0x10ffff;

function character(code: number): string | undefined {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= largestCodePoint && !isSurrogate ? String.fromCodePoint(code) : undefined;
}

/** Puts characters in place of `&amp;`, `&#228;` and `&#xe4;`; what is no known entity stays. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, (entity, name: string) => {
    if (/^#x/i.test(name)) return character(Number.parseInt(name.slice(2), 16)) ?? entity;
    return (name.startsWith('#') ? character(Number(name.slice(1))) : named.get(name)) ?? entity;
  });
}
