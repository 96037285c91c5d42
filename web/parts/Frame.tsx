import type { Ref } from "preact";
import { useBlob } from "./useBlob.ts";

/** A report in a frame of its own, in which nothing runs. */
export function Frame({ title, html, frame }: { title: string; html: string; frame?: Ref<HTMLIFrameElement> }) {
  const address = useBlob(html, "text/html;charset=utf-8");
  // Same origin without scripts: this page may have it printed, and it can do nothing by itself.
  return <iframe ref={frame ?? null} title={title} src={address} sandbox="allow-same-origin allow-modals" />;
}
