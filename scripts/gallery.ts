import type { Document } from "../policies/core/documents/document";
import { citationText } from "../policies/core/hipaa";
import { findingId, violationMessage } from "../policies/core/message";
import type { Policy } from "../policies/core/policy";
import { type DocumentName, documents } from "../policies/core/sources";
import { Example, HALVES, type Half, type Planted } from "./examples";
import { counted, folded, GENERATED, page, serviceOf, table } from "./markdown";

/* `docs/gallery.md`: the halves of each example side by side; and what the documents ask, beside each planted finding. */

const isDocument = (name: string): name is DocumentName => name in documents;

/** The pages that are made from the examples, by their paths. */
export async function examplePages(policies: readonly Policy[]): Promise<[string, string][]> {
  const examples = Example.names()
    .map(Example.of)
    .sort((one, other) => rank(one) - rank(other));
  const sections: string[][] = [];
  for (const example of examples) sections.push(await section(example, policies));
  return [
    ["docs/gallery.md", gallery(examples, sections)],
    ...examples.flatMap((example): [string, string][] => {
      const { name } = example;
      if (!isDocument(name)) return [];
      return [[`examples/${name}/noncompliant/README.md`, withStatements(example, name, policies)]];
    }),
  ];
}

/** The documents in their order, then the others. */
function rank({ name }: Example): number {
  const index = Object.keys(documents).indexOf(name);
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}

function gallery(examples: readonly Example[], sections: readonly string[][]): string {
  return page(
    GENERATED,
    "# Gallery",
    "",
    "Each example is a pair of programs for the same system: one built to the documented safeguards, one as such systems look before anyone reviewed them. `npm run example -- <name>` previews both with the real CLI, without an account.",
    "",
    ...examples.map((example) => `- [${titleOf(example)}](#${example.name})`),
    ...sections.flat(),
  );
}

const titleOf = (example: Example): string => /^# (.*)$/m.exec(example.readme())?.[1] ?? example.name;

async function section(example: Example, policies: readonly Policy[]): Promise<string[]> {
  const { name } = example;
  const readme = example.readme();
  const about = /^# .*\n\n([\s\S]*?)\n\n/.exec(readme)?.[1] ?? "";
  const diagram = /```mermaid\n[\s\S]*?\n```/.exec(readme)?.[0];
  const compliant = await halfOf(example, "compliant", policies);
  const noncompliant = await halfOf(example, "noncompliant", policies);
  return [
    "",
    `## ${name}`,
    "",
    `**${titleOf(example)}.** ${about}`,
    "",
    ...(diagram ? [diagram, ""] : []),
    ...table(
      ["", ...HALVES.map((half) => `[${half}](../examples/${name}/${half})`)],
      [
        ["resources", String(compliant.resources), String(noncompliant.resources)],
        ["services", String(compliant.services), String(noncompliant.services)],
        ["standard profile", compliant.standard, noncompliant.standard],
        ["strict profile", compliant.strict, noncompliant.strict],
      ],
    ),
    ...(isDocument(name) ? inDetail(name, example.planted(), noncompliant, policies) : []),
  ];
}

/** What differs, statement by statement, and the pack's own words. */
function inDetail(
  name: DocumentName,
  planted: readonly Planted[],
  noncompliant: JudgedHalf,
  policies: readonly Policy[],
) {
  return [
    "",
    `What differs, by what [the document](documents/${name}.md) says:`,
    ...differences(name, planted, policies),
    "",
    "Of the compliant half the pack says nothing. Of the other it says what is wrong, what to change, and the name of the finding:",
    "",
    ...folded(counted(noncompliant.messages.length, "finding"), "```text", ...noncompliant.messages, "```"),
  ];
}

interface JudgedHalf {
  readonly resources: number;
  readonly services: number;
  /** What is found under each profile, in words. */
  readonly standard: string;
  readonly strict: string;
  /** What is said under the standard profile. */
  readonly messages: string[];
}

async function halfOf(example: Example, half: Half, policies: readonly Policy[]): Promise<JudgedHalf> {
  const records = await example.records(half);
  const own = records.filter(({ type }) => type.startsWith("aws:"));
  const { evaluations } = example.evaluate(records, policies, "strict");
  const strict = evaluations.flatMap(({ policy, resource, verdict }) =>
    verdict.kind === "violation" ? [{ policy, resource, verdict }] : [],
  );
  const standard = strict.filter(({ policy }) => example.isOn(policy, "standard"));
  return {
    resources: own.length,
    services: new Set(own.map(({ type }) => type.split(/[:/]/)[1])).size,
    standard: inWords(standard),
    strict: inWords(strict),
    messages: standard.map(({ policy, resource, verdict }) => {
      const [wrong, fix] = violationMessage(policy, verdict).split("\n");
      return `${resource.name}: ${wrong}\n    ${fix}\n    [${findingId(policy, verdict.finding)}]`;
    }),
  };
}

function inWords(found: readonly { readonly policy: Policy }[]): string {
  if (found.length === 0) return "silent: the preview passes";
  const blocking = found.filter(({ policy }) => policy.level === "mandatory").length;
  const advice = found.length - blocking;
  return `${counted(blocking, "finding blocks", "findings block")}${advice > 0 ? `, ${counted(advice, "advises", "advise")}` : ""}`;
}

/** By statement of the document: what holds in one half, and what is wrong in the other. */
function differences(name: DocumentName, planted: readonly Planted[], policies: readonly Policy[]): string[] {
  const groups = new Map<string, string[][]>();
  for (const each of planted) {
    const policy = policyOf(name, each, policies);
    const asked = asks(policy, name, "documents/")[0]!;
    const row = [
      `${policy.title} ([why](../policies/${serviceOf(policy)}/README.md#${policy.id}))`,
      `\`${each.resource}\`: ${each.wrong}`,
    ];
    groups.set(asked, [...(groups.get(asked) ?? []), row]);
  }
  return [...groups].flatMap(([asked, rows]) => ["", `**${asked}**`, "", ...table([...HALVES], rows)]);
}

function policyOf(name: string, { finding, resource }: Planted, policies: readonly Policy[]): Policy {
  const id = finding.split("#", 1)[0];
  const policy = policies.find((each) => each.id === id);
  if (!policy) {
    throw new Error(`examples/${name}/noncompliant/README.md: the row of ${resource} names ${id}, which is no policy.`);
  }
  return policy;
}

/**
 * Who asks for a policy, as links: the statements of the document that an example is about; where none speaks of it, its
 * statement that asks for all that the Rule asks, or the Rule's own paragraph.
 * @param pages the way to the folder `docs/documents`
 */
function asks(policy: Policy, name: DocumentName, pages: string): string[] {
  const document: Document = documents[name];
  const own = policy.sources.flatMap((source) =>
    source.startsWith(`${name}#`) ? [source.slice(name.length + 1)] : [],
  );
  const ids = own.length > 0 || !document.catchAll ? own : [document.catchAll];
  if (ids.length === 0) return [citationText(policy.citations[0])];
  return ids.map((id) => `[${document.statements[id]!.asks}](${pages}${name}.md#${id})`);
}

/** The README of a noncompliant half, each of its rows with the statements that the finding breaks. */
function withStatements(example: Example, name: DocumentName, policies: readonly Policy[]): string {
  const HEAD = "| resource | finding | what is wrong |";
  const planted = new Map(example.planted().map((each) => [`| \`${each.resource}\` | \`${each.finding}\` |`, each]));
  return example
    .readme("noncompliant")
    .split("\n")
    .map((line) => {
      const [, three] = /^(\|[^|]*\|[^|]*\|[^|]*\|)/.exec(line) ?? [];
      if (!three) return line;
      if (three === HEAD) return `${HEAD} what it breaks |`;
      if (/^\|(?:-+\|){3}$/.test(three)) return `${three}---|`;
      const each = planted.get(/^\|[^|]*\|[^|]*\|/.exec(three)![0]);
      if (!each) return line;
      return `${three} ${asks(policyOf(name, each, policies), name, "../../../docs/documents/").join("<br>")} |`;
    })
    .join("\n");
}
