import { readFileSync } from "node:fs";

// One call of the workbooks function as Lambda would make it, in a process of its own that can be killed in the middle of it.
const [, , bundle = "", event = ""] = process.argv;
const { handler } = await import(bundle);
process.stdout.write("called\n");
const { statusCode, body } = await handler(JSON.parse(readFileSync(event, "utf8")), {});
const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024;
process.stdout.write(`${statusCode} peak ${Math.round(peak)} MB ${body.slice(0, 200)}\n`);
