import { CannotStart } from "../cannotStart.ts";

/** Whether an event (or a stream record) matches. */
export type Matches = (event: unknown) => boolean;
/** Whether one value matches; `undefined` stands for a field that is absent. */
type Test = (value: unknown) => boolean;

/** The operators of EventBridge that are understood. Another one stops the start by name. */
const operators: Record<string, (argument: unknown, where: string) => Test> = {
  prefix: (wanted, where) =>
    isIgnoreCase(wanted, where, (text) => (value) => isText(value) && value.toLowerCase().startsWith(text)) ??
    ((value) => isText(value) && value.startsWith(String(wanted))),
  suffix: (wanted, where) =>
    isIgnoreCase(wanted, where, (text) => (value) => isText(value) && value.toLowerCase().endsWith(text)) ??
    ((value) => isText(value) && value.endsWith(String(wanted))),
  "equals-ignore-case": (wanted) => (value) => isText(value) && value.toLowerCase() === String(wanted).toLowerCase(),
  exists: (wanted) => (value) => (value !== undefined) === wanted,
  "anything-but": (wanted, where) => {
    const tests = [wanted].flat().map((one) => test(one, where));
    return (value) => value !== undefined && !tests.some((matches) => matches(value));
  },
  numeric: (wanted, where) => numeric(wanted as (string | number)[], where),
};

/** Reads an event pattern: every field named must match one of its values. `where` names it in messages. */
export function pattern(wanted: object, where: string): Matches {
  const fields = Object.entries(wanted).map(([name, inner]): Matches => {
    if (name.startsWith("$")) throw new CannotStart(`${where}: pattern operator ${name} is not hosted`);
    const matches = Array.isArray(inner) ? anyOf(inner, where) : pattern(inner as object, where);
    return (event) =>
      matches(event !== null && typeof event === "object" ? (event as Record<string, unknown>)[name] : undefined);
  });
  // A list of objects in an event matches when one of them does.
  return (event) =>
    Array.isArray(event)
      ? event.some((one) => fields.every((matches) => matches(one)))
      : fields.every((matches) => matches(event));
}

function anyOf(wanted: unknown[], where: string): Matches {
  const tests = wanted.map((one) => test(one, where));
  return (value) =>
    (Array.isArray(value) ? value.flat() : [value]).some((one) => tests.some((matches) => matches(one)));
}

function test(wanted: unknown, where: string): Test {
  if (wanted === null || typeof wanted !== "object") return (value) => value === wanted;
  const [[name, argument] = ["", undefined], ...others] = Object.entries(wanted);
  const operator = operators[name];
  if (!operator || others.length > 0)
    throw new CannotStart(`${where}: pattern operator ${Object.keys(wanted).join(" with ")} is not hosted`);
  return operator(argument, where);
}

function isIgnoreCase(wanted: unknown, where: string, make: (text: string) => Test): Test | undefined {
  if (typeof wanted === "string") return undefined;
  const [[name, text] = ["", ""]] = Object.entries(wanted as object);
  if (name !== "equals-ignore-case") throw new CannotStart(`${where}: pattern operator ${name} is not hosted`);
  return make(String(text).toLowerCase());
}

const compare: Record<string, (value: number, limit: number) => boolean> = {
  "=": (value, limit) => value === limit,
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
  ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit,
};

/** `[">", 0, "<=", 5]` */
function numeric(wanted: (string | number)[], where: string): Test {
  const limits: ((value: number) => boolean)[] = [];
  for (let i = 0; i < wanted.length; i += 2) {
    const holds = compare[String(wanted[i])];
    if (!holds) throw new CannotStart(`${where}: numeric comparison ${wanted[i]} is not hosted`);
    limits.push((value) => holds(value, Number(wanted[i + 1])));
  }
  return (value) => typeof value === "number" && limits.every((holds) => holds(value));
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
