/** Saves what was fetched with a token as a file with this name. */
export function saveAs(name: string, content: string | Uint8Array, type: string): void {
  const file = URL.createObjectURL(
    new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type }),
  );
  const link = document.createElement("a");
  link.href = file;
  link.download = name;
  link.click();
  URL.revokeObjectURL(file);
}
