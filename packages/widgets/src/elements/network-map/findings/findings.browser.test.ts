import { beforeEach, describe, expect, it } from 'vitest';
import { readAloud, saidFrom } from '../../../../listening/read-aloud.js';
import { districtNetwork } from '../network-map-sample.js';
import { placeFindings } from './findings-harness.js';
import { moorNetwork } from './findings-sample.js';

beforeEach(() => {
  document.body.replaceChildren();
});

const data = moorNetwork;

const ask = async (actor: string, question: string) => {
  const { findings, harness, element } = await placeFindings({ data });
  harness.click(actor);
  await element.updateComplete;
  await findings.ask(question);
  return { findings, harness, element };
};

describe('the findings', () => {
  it('stand under headings, those about what is not known first, and only the first are open', async () => {
    const { findings } = await placeFindings({ data });
    expect(findings.groups).toEqual([
      'Was wir nicht wissen 2',
      'Wer fehlt 5',
      'Was an einem Faden hängt 2',
      'Aufgaben und Ziele 6',
      'Pflege 3',
      'Geben und Nehmen 3',
    ]);
    expect(findings.openGroups).toEqual(['Was wir nicht wissen 2']);
  });

  it('are sentences with the actors concerned', async () => {
    const { findings } = await placeFindings({ data });
    expect(findings.sentences).toEqual(
      expect.arrayContaining([
        'Bei 5 von 7 Verbindungen ist kein letzter Kontakt notiert.',
        'Unverzichtbar und noch nicht dabei: Familiengericht.',
        'Üblich und noch nicht dabei: Hebamme.',
        '1 Partner hat noch keine Verbindung: Klinik Reethaus.',
        'Fällt Familienhaus Moorhof aus, verlieren 2 Partner den Anschluss: Jugendamt Moorkreis und Beirat Moorkreis.',
        'Zum Ziel „Alle lernen schwimmen“ trägt noch niemand bei.',
        'Niemand hat diese Aufgabe: Protokoll, frei seit 06.05.2024.',
        'Beirat Moorkreis: 1 von 2 Sitzen ist frei.',
        '1 Verbindung ruht: Schule am Schilf – Shantychor.',
        'Räume: Das gibt es nur bei Familienhaus Moorhof, 1 Partner sucht es.',
        'Bootswerft sucht, Familienhaus Moorhof bietet an: Räume; der Weg führt über Shantychor und Schule am Schilf.',
      ]),
    );
  });

  it('end with one question for all findings of a kind', async () => {
    const { findings } = await placeFindings({ data });
    expect(findings.sentences.filter((sentence) => sentence.startsWith('Fällt'))).toHaveLength(3);
    expect(findings.questions.filter((question) => question.includes('zweite Verbindung'))).toHaveLength(1);
  });

  it('open the actors they name', async () => {
    const { findings, harness } = await placeFindings({ data });
    await findings.open('Klinik Reethaus');
    expect(harness.panelName).toBe('Klinik Reethaus');
  });

  it('are shown on the map, and no more once that is taken back', async () => {
    const { findings, element } = await placeFindings({ data, view: 'force' });
    const faded = () => element.shadowRoot!.querySelectorAll('.actor:not(.near)').length;
    await findings.show('1 Verbindung ruht');
    expect([findings.isShown('1 Verbindung ruht'), faded()]).toEqual([true, 7]);
    await findings.show('1 Verbindung ruht');
    expect(findings.isShown('1 Verbindung ruht')).toBe(false);
  });

  it('lead from the list to the picture', async () => {
    const { findings, element } = await placeFindings({ data, view: 'list' });
    await findings.show('1 Partner hat noch keine Verbindung');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.list')).toBeNull();
    expect(findings.isShown('1 Partner hat noch keine Verbindung')).toBe(true);
  });

  it('are told in English where the page is English', async () => {
    const { findings } = await placeFindings({ data, lang: 'en' });
    expect(findings.sentences).toContain(
      'Without Familienhaus Moorhof, 2 partners lose the connection: Jugendamt Moorkreis and Beirat Moorkreis.',
    );
  });

  it('stay while a visitor filters, and follow the document', async () => {
    const { findings, harness, element } = await placeFindings({ data });
    const before = findings.sentences;
    harness.toggleSector('Bildung');
    await element.updateComplete;
    expect(findings.sentences).toEqual(before);
    element.data = { ...data, duties: [] };
    while (findings.sentences.some((sentence) => sentence.includes('Protokoll'))) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect(findings.groups).toContain('Aufgaben und Ziele 4');
  });
});

describe('a finding', () => {
  it('names those on whom most depend, and nobody who is only sought', async () => {
    const { findings } = await placeFindings({ data: districtNetwork });
    expect(findings.sentences.find((sentence) => sentence.startsWith('Fällt'))).toMatch(
      /^Fällt Mütterzentrum Erlenbogen aus, verlieren 9 Partner den Anschluss: .+ und 3 weitere\.$/,
    );
    expect(findings.sentences).toContain('1 Partner hat noch keine Verbindung: Theater Kellerlicht.');
  });
});

describe('hide-findings', () => {
  it('leaves out the codes it names', async () => {
    const { findings } = await placeFindings({ data, hideFindings: 'cut-point bridge duty-vacant empty-cells' });
    expect(findings.groups).not.toContain('Was an einem Faden hängt 2');
    expect(findings.sentences.filter((sentence) => /^Fällt|Aufgabe|Feldern/.test(sentence))).toEqual([]);
    expect(findings.sentences).toContain('Beirat Moorkreis: 1 von 2 Sitzen ist frei.');
  });

  it('leaves out what can be asked about an actor', async () => {
    const { findings, harness, element } = await placeFindings({ data, hideFindings: 'what-if introductions' });
    harness.click('Bootswerft');
    await element.updateComplete;
    expect(findings.askable).toEqual(['Wen noch ansprechen?']);
    harness.askWay('Kita Libelle');
    await element.updateComplete;
    expect([harness.way.length, findings.doors]).toEqual([5, []]);
  });

  it('leaves out everything where it is empty', async () => {
    const { findings, element } = await placeFindings({ data });
    element.hideFindings = '';
    await element.updateComplete;
    expect([findings.groups, findings.askable]).toEqual([[], []]);
  });
});

describe('what can be asked about an actor', () => {
  it('tells what the network would lose without it', async () => {
    const { findings } = await ask('Familienhaus', 'Wenn Familienhaus Moorhof ausfiele');
    expect(findings.answers).toEqual([
      '2 Partner verlören den Anschluss: Jugendamt Moorkreis und Beirat Moorkreis.',
      'Niemand trüge mehr bei zu: Ein Treffpunkt am Hafen.',
      'Niemand böte mehr an: Räume.',
      'Ohne jemanden wären die Aufgaben: Netzwerkkoordination.',
      'Leer würde ein Sitz in: Beirat Moorkreis.',
      'Wer könnte das auffangen?',
    ]);
  });

  it('says so where nothing hangs on it', async () => {
    const { findings } = await ask('Klinik', 'Wenn Klinik Reethaus ausfiele');
    expect(findings.answers).toEqual(['Alle anderen bleiben verbunden, und nichts hängt allein daran.']);
  });

  it('tells whom to talk to, with reasons', async () => {
    const { findings } = await ask('Familienhaus', 'Wen noch ansprechen?');
    expect(findings.answers).toEqual([
      'Bootswerft: sucht Räume',
      'Klinik Reethaus: noch nicht dabei: Klinik',
      'Shantychor: 1 gemeinsamer Partner (Schule am Schilf)',
    ]);
  });

  it('is closed again for the next actor', async () => {
    const { findings, harness, element } = await ask('Klinik', 'Wenn Klinik Reethaus ausfiele');
    harness.click('Bootswerft');
    await element.updateComplete;
    expect(findings.answers).toEqual([]);
  });

  it('stands in the list as well', async () => {
    const { findings } = await placeFindings({ data, view: 'list' });
    await findings.ask('Wenn Shantychor ausfiele');
    expect(findings.answers[0]).toBe('1 Partner verlöre den Anschluss: Bootswerft.');
  });

  it('names who could open the door where the way is longer than a step', async () => {
    const { findings, harness, element } = await placeFindings({ data });
    harness.click('Bootswerft');
    await element.updateComplete;
    harness.askWay('Shantychor');
    await element.updateComplete;
    expect(findings.doors).toEqual([]);
    harness.askWay('Kita Libelle');
    await element.updateComplete;
    expect(findings.doors).toEqual(['Schule am Schilf, zuerst zu fragen: Shantychor']);
  });
});

describe('findings by ear', () => {
  it('are read as headings that open, sentences and buttons', async () => {
    const { element } = await placeFindings({ data, hideFindings: 'balance-unanswered' });
    const transcript = await readAloud(element.shadowRoot!.querySelector('.findings')!);
    expect(saidFrom(transcript, 'heading, Was wir nicht wissen 1, level 4', 7).slice(4)).toEqual([
      'list',
      'listitem, level 1, position 1, set size 1',
      'Bei 5 von 7 Verbindungen ist kein letzter Kontakt notiert.',
    ]);
    expect(saidFrom(transcript, 'listitem, level 1, position 3, set size 5', 6)).toEqual([
      'listitem, level 1, position 3, set size 5',
      '1 Partner hat noch keine Verbindung:',
      'button, Klinik Reethaus',
      '.',
      'button, Auf der Karte zeigen, not pressed',
      'Wer kennt dort jemanden und könnte die Tür öffnen?',
    ]);
  });

  it('answer what is asked about an actor', async () => {
    const { element, findings, harness } = await placeFindings({ data });
    harness.click('Shantychor');
    await element.updateComplete;
    await findings.ask('Wenn Shantychor ausfiele');
    const transcript = await readAloud(element.shadowRoot!.querySelector('.asked')!);
    expect(transcript.slice(-6)).toEqual([
      'list',
      'listitem, level 1, position 1, set size 1',
      '1 Partner verlöre den Anschluss:',
      'button, Bootswerft',
      '.',
      'Wer könnte das auffangen?',
    ]);
  });
});
