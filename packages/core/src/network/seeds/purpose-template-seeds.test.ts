import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { purposeTemplateEntity } from '../purpose-template.js';
import { expectedKinds, purposeTemplateSeeds, sectorSeeds } from './index.js';

const sectors = new Set(sectorSeeds.map(({ id }) => id));

describe.each(purposeTemplateSeeds.map((template) => [template.id, template] as const))(
  'the template %s',
  (_, seed) => {
    it('expects sectors that ship, each once', () => {
      const expected = seed.expected.map(({ sectorId }) => sectorId);
      expect(expected.filter((id) => !sectors.has(id))).toEqual([]);
      expect(new Set(expected).size).toBe(expected.length);
    });

    it('says each kind in German and English', () => {
      for (const { sectorId, label } of seed.expected) {
        expect(Object.values(label).filter((words) => words === '' || words === sectorId)).toEqual([]);
      }
    });

    it('is a record a document may hold', () => {
      expect(z.safeParse(purposeTemplateEntity.schema, seed).success).toBe(true);
    });

    it('asks for nothing untypical as a must', () => {
      expect(seed.expected.filter((kind) => kind.untypical === true && kind.required === true)).toEqual([]);
    });
  },
);

describe('the template for early prevention', () => {
  const [early] = purposeTemplateSeeds;
  const kinds = early?.expected ?? [];

  it('expects all kinds the statute names, in its order, and tells them from those it does not', () => {
    const fromLaw = kinds.filter((kind) => kind.fromLaw === true).map(({ sectorId }) => sectorId);
    expect(fromLaw).toEqual([
      'youthWelfare',
      'disabilityServices',
      'healthOffice',
      'socialOffice',
      'school',
      'police',
      'publicOrder',
      'employmentAgency',
      'hospital',
      'socialPaediatricCentre',
      'earlyIntervention',
      'socialCounselling',
      'pregnancyCounselling',
      'maternalRecovery',
      'violenceProtection',
      'multiGenerationHouse',
      'familyEducation',
      'familyCourt',
      'healthProfession',
    ]);
    expect(kinds.filter(({ required }) => required === true)).toHaveLength(fromLaw.length);
    expect(early?.legalSource?.de).toContain('§ 3 Abs. 2 KKG');
  });

  it('names them as the statute does since 10 June 2021', () => {
    expect(kinds.map(({ label }) => label.de)).toEqual(
      expect.arrayContaining([
        'Leistungserbringer mit Vertrag nach § 125 SGB IX',
        'Beratungsstellen nach §§ 3 und 8 SchKG',
        'Mehrgenerationenhäuser',
      ]),
    );
    expect(early?.legalSource?.de).toContain('10. Juni 2021');
  });

  it('suggests partners nobody thinks of first', () => {
    const untypical = kinds.filter((kind) => kind.untypical === true).map(({ sectorId }) => sectorId);
    expect(untypical).toEqual(['sportsClub', 'museum', 'library', 'fireBrigade', 'housingCompany', 'allotmentClub']);
  });
});

describe('expectedKinds', () => {
  it.each(purposeTemplateSeeds)('tells the kinds of $id as its template does', ({ id, expected }) => {
    expect(expected).toMatchObject(expectedKinds(id) ?? []);
    expect(expectedKinds(id)).toHaveLength(expected.length);
  });

  it.each(['unheard-of', 'constructor'])('knows no template %s', (id) => {
    expect(expectedKinds(id)).toBeUndefined();
  });
});
