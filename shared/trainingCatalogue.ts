/**
 * The training catalogue, as reference data: modules, levels and audiences. The modules are the titles of IOM's Counter-Trafficking
 * Training Modules (Washington DC, 2006, funded by the US Department of State, PRM); its announcement names the audiences. The levels
 * are ours: the announcement has none.
 */
export const trainingCatalogue = {
  modules: {
    informationCampaigns: "Information campaigns",
    returnReintegration: "Return and reintegration",
    capacityBuilding: "Capacity building",
    cooperationNetworking: "Cooperation and networking",
    identificationInterviewing: "Victim identification and interviewing techniques",
    children: "Children",
    directAssistance: "Direct assistance",
    other: "Not of the catalogue",
    unknown: "Module not recorded",
  },
  levels: {
    introductory: "Introductory",
    intermediate: "Intermediate",
    advanced: "Advanced",
    trainersTraining: "Training of trainers",
    unknown: "Level not recorded",
  },
  /** Whom the trainings are for, as professions of participants. */
  audiences: {
    socialWorker: "Social workers",
    police: "Police officials",
    prosecutor: "Prosecutors",
    judge: "Judges",
    receptionCentreStaff: "Staff of temporary reception centres",
    health: "Health care professionals",
    education: "Education professionals",
    labourInspector: "Labour inspection professionals",
    consularOfficer: "Consular officers",
    borderGuard: "Border guards",
    victimServiceProvider: "Victim service providers",
    communityActivist: "Community activists",
    media: "Media",
    advocate: "Advocacy groups",
    legislator: "Legislators and policy advisors",
    other: "Other professions",
    unknown: "Profession not recorded",
  },
} as const;
