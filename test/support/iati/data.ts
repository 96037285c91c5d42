import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../../shared/data");

/** A file of the official IATI 2.03 set or of what others published, where it is beside the project; undefined where it is not. */
export const official = (path: string): string | undefined =>
  existsSync(join(folder, path)) ? readFileSync(join(folder, path), "utf8") : undefined;

/** Whether the official set is there at all. Tests that need it are skipped without it. */
export const isThere = existsSync(join(folder, "iati"));

/** Where it lies, for what finds its parts by itself. */
export const at = (path: string): string => join(folder, path);
