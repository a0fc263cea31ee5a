import { citationText, paragraphs } from "../policies/core/hipaa";
import { type Policy, settingsOf } from "../policies/core/policy";
import { packSettings, type Setting } from "../policies/core/settings";
import { statementOf } from "../policies/core/sources";
import { vendors } from "../policies/core/vendors";
import { GENERATED, link, page, serviceOf, table } from "./markdown";

/* The pages that are generated from the policies' own definitions. */

const PEER_NAMES: Readonly<Record<string, string>> = {
  "cdk-nag": "cdk-nag",
  config: "AWS Config",
  guard: "CloudFormation Guard registry",
  prowler: "Prowler",
  steampipe: "Steampipe",
  checkov: "Checkov",
  "compliance-policies": "Pulumi compliance-policies",
  awsguard: "Pulumi awsguard",
};

const level = ({ level: own, profile }: Policy): string => (profile === "strict" ? "off (strict)" : own);

/** `policies/README.md`: every policy in one table. */
export function cataloguePage(policies: readonly Policy[]): string {
  const services = [...new Set(policies.map(serviceOf))];
  return page(
    GENERATED,
    "# Policies",
    "",
    `${policies.length} policies over ${services.length} services. *Off (strict)* ones run only where a configuration turns them on, as [profiles/strict.json](../profiles/strict.json) does.`,
    "",
    ...table(
      ["policy", "what holds", "level", "severity", "leading paragraph"],
      policies.map((policy) => [link(policy), policy.title, level(policy), policy.severity, policy.citations[0]]),
    ),
  );
}

/** `policies/<service>/README.md`: what an engineer reads whose deployment was blocked. */
export function servicePage(service: string, policies: readonly Policy[]): string {
  const settings = sortedSettingsOf(policies);
  return page(GENERATED, `# ${service}`, ...policies.flatMap(section), ...settingsSection(settings));
}

function section(policy: Policy): string[] {
  const peers = Object.entries(policy.peers ?? {}).map(
    ([tool, ids]) => `${PEER_NAMES[tool]}: ${ids.map((id) => `\`${id}\``).join(", ")}`,
  );
  return [
    "",
    `## ${policy.id}`,
    "",
    `**${policy.title}.**`,
    "",
    `- **What to change:** ${policy.fix}`,
    `- **Where nothing is said:** ${policy.whenAbsent}`,
    `- **Level:** ${level(policy)}, severity ${policy.severity}${policy.remediates ? "; enforcement level `remediate` makes the change" : ""}`,
    `- **Judges:** ${policy.resources.map((type) => `\`${type}\``).join(", ")}`,
    ...consults(policy),
    `- **Asked for by:** ${policy.citations.map(citationText).join("; ")}`,
    ...policy.sources.map((source) => {
      const { name, id, statement } = statementOf(source);
      return `  - ${vendors[name]}, ${statement.section}: [${statement.asks}](../../docs/documents/${name}.md#${id})`;
    }),
    ...(policy.settings?.length
      ? [`- **Settings:** ${policy.settings.map(({ name }) => `\`${name}\``).join(", ")}`]
      : []),
    ...(peers.length > 0 ? [`- **Elsewhere:** ${peers.join("; ")}`] : []),
  ];
}

function consults(policy: Policy): string[] {
  const types = [...new Set(Object.values(policy.companions ?? {}).flatMap((spec) => spec.types))];
  const others = types.filter((type) => !policy.resources.includes(type));
  return others.length > 0 ? [`- **Together with:** ${others.map((type) => `\`${type}\``).join(", ")}`] : [];
}

function settingsSection(settings: readonly Setting<unknown>[]): string[] {
  if (settings.length === 0) return [];
  return ["", "## Settings", "", "Under `hipaa-settings` in the configuration.", "", ...settingsTable(settings)];
}

export const settingsTable = (settings: readonly Setting<unknown>[]): string[] =>
  table(
    ["setting", "default", "what it does"],
    settings.map(({ name, schema, description }) => [
      `\`${name}\``,
      `\`${JSON.stringify(schema.default)}\``,
      description,
    ]),
  );

const sortedSettingsOf = (policies: readonly Policy[]): Setting<unknown>[] =>
  [...settingsOf(policies)].sort((one, other) => (one.name < other.name ? -1 : 1));

/** `CONTROLS.md`: the Rule's paragraphs, and what enforces each; then the ids of other tools. */
export function controlsPage(policies: readonly Policy[]): string {
  const cited = Object.keys(paragraphs).flatMap((citation) => {
    const enforcing = policies.filter((policy) => policy.citations.some((own) => own === citation));
    return enforcing.length > 0 ? [{ citation: citation as keyof typeof paragraphs, enforcing }] : [];
  });
  const peers = Object.entries(PEER_NAMES).flatMap(([tool, name]) =>
    policies.flatMap((policy) =>
      ((policy.peers as Record<string, readonly string[]> | undefined)?.[tool] ?? []).map((id) => [
        name,
        `\`${id}\``,
        link(policy, "policies/"),
      ]),
    ),
  );
  return page(
    GENERATED,
    "# Controls",
    "",
    "The paragraphs of the HIPAA Security Rule (45 CFR part 164, subpart C) that policies enforce in part. What is *required* binds as it stands; what is *addressable* is done, or the decision not to is documented (164.306(d)(3)): an exemption of this pack holds such a decision.",
    "",
    ...table(
      ["paragraph", "title", "specification", "policies"],
      cited.map(({ citation, enforcing }) => [
        citation,
        paragraphs[citation].title,
        paragraphs[citation].specification,
        enforcing.map((policy) => link(policy, "policies/")).join(", "),
      ]),
    ),
    "",
    "## By the ids of other tools",
    "",
    ...table(
      ["tool", "its id", "policy"],
      peers.sort((one, other) => (`${one[0]}${one[1]}` < `${other[0]}${other[1]}` ? -1 : 1)),
    ),
  );
}

/** `docs/settings.md`: everything that can be configured. */
export function settingsPage(policies: readonly Policy[]): string {
  const all = [...new Set([...Object.values(packSettings), ...sortedSettingsOf(policies)])];
  return page(
    GENERATED,
    "# Settings",
    "",
    'A configuration file (`--policy-pack-config file.json`) or a policy group of Pulumi Cloud holds, by policy, its enforcement level, and under `hipaa-settings` the settings of the pack. A name with a dot is a property of an object: `s3.acceptServiceDefault` is `{ "s3": { "acceptServiceDefault": true } }`.',
    "",
    ...settingsTable(all),
    "| `exemptions` | `[]` | Findings that are accepted for a time: see [exemptions](exemptions.md). |",
    "",
    "A setting of the wrong type is refused by the engine before anything is judged. An unknown name, a malformed range or region and an incomplete exemption are reported, all at once, as a violation of `hipaa-settings`, and have no effect: the defaults are the strict side.",
  );
}

/** `profiles/<name>.json`: configurations to use as they are, or to start from. */
export function profiles(policies: readonly Policy[]): Readonly<Record<"observe" | "standard" | "strict", string>> {
  const json = (entries: (policy: Policy) => string | undefined) =>
    `${JSON.stringify(Object.fromEntries(policies.flatMap((policy) => (entries(policy) ? [[policy.id, entries(policy)]] : []))), null, 2)}\n`;
  return {
    observe: json(({ profile }) => (profile === "strict" ? undefined : "advisory")),
    standard: json((policy) => (policy.profile === "strict" ? "disabled" : policy.level)),
    strict: json((policy) => policy.level),
  };
}
