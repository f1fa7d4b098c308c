const numbers = new Intl.NumberFormat('de');

/** A number with the word that fits it: `1 Zeile`, `1.200 Zeilen`. */
export function counted(count: number, one: string, many: string): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}

/** A list as it is spoken: `A, B und C`. */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('de', { type: 'conjunction' }).format(parts);
}

/** A size as people say it: `640 Byte`, `12 KB`, `3,4 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return counted(bytes, 'Byte', 'Byte');
  const kilobytes = bytes / 1024;
  return kilobytes < 1000
    ? `${numbers.format(Math.ceil(kilobytes))} KB`
    : `${(kilobytes / 1024).toLocaleString('de', { maximumFractionDigits: 1 })} MB`;
}
