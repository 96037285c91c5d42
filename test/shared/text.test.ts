import { expect, test } from "vitest";
import { Id, Slug, text } from "../../shared/text.ts";

test.each([
  "write to someone@example.org",
  "call +387 33 293 400",
  "call 0038733293400",
  "tel. 555-123-4567",
  "033 293 400",
  "a\u0000b",
  "\u001b[31mred",
  "   ",
  "x".repeat(301),
])("%j is refused", (value) => {
  expect(text(300).safeParse(value).success).toBe(false);
});

test.each([
  "260 first responders were trained by 30 July 2020",
  "Act No. 12/2020, articles 186 and 187",
  "From 2019-06-01 to 2022-05-31",
  "USD 1,400,000 over two years",
  "120 000 000 tenge, 250.000.000 rupiah",
  "Обучение сотрудников полиции",
  "<b>bold</b> =1+1 ‮rtl",
  "two\nlines",
])("%j is text", (value) => {
  expect(text(300).parse(value)).toBe(value);
});

test.each(["a b", "../x", "a#b", "", "a--b", "-a", "ä", "A".repeat(64)])("%j is no id", (value) => {
  expect(Id.safeParse(value).success).toBe(false);
  expect(Slug.safeParse(value).success).toBe(false);
});
