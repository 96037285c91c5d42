import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { texts } from "../languages/language.ts";

let shown = 0;

/** For a screen's heading: it names the browser's tab, and takes the focus when people come to it from another screen. */
export function useArrival(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    shown += 1;
    if (shown === 1) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${title} · ${texts().name}`;
  }, [title]);
  return heading;
}
