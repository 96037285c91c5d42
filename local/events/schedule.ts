import { Cron } from "croner";
import { type TimeTable, timeTable } from "./cron.ts";

export interface ScheduleSettings {
  logicalId: string;
  title: string;
  expression: string;
  timezone: string;
  /** Resolves when the target has dealt with it. */
  run(): Promise<void>;
}

/** Something that runs by the clock, and at once when asked. */
export class Schedule {
  readonly settings: ScheduleSettings;
  readonly #table: TimeTable;
  #timer: { stop(): void } | undefined;

  constructor(settings: ScheduleSettings) {
    this.settings = settings;
    this.#table = timeTable(settings.expression, settings.logicalId);
    // Read once more by what will run it, so that a mistake shows at the start.
    if ("pattern" in this.#table) new Cron(this.#table.pattern, { paused: true, ...croner(settings.timezone) }).stop();
  }

  begin(): void {
    const run = () => void this.settings.run();
    if ("pattern" in this.#table) {
      this.#timer = new Cron(this.#table.pattern, { unref: true, ...croner(this.settings.timezone) }, run);
    } else {
      const interval = setInterval(run, this.#table.every).unref();
      this.#timer = { stop: () => clearInterval(interval) };
    }
  }

  end(): void {
    this.#timer?.stop();
  }
}

/** AWS also writes `0/15` where croner by itself wants a range. */
export function croner(timezone: string): { timezone: string; sloppyRanges: true } {
  return { timezone, sloppyRanges: true };
}
