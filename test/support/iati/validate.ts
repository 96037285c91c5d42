import { readdirSync } from "node:fs";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { at, official } from "./data.ts";
import { broken, type Ruleset } from "./rules.ts";

xmlRegisterFsInputProviders();

const read = (path: string): string => {
  const text = official(path);
  if (text === undefined) throw new Error(`${path} is missing`);
  return text;
};

const codesOf = (path: string): string[] => {
  using list = XmlDocument.fromString(read(path));
  return list.find("//codelist-item/code").map(({ content }) => content);
};

interface Mapping {
  readonly path: string;
  readonly codes: ReadonlySet<string>;
  readonly list: string;
  readonly condition: string | undefined;
}

/** Which path takes its codes from which list, as the standard's `mapping.xml` says. */
function mappings(): Mapping[] {
  const lists = new Map(
    ["codelists-embedded", "codelists-nonembedded"].flatMap((folder) =>
      readdirSync(at(`iati/${folder}`)).map((file) => [file.replace(/\.xml$/, ""), `iati/${folder}/${file}`] as const),
    ),
  );
  using mapping = XmlDocument.fromString(read("iati/codelists-embedded/mapping.xml"));
  return mapping.find("//mapping").map((own) => {
    const list = own.get("codelist/@ref")?.content ?? "";
    const path = own.get("path")?.content ?? "";
    return { path, list, condition: own.get("condition")?.content, codes: new Set(codesOf(lists.get(list) ?? list)) };
  });
}

/** Everything that is wrong with a file by the official schema, the standard ruleset and the codelists; nothing where it is right. */
export function validator(now: string) {
  const schema = XmlDocument.fromString(read("iati/schemas/iati-activities-schema.xsd"), {
    url: at("iati/schemas/iati-activities-schema.xsd"),
  });
  const xsd = XsdValidator.fromDoc(schema);
  const ruleset = JSON.parse(read("iati/rulesets/standard.json")) as Ruleset;
  const agencies = codesOf("iati/codelists-nonembedded/OrganisationRegistrationAgency.xml");
  const maps = mappings();
  return (xml: string): { schema: string[]; rules: string[]; codes: string[] } => {
    using document = XmlDocument.fromString(xml);
    const wrong: string[] = [];
    try {
      xsd.validate(document);
    } catch (error) {
      wrong.push(String(error));
    }
    const codes = maps.flatMap(({ path, codes: known, list, condition }) =>
      document
        .find(path)
        .filter((node) => condition === undefined || node.parent?.eval(`boolean(${condition})`) === true)
        .filter(({ content }) => !known.has(content))
        .map(({ content }) => `${path}: ${content} is not in ${list}`),
    );
    return { schema: wrong, rules: broken(document.root, ruleset, { now, agencies }), codes };
  };
}
