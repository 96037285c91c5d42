import { useState } from "preact/hooks";

/** What somebody types, kept in this tab until it was sent: signing in again or a reload loses nothing. */
export function useKeptText(name: string): [text: string, type: (text: string) => void, forget: () => void] {
  const key = `typed ${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? "");
  const type = (next: string) => {
    sessionStorage.setItem(key, next);
    setText(next);
  };
  const forget = () => {
    sessionStorage.removeItem(key);
    setText("");
  };
  return [text, type, forget];
}
