/** Saves what was fetched with a token as a file with this name. */
export function saveAs(name: string, content: Blob): void {
  const file = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = file;
  link.download = name;
  link.click();
  URL.revokeObjectURL(file);
}
