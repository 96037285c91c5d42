import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "../cannotStart.ts";

/** package.json's key "local": all that the host knows of the product. */
export interface Configuration {
  /** The command that writes the template to CDK_OUTDIR. */
  synth: string;
  /** Files and folders the template is made from: it is written again only when one of them changed. */
  inputs: string[];
  /** The command that enters example data at the first start, told API_URL and HOST_URL. It must bear being repeated. */
  seed?: string;
  /** JSON files: people to sign in as, and items to put into tables before anything else. */
  personas?: string;
  items?: string;
}

export function configuration(folder: string): Configuration {
  const { local } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { local?: Configuration };
  if (!local?.synth)
    throw new CannotStart('package.json has no "local" with a "synth" command: see local/start/configuration.ts.');
  return local;
}
