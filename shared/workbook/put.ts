/** Puts a value at a path of an object without any prototype, so that no title or key can reach one. */
export function put(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = "", ...rest] = path;
  if (rest.length === 0) {
    into[key] ??= value;
    return;
  }
  into[key] ??= {};
  if (typeof into[key] === "object") put(into[key] as Record<string, unknown>, rest, value);
}
