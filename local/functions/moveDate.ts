/** Makes `Date` follow a clock in shared memory (milliseconds; NaN: the machine's own time). Called before a function's code loads. */
export function moveDate(shared: SharedArrayBuffer): void {
  const instant = new Float64Array(shared);
  const Real = Date;
  const now = () => {
    const moved = instant[0] ?? Number.NaN;
    return Number.isNaN(moved) ? Real.now() : moved;
  };
  const Moved = new Proxy(Real, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
    apply: () => new Real(now()).toString(),
    get: (target, key, receiver) => (key === "now" ? now : Reflect.get(target, key, receiver)),
  });
  Real.prototype.constructor = Moved;
  globalThis.Date = Moved;
}
