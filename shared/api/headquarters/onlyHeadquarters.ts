/** Whom an operation of headquarters is for. */
export const onlyHeadquarters = { headquarters: "anything" } as const;
