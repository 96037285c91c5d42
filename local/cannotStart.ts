/** Something that must be put right before the host can run. Its message is all that the reader sees: no stack. */
export class CannotStart extends Error {
  override name = "CannotStart";
}
