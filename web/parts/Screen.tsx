import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

let shown = 0;

/** One screen: its heading names the browser's tab, and takes the focus when people come to it from another screen. */
export function Screen({
  title,
  back,
  lead,
  wide = false,
  children,
}: {
  title: string;
  /** Where this screen was opened from. */
  back?: { href: string; title: string };
  lead?: ComponentChildren;
  wide?: boolean;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    shown += 1;
    if (shown === 1) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${title} · Programme tracker`;
  }, [title]);
  return (
    <main id="main" class={wide ? "wide" : undefined}>
      {back && (
        <p class="back">
          <a href={back.href}>{back.title}</a>
        </p>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </main>
  );
}
