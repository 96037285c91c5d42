/** The name of a construct, and so the beginning of its logical id: `draftReport` becomes `DraftReport`. */
export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
