/** The time functions see: the machine's own, or an instant at which it stands still until it is moved. */
export class Clock {
  /** Milliseconds since 1970, or NaN for the machine's own time. Shared memory: moving it is seen at once in every worker. */
  readonly shared = new SharedArrayBuffer(8);
  readonly #instant = new Float64Array(this.shared);

  constructor(iso?: string) {
    this.set(iso);
  }

  set(iso?: string): void {
    this.#instant[0] = iso === undefined ? Number.NaN : Date.parse(iso);
  }

  get isMoved(): boolean {
    return !Number.isNaN(this.#instant[0]);
  }

  now(): Date {
    return new Date(this.isMoved ? (this.#instant[0] ?? 0) : Date.now());
  }
}
