import { describe, expect, it } from 'vitest';
import { FileContent } from '../reading/file-content.js';
import { scanXml } from './scan-xml.js';

const wanted = new Set(['p', 'q']);

function scan(xml: string) {
  const attributes: Record<string, string>[] = [];
  const texts: string[] = [];
  scanXml(new FileContent(new TextEncoder().encode(xml)), {
    open: (name, written) => {
      attributes.push({ ...written });
      return wanted.has(name);
    },
    close: (name, text) => {
      texts.push(`${name}:${text}`);
    },
  });
  return { attributes, texts };
}

describe('scanXml', () => {
  it('gathers the own text of an element around children whose text is not wanted', () => {
    expect(scan('<p>eins<b>fett</b>zwei<b/>drei</p>').texts).toEqual(['b:', 'b:', 'p:einszweidrei']);
  });

  it('keeps texts of elements within each other apart', () => {
    expect(scan('<p>a<q>b</q>c<i><q>d</q> </i>e</p>').texts).toEqual(['q:b', 'q:d', 'i:', 'p:ace']);
  });

  it('takes CDATA as text where it is wanted, and nowhere else', () => {
    expect(scan('<a><![CDATA[x]]><p>1<![CDATA[<2>]]>&amp;3</p></a>').texts).toEqual(['p:1<2>&3', 'a:']);
  });

  it('names elements without their prefix at both ends', () => {
    expect(scan('<x:a xmlns:x="urn:x"><x:p>t</x:p></x:a>').texts).toEqual(['p:t', 'a:']);
  });

  it('knows no attributes but those of the file, whatever they are called', () => {
    const [first] = scan('<a constructor="1" toString="2" __proto__="3"/>').attributes;
    expect(Object.entries(first ?? {})).toEqual([
      ['constructor', '1'],
      ['toString', '2'],
      ['__proto__', '3'],
    ]);
  });

  it('refuses an attribute that comes twice', () => {
    expect(() => scan('<a b="1" b="2"/>')).toThrow(expect.objectContaining({ code: 'xml-malformed' }));
  });
});
