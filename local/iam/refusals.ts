import type { Hosted } from "../hosted.ts";

/** A right that something used and nobody gave: in AWS the call would fail. */
export interface Refusal {
  functionName: string;
  action: string;
  resource: string;
}

/** Records a refusal and says what to do about it. */
export function refuse(hosted: Hosted, refusal: Refusal): void {
  hosted.refusals.push(refusal);
  const on = refusal.resource.replace(/^arn:[^:]*:[^:]*:[^:]*:[^:]*:/, "");
  hosted.log(`${refusal.functionName} may not ${refusal.action} on ${on}: grant it in infra/`);
}
