import { headquarters } from "../shared/api/headquarters.ts";
import { explainNumber } from "./endpoints/headquarters/explainNumber.ts";
import { getDraft } from "./endpoints/headquarters/getDraft.ts";
import { getFunding } from "./endpoints/headquarters/getFunding.ts";
import { getGrant } from "./endpoints/headquarters/getGrant.ts";
import { getProject } from "./endpoints/headquarters/getProject.ts";
import { getPublisher } from "./endpoints/headquarters/getPublisher.ts";
import { getRates } from "./endpoints/headquarters/getRates.ts";
import { getReportNarrative } from "./endpoints/headquarters/getReportNarrative.ts";
import { getTotals } from "./endpoints/headquarters/getTotals.ts";
import { importFunding } from "./endpoints/headquarters/importFunding.ts";
import { importIati } from "./endpoints/headquarters/importIati.ts";
import { importRates } from "./endpoints/headquarters/importRates.ts";
import { listCountries } from "./endpoints/headquarters/listCountries.ts";
import { listDonors } from "./endpoints/headquarters/listDonors.ts";
import { listFunding } from "./endpoints/headquarters/listFunding.ts";
import { listIndicators } from "./endpoints/headquarters/listIndicators.ts";
import { listOpens } from "./endpoints/headquarters/listOpens.ts";
import { listPeople } from "./endpoints/headquarters/listPeople.ts";
import { listProgrammes } from "./endpoints/headquarters/listProgrammes.ts";
import { listProjects } from "./endpoints/headquarters/listProjects.ts";
import { listRateSources } from "./endpoints/headquarters/listRateSources.ts";
import { listTemplates } from "./endpoints/headquarters/listTemplates.ts";
import { portfolioAsIati } from "./endpoints/headquarters/portfolioAsIati.ts";
import { previewDraft } from "./endpoints/headquarters/previewDraft.ts";
import { projectAsIati } from "./endpoints/headquarters/projectAsIati.ts";
import { putAmendment } from "./endpoints/headquarters/putAmendment.ts";
import { putCountry } from "./endpoints/headquarters/putCountry.ts";
import { putDonor } from "./endpoints/headquarters/putDonor.ts";
import { putFunding } from "./endpoints/headquarters/putFunding.ts";
import { putGrant } from "./endpoints/headquarters/putGrant.ts";
import { putPeriod } from "./endpoints/headquarters/putPeriod.ts";
import { putPerson } from "./endpoints/headquarters/putPerson.ts";
import { putProgramme } from "./endpoints/headquarters/putProgramme.ts";
import { putProject } from "./endpoints/headquarters/putProject.ts";
import { putPublisher } from "./endpoints/headquarters/putPublisher.ts";
import { putRateSource } from "./endpoints/headquarters/putRateSource.ts";
import { putReportNarrative } from "./endpoints/headquarters/putReportNarrative.ts";
import { putTemplate } from "./endpoints/headquarters/putTemplate.ts";
import { putTransaction } from "./endpoints/headquarters/putTransaction.ts";
import { release } from "./endpoints/headquarters/release.ts";
import { removePerson } from "./endpoints/headquarters/removePerson.ts";
import { requestReport } from "./endpoints/headquarters/requestReport.ts";
import { whereActivityCounts } from "./endpoints/headquarters/whereActivityCounts.ts";
import { api } from "./runtime/api.ts";

/** What headquarters does: the portfolio, the rights, the reports and the totals. */
export const handler = api(headquarters, {
  explainNumber,
  getDraft,
  listTemplates,
  putTemplate,
  putReportNarrative,
  getReportNarrative,
  getProject,
  listOpens,
  getTotals,
  listCountries,
  listDonors,
  listIndicators,
  listPeople,
  listProgrammes,
  listProjects,
  previewDraft,
  putCountry,
  putDonor,
  putGrant,
  putPeriod,
  putPerson,
  putProgramme,
  putProject,
  putTransaction,
  release,
  removePerson,
  requestReport,
  whereActivityCounts,
  getGrant,
  putAmendment,
  getFunding,
  importFunding,
  listFunding,
  putFunding,
  getRates,
  importRates,
  listRateSources,
  putRateSource,
  getPublisher,
  importIati,
  portfolioAsIati,
  projectAsIati,
  putPublisher,
});
