import type { ComponentChildren } from "preact";
import { useArrival } from "./useArrival.ts";

interface Props {
  title: string;
  /** Where this screen was opened from. */
  back?: { href: string; title: string };
  lead?: ComponentChildren;
  children: ComponentChildren;
}

/** One screen under the bar. */
export function Screen({ title, back, lead, children }: Props) {
  const heading = useArrival(title);
  return (
    <main id="main">
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
