import { expect, test } from "vitest";
import { placeName as inReports } from "../../shared/places/placeName.ts";
import { prefer } from "../../web/languages/language.ts";
import { placeName } from "../../web/words/placeName.ts";

test.each(["en", "fr", "ru", "bs"] as const)("the page calls places as reports do in %s", (language) => {
  prefer(language);
  for (const place of ["AN", "KG", "TM", "UZ", "central-asia"])
    expect(placeName(place)).toBe(inReports(place, language));
});
