/** A kind of partner a shipped template expects, without its words. */
export interface SeedKind {
  readonly sectorId: string;
  readonly required?: true;
  /** Welcome though not usual: its absence is no gap. */
  readonly untypical?: true;
}

/** Ids of sectors that must be on board, of usual and of untypical ones, by template. */
const sectorIds: Readonly<Record<string, readonly [required: string, usual: string, untypical: string]>> = {
  earlyPrevention: [
    'youthWelfare disabilityServices healthOffice socialOffice school police publicOrder employmentAgency hospital ' +
      'socialPaediatricCentre earlyIntervention socialCounselling pregnancyCounselling maternalRecovery ' +
      'violenceProtection multiGenerationHouse familyEducation familyCourt healthProfession',
    'youthOffice earlyPrevention daycare paediatrics midwifery gynaecology jobcentre mothersCentre',
    'sportsClub museum library fireBrigade housingCompany allotmentClub',
  ],
  neighbourhood: [
    'neighbourhoodCentre municipality',
    'districtManagement volunteerAgency seniors foodBank mothersCentre familyCentre daycare school youthWork ' +
      'migrantOrganisation migrationAdvice parish faithCommunity sportsClub socialCounselling police urbanPlanning ' +
      'localPolitics housingCompany selfHelpGroup',
    'company fireBrigade library museum musicSchool theatre allotmentClub natureGroup localMedia hospital',
  ],
  familyCentre: [
    'youthOffice daycare familyEducation',
    'mothersCentre multiGenerationHouse selfHelpGroup childMinding educationalCounselling earlyPrevention school ' +
      'paediatrics midwifery earlyIntervention pregnancyCounselling socialCounselling violenceProtection jobcentre ' +
      'migrationAdvice migrantOrganisation languageMediation volunteerAgency neighbourhoodCentre parish ' +
      'healthInsurance equalOpportunities',
    'sportsClub library museum musicSchool housingCompany company fireBrigade allotmentClub farm',
  ],
  educationPartnership: [
    'school daycare parentsCouncil',
    'allDayCare educationOffice schoolSocialWork youthOffice youthWork educationalCounselling childMinding ' +
      'adultEducation familyEducation vocationalTraining library languageMediation migrantOrganisation ' +
      'earlyIntervention employmentAgency musicSchool sportsClub',
    'museum theatre university company chamber natureGroup farm localMedia fireBrigade seniors',
  ],
};

/**
 * Kinds of partner a shipped purpose template expects; undefined for other ids. Apart from the words, so that a page can
 * reason without loading them in every language.
 */
export function expectedKinds(templateId: string): readonly SeedKind[] | undefined {
  if (!Object.hasOwn(sectorIds, templateId)) return undefined;
  return sectorIds[templateId]?.flatMap((ids, at) =>
    ids.split(' ').map((sectorId): SeedKind => ({
      sectorId,
      ...(at === 0 && { required: true as const }),
      ...(at === 2 && { untypical: true as const }),
    })),
  );
}
