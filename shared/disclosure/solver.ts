import highs, { type Highs } from "highs";

// Its types are those of its CommonJS form; what is loaded is its ES module.
const load = highs as unknown as typeof highs.default;

let loaded: Promise<Highs> | undefined;

/** The solver of linear and integer programs (HiGHS, as WebAssembly: the same result on every machine), loaded once. */
export const solver = (): Promise<Highs> => {
  loaded ??= load();
  return loaded;
};
