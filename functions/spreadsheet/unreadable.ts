import { Invalid } from "../../shared/errors.ts";

/** A file that cannot be read as a workbook at all, in words. */
export const unreadable = (code: string, why: string, cause?: unknown): Invalid => {
  const message = `this workbook cannot be read: ${why}; nothing was changed`;
  return new Invalid(message, [{ path: "", code, message }], 422, { cause });
};
