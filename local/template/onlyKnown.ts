import { CannotStart } from "../cannotStart.ts";

/** Stops the start when a setting is used whose effect would be lost here: better no host than one that behaves otherwise. */
export function onlyKnown(logicalId: string, value: object, known: readonly string[]): void {
  for (const name of Object.keys(value)) {
    if (!known.includes(name)) throw new CannotStart(`${logicalId}: setting ${name} is not hosted`);
  }
}
