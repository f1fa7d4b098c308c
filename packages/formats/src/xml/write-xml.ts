import { escapeMarkup } from '@geflecht/core/text';

/** What XML 1.0 cannot hold, not even as a reference. */
// eslint-disable-next-line no-control-regex -- control characters are what this finds
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Whether XML gives a text back as it was. */
export function isWritable(text: string): boolean {
  return text.search(unwritable) < 0;
}

/** A text between tags; letters that XML cannot hold become the replacement character. */
export function xmlText(text: string): string {
  return escapeMarkup(text).replaceAll('\r', '&#13;').replace(unwritable, '\ufffd');
}

/** Attributes of an element, with a blank before each; those without a value are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [` ${name}="${xmlText(String(value)).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`],
  );
  return written.join('');
}
