import { readFileSync } from "node:fs";
import { readXlsx } from "../../functions/spreadsheet/readXlsx.ts";
import { readWorkbook } from "../../shared/workbook/readWorkbook.ts";

// Reads a workbook in a process of its own and says what came of it, how long it took and how much memory the process ever had
// (as Linux counts it; getrusage would count what was there before it started, too).
const start = performance.now();
const problems = await readXlsx(readFileSync(process.argv[2] ?? ""))
  .then((sheets) => readWorkbook(sheets, { project: "p", place: "BA", period: "2020-H1" }, []).problems)
  .catch((error) => error.problems);
process.stdout.write(
  JSON.stringify({
    problems,
    seconds: (performance.now() - start) / 1000,
    megabytes: Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024,
  }),
);
