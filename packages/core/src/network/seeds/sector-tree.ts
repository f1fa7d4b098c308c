/**
 * The shipped sectors without their words: fields of society in the order of their marks, each with its kinds of partner.
 * Apart from the labels so that a picture can be drawn before its words are loaded.
 */
export const sectorTree: Readonly<Record<string, string>> = {
  familySelfHelp: 'mothersCentre familyCentre familyEducation multiGenerationHouse selfHelpGroup parentsInitiative',
  neighbourhood: 'neighbourhoodCentre volunteerAgency seniors allotmentClub',
  youthWelfare: 'youthOffice daycare childMinding youthWork educationalCounselling earlyPrevention',
  education: 'school adultEducation vocationalTraining library',
  health:
    'healthOffice hospital medicalPractice paediatrics midwifery healthProfession earlyIntervention maternalRecovery healthInsurance',
  counselling:
    'socialOffice welfareAssociation pregnancyCounselling debtAdvice addictionHelp violenceProtection disabilityServices',
  migration: 'migrantOrganisation migrationAdvice languageMediation',
  administration: 'municipality equalOpportunities localPolitics funder',
  safetyJustice: 'police publicOrder familyCourt fireBrigade',
  work: 'employmentAgency jobcentre tradeUnion',
  business: 'company chamber housingCompany',
  culture: 'museum musicSchool theatre',
  sport: 'sportsClub',
  faith: 'parish faithCommunity',
  environment: 'natureGroup farm',
  mediaScience: 'localMedia university',
};
