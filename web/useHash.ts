import { useEffect, useState } from "preact/hooks";

/** A part of an address; one that cannot be read leads nowhere, and the page says so. */
const partOf = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const parts = (): string[] => location.hash.replace(/^#\/?/, "").split("/").filter(Boolean).map(partOf);

/** Which screen the address asks for: `#/projects/bih-2019` is ["projects", "bih-2019"]. */
export function useHash(): string[] {
  const [at, setAt] = useState(parts);
  useEffect(() => {
    const go = () => setAt(parts());
    addEventListener("hashchange", go);
    return () => removeEventListener("hashchange", go);
  }, []);
  return at;
}

/** The address of a screen within the page. */
export const hash = (...to: (string | number)[]): string => `#/${to.map(encodeURIComponent).join("/")}`;
