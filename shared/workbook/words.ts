/** What a person reads for a code: `notApplicable` is "Not applicable". Codes that are no words (`USD`, `bs`) stay what they are. */
export function words(code: string): string {
  if (!/^[a-z]{3,}[a-zA-Z]*$/.test(code)) return code;
  const text = code.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The code among these that a person meant, by its words or itself, in capitals or not; undefined when none is. */
export function codeOf(text: string, codes: readonly string[]): string | undefined {
  const meant = text.trim().toLowerCase();
  return (
    codes.find((code) => code.toLowerCase() === meant) ?? codes.find((code) => words(code).toLowerCase() === meant)
  );
}
