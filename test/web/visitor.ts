import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

/** Somebody in front of a browser of their own. */
export interface Visitor {
  readonly page: Page;
  /** What the page complained about: errors of scripts, and whatever its policy forbade. */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

/** Opens the page, on a phone. */
export async function visit(browser: Browser, address: string): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (line) => {
    // An answer that is an error is the page's to tell, and no error of the page.
    if (line.type() !== "error" || line.text().startsWith("Failed to load resource")) return;
    if (line.location().url.startsWith(address)) complaints.push(line.text());
  });
  await page.goto(address);
  return { page, complaints, leave: () => context.close() };
}

/** Opens the page and signs in as the persona with this title. */
export async function signIn(browser: Browser, address: string, persona: string): Promise<Visitor> {
  const visitor = await visit(browser, address);
  await visitor.page.getByRole("button", { name: "Sign in" }).click();
  await visitor.page.getByRole("button", { name: persona }).click();
  await visitor.page.getByRole("button", { name: "Sign out" }).waitFor();
  return visitor;
}

/** What is shown keeps WCAG 2.2 AA as far as a program can tell. A report in its frame is held to it by its own tests. */
export async function mustBeAccessible(page: Page): Promise<void> {
  const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).exclude("iframe").analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
}
