import { buildActor, buildNetwork, buildNetworkDocument, buildTie } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { Findings } from '../reading/findings.js';
import { networkRows } from './network-rows.js';

const network = buildNetwork();

describe('a network as rows', () => {
  it('has one row per actor and per tie, in words of the language that is asked for', () => {
    const findings = new Findings();
    const { actors, ties } = networkRows(buildNetworkDocument(), { network, locale: 'de', findings });
    expect(actors.columns).toEqual(['ID', 'Name', 'Art', 'Bereiche']);
    expect(actors.rows[0]).toEqual(['actor-1', 'Mütterzentrum Erlenbogen', 'Organisation', 'Familienbildung']);
    expect(ties.columns).toEqual(['ID', 'Von', 'Nach', 'Art', 'Richtung', 'Stand', 'Lebendigkeit']);
    expect(ties.rows).toEqual([['tie-1', 'actor-1', 'actor-2', 'Austausch', 'ungerichtet', 'Kooperation', 'lebendig']]);
  });

  it('keeps every language of a name in a column of its own, and numbers as numbers', () => {
    const actors = [buildActor({ name: { de: 'Haus', en: 'House' }, attributes: { Plätze: 12, Name: 'alt' } })];
    const document = buildNetworkDocument({ actors, ties: [], memberships: [], placements: [] });
    const rows = networkRows(document, { network, locale: 'en', findings: new Findings() }).actors;
    expect(rows.columns).toEqual([
      'ID',
      'Name',
      'Name [de]',
      'Name [en]',
      'Kind',
      'Sectors',
      'Plätze',
      'attribute Name',
    ]);
    expect(rows.rows[0]?.slice(6)).toEqual([12, 'alt']);
  });

  it('names what a table cannot carry', () => {
    const findings = new Findings();
    const tie = buildTie({ lastContactOn: '2027-03-06' });
    networkRows(buildNetworkDocument({ ties: [tie] }), { network, locale: 'de', findings });
    expect(findings.dropped()).toEqual([
      { code: 'records-dropped', at: '/memberships', value: 'memberships: 2' },
      { code: 'field-dropped', at: '/networks/0/phase', value: 'phase' },
      { code: 'field-dropped', at: '/ties/0/lastContactOn', value: 'lastContactOn' },
    ]);
  });
});
