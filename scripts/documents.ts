import type { Document, Responsibility, Statement } from "../policies/core/documents/document";
import type { Policy } from "../policies/core/policy";
import { type DocumentName, documents } from "../policies/core/sources";
import { vendors } from "../policies/core/vendors";
import { counted, folded, GENERATED, link, page, table } from "./markdown";

/* `docs/documents/<name>.md`: each vendor's document, statement by statement, and what enforces it. */

const WHOSE: Readonly<Record<Responsibility, string>> = {
  customer: "customer",
  vendor: "vendor",
  shared: "customer and vendor",
  "cloud provider": "cloud provider",
  law: "–",
};

/** What policies enforce of a vendor's half binds a customer who does without the vendor. */
const whose = ({ responsibility, noPolicy }: Statement): string =>
  responsibility === "vendor" && noPolicy === undefined
    ? "vendor; customer, where he runs it himself"
    : WHOSE[responsibility];

const titleOf = (name: DocumentName): string => `${vendors[name]}: ${documents[name].title}`;

/** The policies that name a statement of a document. */
export const enforcing = (policies: readonly Policy[], name: DocumentName, id: string): Policy[] =>
  policies.filter((policy) => policy.sources.some((source) => source === `${name}#${id}`));

/** The pages by their paths, with an overview of all. */
export function documentPages(policies: readonly Policy[]): [string, string][] {
  const names = Object.keys(documents) as DocumentName[];
  return [
    ["docs/documents/README.md", overview(policies, names)],
    ...names.map((name): [string, string] => [`docs/documents/${name}.md`, documentPage(policies, name)]),
  ];
}

function overview(policies: readonly Policy[], names: readonly DocumentName[]): string {
  const rows = names.map((name) => {
    const document: Document = documents[name];
    const all = Object.entries(document.statements);
    const technical = all.filter(([, statement]) => statement.noPolicy === undefined);
    const own = policies.filter(({ sources }) => sources.some((source) => source.startsWith(`${name}#`)));
    return [
      `[${titleOf(name)}](${name}.md)`,
      String(all.length),
      String(technical.length),
      String(own.length),
      `[${name}](../../examples/${name})`,
    ];
  });
  return page(
    GENERATED,
    "# The five documents",
    "",
    "Vendors wrote them for customers who handle PHI. Each is gone through statement by statement, in our own words: what it asks, who sees to it, which policies enforce the customer's technical half, what stays a matter of process, and which evidence to keep. A statement without a policy says why there is none.",
    "",
    ...table(["document", "statements", "that policies enforce in part", "policies", "example"], rows),
    "",
    "What each example shows, side by side: [the gallery](../gallery.md). The paragraphs of the Rule themselves: [CONTROLS.md](../../CONTROLS.md).",
  );
}

function documentPage(policies: readonly Policy[], name: DocumentName): string {
  const document: Document = documents[name];
  const statements = Object.entries(document.statements);
  const sections = [...new Set(statements.map(([, { section }]) => section))];
  return page(
    GENERATED,
    `# ${titleOf(name)}`,
    "",
    document.about,
    "",
    `[All documents](README.md) · [The example](../../examples/${name}) · [Side by side](../gallery.md#${name})`,
    "",
    ...table(
      ["statement", "what it says", "whose", "enforced by"],
      statements.map(([id, statement]) => [
        `[${id}](#${id})`,
        statement.asks,
        whose(statement),
        statement.noPolicy === undefined ? inShort(policies, document, name, id) : "no policy",
      ]),
    ),
    ...sections.flatMap((section) => [
      "",
      `## ${section}`,
      ...statements
        .filter(([, statement]) => statement.section === section)
        .flatMap(([id, statement]) => statementSection(policies, document, name, id, statement)),
    ]),
  );
}

function inShort(policies: readonly Policy[], document: Document, name: DocumentName, id: string): string {
  if (document.catchAll === id) return "every policy";
  return counted(enforcing(policies, name, id).length, "policy", "policies");
}

function statementSection(
  policies: readonly Policy[],
  document: Document,
  name: DocumentName,
  id: string,
  statement: Statement,
): string[] {
  const { paragraph, specification, noPolicy, process, evidence } = statement;
  return [
    "",
    `### ${id}`,
    "",
    statement.asks,
    "",
    `- **Whose:** ${whose(statement)}`,
    ...(paragraph ? [`- **The Rule:** 45 CFR ${paragraph} (${specification})`] : []),
    ...(noPolicy ? [`- **No policy:** ${noPolicy}`] : []),
    ...(process ? [`- **Process:** ${process}`] : []),
    ...(evidence ? [`- **Evidence:** ${evidence}`] : []),
    ...(noPolicy ? [] : enforcement(policies, document, name, id)),
  ];
}

function enforcement(policies: readonly Policy[], document: Document, name: DocumentName, id: string): string[] {
  const own = enforcing(policies, name, id);
  const rows = own.map((policy) => [
    link(policy, "../../policies/"),
    policy.title,
    policy.profile === "strict" ? "off (strict)" : policy.level,
  ]);
  const all =
    "**Policies:** every one of [the catalogue](../../policies/README.md), as it asks for all that the Rule asks";
  if (document.catchAll === id && own.length === 0) return ["", `${all}.`];
  const summary = `${counted(own.length, "policy", "policies")}, ${own.filter(({ profile }) => profile === "standard").length} on by default`;
  return [
    ...(document.catchAll === id ? ["", `${all}; these above all:`] : []),
    "",
    ...folded(summary, ...table(["policy", "what holds", "level"], rows)),
  ];
}
