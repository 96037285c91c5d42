/** A code as words: `socialWorker` is "Social worker". */
export const wordsOf = (code: string): string => {
  const words = code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
