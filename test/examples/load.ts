import { type Send, speakAs } from "./client.ts";
import { entering, foundations } from "./enter.ts";
import { examples } from "./examples.ts";

const { API_URL = "http://localhost:3000", HOST_URL = "http://localhost:3001" } = process.env;

const voices = new Map<string, Promise<Send>>();
const speak = (subject: string): Promise<Send> => {
  const voice = voices.get(subject) ?? speakAs(subject, API_URL, HOST_URL);
  voices.set(subject, voice);
  return voice;
};

const first = foundations(speak);
const then = examples.map((example) => entering(example, speak));
const all = first.length + then.flat().length;
let done = 0;

const inOrder = async (steps: readonly (() => Promise<void>)[]): Promise<void> => {
  for (const step of steps) {
    await step();
    done += 1;
    if (done % 10 === 0 || done === all) process.stdout.write(`Example programmes: ${done} of ${all}\n`);
  }
};

// The programmes belong to different people, who work at the same time.
await inOrder(first);
await Promise.all(then.map(inOrder));
