import { catalogue } from "../../policies/catalogue";
import type { Document } from "../../policies/core/documents/document";
import { paragraphs } from "../../policies/core/hipaa";
import type { Family, Policy } from "../../policies/core/policy";
import { type DocumentName, documents, type Source } from "../../policies/core/sources";
import { enforcing } from "../../scripts/documents";

const all = (Object.entries(documents) as [DocumentName, Document][]).flatMap(([name, document]) =>
  Object.entries(document.statements).map(([id, statement]) => ({ name, document, id, statement })),
);

test("each statement is enforced by a policy, or says why it is not", () => {
  const open = all.filter(
    ({ name, document, id, statement }) =>
      statement.noPolicy === undefined && document.catchAll !== id && enforcing(catalogue, name, id).length === 0,
  );
  expect(open.map(({ name, id }) => `${name}#${id}`)).toEqual([]);
});

test("what has no policy is named by none", () => {
  const named = all.filter(
    ({ name, id, statement }) => statement.noPolicy !== undefined && enforcing(catalogue, name, id).length > 0,
  );
  expect(named.map(({ name, id }) => `${name}#${id}`)).toEqual([]);
});

test("a statement that refers to another refers to one of its document", () => {
  const broken = all.flatMap(({ name, document, id, statement }) =>
    Array.from(`${statement.noPolicy} ${statement.process}`.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g), ([, other]) => other!)
      .filter((other) => !(other in document.statements))
      .map((other) => `${name}#${id}: ${other}`),
  );
  expect(broken).toEqual([]);
});

test("a paragraph that both speak of is required or addressable in both", () => {
  const table: Readonly<Record<string, { readonly specification: string }>> = paragraphs;
  for (const { id, statement } of all) {
    const { paragraph, specification } = statement;
    if (paragraph && table[paragraph])
      expect({ id, specification }).toEqual({ id, specification: table[paragraph].specification });
  }
});

test("no policy names a statement twice, and each names one", () => {
  const wrong = catalogue.filter(({ sources }) => sources.length === 0 || new Set(sources).size < sources.length);
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

/** What a whole family, or all policies of a service, answer to. */
const COMPLETE: readonly [string, (policy: Policy) => boolean, readonly Source[]][] = [
  [
    "encryption in transit",
    of("encryption-in-transit"),
    ["astro#encryption-in-transit", "aptible#transmission-security"],
  ],
  ["encryption at rest", of("encryption-at-rest"), ["aptible#encryption-at-rest"]],
  ["designated regions", of("designated-region"), ["sftp-to-go#data-location", "platform-sh#designated-region"]],
  ["public access", of("public-access"), ["astro#single-tenancy", "aptible#access-authorization"]],
  ["network exposure", of("network-exposure"), ["aptible#access-authorization"]],
  ["monitoring", of("monitoring"), ["astro#unauthorized-access-monitored"]],
  ["web application firewalls", ({ id }) => /^waf-.*-associated$/.test(id), ["platform-sh#web-application-firewall"]],
  ["Redshift", ({ id }) => /^redshift/.test(id), ["stitch#secured-destinations"]],
  [
    "Transfer Family in transit",
    ({ id, family }) => id.startsWith("transfer-") && family === "encryption-in-transit",
    ["sftp-to-go#encryption-in-transit"],
  ],
  ["metadata", ({ id }) => id.startsWith("phi-"), ["astro#metadata-without-phi"]],
  [
    "eligible services",
    ({ id }) => id.startsWith("service-hipaa-"),
    ["astro#cloud-agreement", "aptible#cloud-agreement"],
  ],
];

function of(family: Family): (policy: Policy) => boolean {
  return (policy) => policy.family === family;
}

test.each(COMPLETE)("%s: every policy names the statements that ask for it", (_, isOne, sources) => {
  const policies = catalogue.filter(isOne);
  expect(policies).not.toEqual([]);
  const incomplete = policies.filter((policy) => sources.some((source) => !policy.sources.includes(source)));
  expect(incomplete.map(({ id }) => id)).toEqual([]);
});

test("a policy of a leading implementation specification names Aptible's statement of it", () => {
  const byParagraph = new Map(
    all.flatMap(({ name, id, statement }) =>
      name === "aptible" && statement.paragraph && !statement.noPolicy ? [[statement.paragraph, id]] : [],
    ),
  );
  const incomplete = catalogue.filter(({ citations, sources }) => {
    const id = byParagraph.get(citations[0]);
    return id !== undefined && !sources.some((source) => source === `aptible#${id}`);
  });
  expect(incomplete.map(({ id, citations }) => `${id} ${citations[0]}`)).toEqual([]);
});
