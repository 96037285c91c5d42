import type { shared } from "../../activities/kind.ts";
import type { kinds } from "../../activities/kinds.ts";
import type { Qualifier } from "../../figures/quantity.ts";
import type { Pillar } from "../../grants.ts";

type Kind = (typeof kinds)[number];
type All<U> = (U extends unknown ? (of: U) => void : never) extends (of: infer I) => void ? I : never;
type Dimensions = All<Kind["dimensions"]>;

/** What a measure counts, and in what. */
export interface MeasureLabel {
  readonly title: string;
  readonly unit: string;
}

/** A field of a form, as people read it. */
export interface FieldLabel {
  readonly title: string;
  readonly description?: string;
}

/** Codes that no dimension has. */
export type PlainCode =
  | Qualifier
  | Pillar
  | "notApplicable"
  | "none"
  | "meeting"
  | "share"
  | "level"
  | "text"
  | "end"
  | "start"
  | "yes"
  | "no";

/** What stands within a field and has no words in its kind, by its name. */
export type PartName =
  | "count"
  | "measure"
  | "asStated"
  | "before"
  | "after"
  | "what"
  | "minor"
  | "numerator"
  | "denominator"
  | "highest"
  | "text"
  | "series"
  | "since"
  | "at";

/**
 * What a language calls everything that is recorded and counted. The kinds have the English; a kind, measure, category or field that
 * another language has no word for does not compile.
 */
export interface Labels {
  readonly kinds: Readonly<Record<Kind["kind"], string>>;
  readonly measures: Readonly<Record<keyof All<Kind["measures"]>, MeasureLabel>>;
  /** The title as it stands after a colon: "form of exploitation". */
  readonly dimensions: {
    readonly [D in keyof Dimensions]: {
      readonly title: string;
      readonly labels: Readonly<Record<keyof Dimensions[D]["labels"] & string, string>> &
        Readonly<Record<string, string>>;
    };
  };
  readonly shared: Readonly<Record<keyof typeof shared | "runningTotal" | "stated", FieldLabel>>;
  readonly fields: { readonly [K in Kind as K["kind"]]: { readonly [F in keyof K["fields"]]: FieldLabel } };
  readonly codes: Readonly<Record<PlainCode, string>>;
  readonly parts: Readonly<Record<PartName, FieldLabel>>;
}
