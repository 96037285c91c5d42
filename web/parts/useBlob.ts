import { useEffect, useState } from "preact/hooks";

/** An address within this tab for something that was fetched with a token; given back when it is no longer shown. */
export function useBlob(content: string, type: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([content], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content, type]);
  return address;
}
