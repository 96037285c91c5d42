import type * as z from "zod";
import type { contracts } from "../../shared/api/contracts.ts";

type Contracts = typeof contracts;
type Operations = { [A in keyof Contracts]: Contracts[A][keyof Contracts[A]] }[keyof Contracts];
type Operation<R extends Route> = Extract<Operations, { readonly route: R }>;

/** The route of an operation, as its contract names it: `GET /me`. */
export type Route = Operations["route"];

/** What an operation answers. Types only: no schema gets into the page. */
export type Answer<R extends Route> = z.infer<Operation<R>["answer"]>;

/** What an operation takes. */
export type Given<R extends Route> = { readonly path: z.input<Operation<R>["path"]> } & (Operation<R> extends {
  readonly query: infer Q extends z.ZodType;
}
  ? object extends z.input<Q>
    ? { readonly query?: z.input<Q> }
    : { readonly query: z.input<Q> }
  : unknown) &
  (Operation<R> extends { readonly body: infer B extends z.ZodType } ? { readonly body: z.input<B> } : unknown) &
  (Operation<R> extends { readonly ifMatch: "required" } ? { readonly seen: number } : unknown) &
  (Operation<R> extends { readonly ifMatch: "optional" } ? { readonly seen?: number | undefined } : unknown);
