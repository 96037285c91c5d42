import type { Addresses } from "./addresses.ts";

/** Puts this host's addresses in place of the cloud addresses that CDK spells out: issuer, sign-in domain and API. */
export function standIn(text: string, at: Addresses): string {
  return text
    .replace(/https:\/\/cognito-idp\.[\w-]+\.amazonaws\.com/g, at.hostUrl)
    .replace(/https:\/\/[\w-]+\.auth\.[\w-]+\.amazoncognito\.com/g, at.hostUrl)
    .replace(/https:\/\/\w+\.execute-api\.[\w-]+\.amazonaws\.com/g, at.apiUrl);
}
