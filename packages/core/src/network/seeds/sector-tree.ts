/**
 * The shipped sectors without their words: fields of society in the order of their marks, each with its kinds of partner;
 * where a kind has narrower ones, these follow as an entry of its own.
 * Apart from the labels so that a picture can be drawn before its words are loaded.
 */
export const sectorTree: Readonly<Record<string, string>> = {
  familySelfHelp: 'mothersCentre familyCentre familyEducation multiGenerationHouse selfHelpGroup parentsInitiative',
  neighbourhood: 'neighbourhoodCentre districtManagement volunteerAgency seniors foodBank allotmentClub',
  youthWelfare:
    'youthOffice daycare childMinding youthWork schoolSocialWork parentingSupport educationalCounselling earlyPrevention',
  education: 'school allDayCare parentsCouncil educationOffice adultEducation vocationalTraining library',
  health:
    'healthOffice hospital healthProfession socialPaediatricCentre earlyIntervention maternalRecovery healthInsurance',
  healthProfession: 'medicalPractice paediatrics gynaecology midwifery psychotherapy',
  counselling:
    'socialOffice welfareAssociation socialCounselling pregnancyCounselling violenceProtection disabilityServices',
  socialCounselling: 'debtAdvice addictionHelp',
  migration: 'migrantOrganisation migrationAdvice languageMediation',
  administration: 'municipality urbanPlanning equalOpportunities localPolitics funder',
  safetyJustice: 'police publicOrder familyCourt fireBrigade',
  work: 'employmentAgency jobcentre tradeUnion',
  business: 'company chamber housingCompany',
  culture: 'museum musicSchool theatre',
  sport: 'sportsClub',
  faith: 'parish faithCommunity',
  environment: 'natureGroup farm',
  mediaScience: 'localMedia university',
};
