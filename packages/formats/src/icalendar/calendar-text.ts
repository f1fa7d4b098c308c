const known = '\\;,:"';

/** The text of a value: escapes resolved, others left as they are. */
export function unescapeText(value: string): string {
  let at = value.indexOf('\\');
  if (at < 0) return value;
  let text = '';
  let from = 0;
  for (; at >= 0; at = value.indexOf('\\', from)) {
    const letter = value.charAt(at + 1);
    const meant = letter === 'n' || letter === 'N' ? '\n' : letter;
    text +=
      value.slice(from, at) + (meant === '\n' || (letter !== '' && known.includes(letter)) ? meant : `\\${letter}`);
    from = at + 2;
  }
  return text + value.slice(from);
}

/** The values of a list that commas divide. */
export function splitValues(value: string): readonly string[] {
  if (!value.includes(',')) return [value];
  const values: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value.charAt(at) === '\\') at += 1;
    else if (value.charAt(at) === ',') {
      values.push(value.slice(from, at));
      from = at + 1;
    }
  }
  values.push(value.slice(from));
  return values;
}
