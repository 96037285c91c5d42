import { describe, expect, test } from "vitest";
import { Funding } from "../../../shared/funding/funding.ts";
import { readFunding } from "../../../shared/funding/fundingFile.ts";
import { likelySame, sums } from "../../../shared/funding/fundingSums.ts";
import { usTipGrants, usTipGrantsFile } from "../../examples/usTipGrants.ts";

const funding = Funding.parse({ id: "us-tip", ...usTipGrants });
const titles = "id,country,grant_year,recipient,amount,recipient_type";
const read = (...lines: string[]) => readFunding([titles, ...lines].join("\n"), funding);

describe("a file of grants", () => {
  test("is read by its columns; what is not known is null, and zero is zero", () => {
    const { rows, refused, doubtful } = read(
      '1,Albania,2004,"Terre des Hommes, Tirana",3e5,IGO',
      "2,Albania,2005,IOM,NA,IGO",
      "3,Albania,2006,NA,0.0,",
    );
    expect(rows).toEqual([
      {
        id: "1",
        place: "Albania",
        year: 2004,
        recipient: "Terre des Hommes, Tirana",
        amount: { minor: 30_000_000, currency: "USD" },
      },
      { id: "2", place: "Albania", year: 2005, recipient: "IOM", amount: null },
      { id: "3", place: "Albania", year: 2006, recipient: null, amount: { minor: 0, currency: "USD" } },
    ]);
    expect([refused, doubtful]).toEqual([[], []]);
    expect(sums(rows, "USD")).toEqual({
      rows: 3,
      known: { minor: 30_000_000, currency: "USD" },
      unknownAmounts: 1,
      zeroAmounts: 1,
      withoutRecipient: 1,
    });
  });

  test("is refused line by line, with everything that is wrong", () => {
    const { rows, refused } = read(
      '1,Albania,2004,IOM,"1.234,5",IGO',
      "1,Albania,04,IOM,1e400,IGO",
      ",Albania,2004,IOM,-5,IGO",
      "4,,2004,IOM,٣,IGO",
      "5,Albania,2004,someone@example.org,1,IGO",
      "6,Albania,2004",
    );
    expect(rows).toEqual([]);
    expect(refused.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "line 2: amount notAnAmount",
      "line 3: id twice",
      "line 3: amount notAnAmount",
      "line 3: grant_year notAYear",
      "line 4: id id",
      "line 4: amount negative",
      "line 5: amount notAnAmount",
      "line 5: country place",
      "line 6: recipient recipient",
      "line 7:  cells",
    ]);
  });

  test("keeps no name of a person, and says where it left one out", () => {
    const { rows, doubtful } = read("1,Albania,2004,Jane Doe,5,Individual", "2,Albania,2004,Dr. Jane Doe,5,University");
    expect(rows.map(({ recipient }) => recipient)).toEqual([null, null]);
    expect(doubtful.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "line 2: recipient person",
      "line 3: recipient person",
    ]);
  });

  test("says where characters were lost before it came", () => {
    expect(read("1,Cote D\uFFFDIvoire,2004,IOM,5,IGO").doubtful).toMatchObject([{ code: "lostCharacters" }]);
  });

  test.each([
    ["nothing", "", "noColumn"],
    ["columns with other names", "__proto__,constructor\n1,2", "noColumn"],
    ["a column twice", `${titles},amount\n`, "columnTwice"],
    ["NUL bytes", `${titles}\n1,\0`, "nul"],
    ["a quote that is never closed", `${titles}\n1,"Albania`, "notATable"],
    ["more lines than any list", `${titles}\n${"1\n".repeat(60_000)}`, "tooMany"],
    ["a million columns", `${titles}${",x".repeat(1_000_000)}\n1`, "tooWide"],
    ["a cell without an end", `${titles}\n1,"${"x".repeat(1_000_000)}`, "tooWide"],
  ])("with %s is refused as a whole", (_says, file, code) => {
    const { rows, refused } = readFunding(file, funding);
    expect(rows).toEqual([]);
    expect(refused.map((problem) => problem.code)).toContain(code);
  });
});

describe("recipients that are likely one", () => {
  const named = (...names: string[]) =>
    likelySame(names.map((recipient, id) => ({ id: String(id), recipient, amount: null, year: 2004, place: "x" })));

  test("are told by acronym, letters, spelling, and among others", () => {
    expect(
      named(
        "IOM",
        "IOM",
        "IOM,",
        "International Organization for Migration (IOM)",
        "IOM, ILO",
        "Post",
        "Embassy Post",
        "Save the Children",
        "Save the Childern",
      ),
    ).toEqual([
      {
        name: "IOM",
        rows: 2,
        likely: [
          { name: "IOM,", rows: 1, because: "sameLetters" },
          { name: "IOM, ILO", rows: 1, because: "namedAmongOthers" },
          { name: "International Organization for Migration (IOM)", rows: 1, because: "acronym" },
        ],
      },
      { name: "Save the Childern", rows: 1, likely: [{ name: "Save the Children", rows: 1, because: "spelling" }] },
    ]);
  });
});

const file = usTipGrantsFile();
test.skipIf(file === undefined)(
  "4,284 real grants: USD 863,397,184, 200 unknown amounts, IOM in 31 spellings (skipped without the file)",
  () => {
    const { rows, refused, doubtful } = readFunding(file ?? "", funding);
    expect(refused).toEqual([]);
    expect(sums(rows, "USD")).toEqual({
      rows: 4284,
      known: { minor: 863_397_184_00, currency: "USD" },
      unknownAmounts: 200,
      zeroAmounts: 1876,
      withoutRecipient: 1969,
    });
    expect(doubtful.filter(({ code }) => code === "person")).toHaveLength(95);
    const [iom] = likelySame(rows);
    expect(iom).toMatchObject({ name: "IOM", rows: 423 });
    expect(iom?.likely).toHaveLength(30);
    expect(iom?.likely.reduce((total, { rows }) => total + rows, 423)).toBe(460);
  },
);
