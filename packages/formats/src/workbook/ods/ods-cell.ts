import { durationText, momentText } from '../iso-text.js';
import type { PartAttributes } from '../read-part.js';

/** A cell of ODS as text, by the value it states and the text it shows. */
export function odsCellText(attributes: PartAttributes, shown: string): string {
  switch (attributes['office:value-type']) {
    case undefined:
    case 'void':
      return shown;
    case 'string':
      return shown === '' ? (attributes['office:string-value'] ?? '').trim() : shown;
    case 'date':
      return momentText(attributes['office:date-value'] ?? shown);
    case 'time':
      return durationText(attributes['office:time-value'] ?? shown);
    case 'boolean':
      return attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE';
    default:
      return numberText(attributes['office:value'] ?? '', shown);
  }
}

function numberText(written: string, shown: string): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return shown;
  // Leading zeros that a format shows belong to a code, such as a postal one.
  return /^0\d+$/.test(shown) && Number(shown) === value ? shown : String(value);
}
