/** `DraftReport2E9BDF73` -> `DraftReport`: CDK appends eight hexadecimal digits to the construct's path. */
export function title(logicalId: string): string {
  return logicalId.replace(/(?<=.)[0-9A-F]{8}$/, "") || logicalId;
}
