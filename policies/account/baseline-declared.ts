import { accountBaseline, NO_BASELINE } from "../core/baseline";
import type { CompanionSpec, Resource } from "../core/graph";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { choices } from "../core/settings";
import { Truth } from "../core/truth";

interface Part {
  readonly type: string;
  /** Whether a resource of the type does what the baseline asks it for. */
  readonly isGood: (resource: Resource) => Truth;
}

const isThere = (): Truth => Truth.true;

const PARTS: readonly Part[] = [
  { type: "aws:cloudtrail/trail:Trail", isGood: isThere },
  { type: "aws:guardduty/detector:Detector", isGood: isThere },
  { type: "aws:securityhub/account:Account", isGood: isThere },
  { type: "aws:cfg/recorder:Recorder", isGood: isThere },
  { type: "aws:iam/accountPasswordPolicy:AccountPasswordPolicy", isGood: isThere },
  {
    type: "aws:ebs/encryptionByDefault:EncryptionByDefault",
    isGood: (encryption) => encryption.bool("enabled").orElse(true).is(true),
  },
  { type: "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock", isGood: isThere },
  { type: "aws:macie2/account:Account", isGood: isThere },
  { type: "aws:inspector2/enabler:Enabler", isGood: isThere },
  {
    // Analyzers of unused or internal access say nothing of what is open to strangers.
    type: "aws:accessanalyzer/analyzer:Analyzer",
    isGood: (analyzer) => analyzer.text("type").orElse("ACCOUNT").isOneOf(["ACCOUNT", "ORGANIZATION"]),
  },
];

const TYPES = PARTS.map(({ type }) => type);

const accountBaselineResources = choices("accountBaselineResources", TYPES, {
  fallback: TYPES,
  description: "What the baseline of an account has to declare, where accountBaseline is true.",
});

const COMPANIONS: Readonly<Record<string, CompanionSpec>> = Object.fromEntries(
  TYPES.map((type) => [type, { types: [type], inStack: true }]),
);

export default definePolicy({
  id: "account-baseline-declared",
  title: "A stack that owns the account's baseline declares all of its parts",
  family: "monitoring",
  citations: ["164.308(a)(1)(ii)(D)", "164.312(b)", "164.308(a)(6)(ii)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "aptible#incidents-identified",
    "aptible#activity-review",
    "aptible#incident-procedures",
    "aptible#evaluation",
    "aptible#audit-controls",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["pulumi:pulumi:Stack"],
  companions: COMPANIONS,
  settings: [accountBaseline, accountBaselineResources],
  whenAbsent: "Whatever the account has is not seen.",
  fix: 'Declare the missing resource, for example new aws.guardduty.Detector("detector", { enable: true }).',
  peers: {
    config: [
      "cloudtrail-enabled",
      "ec2-ebs-encryption-by-default",
      "guardduty-enabled-centralized",
      "iam-password-policy",
      "s3-account-level-public-access-blocks-periodic",
      "securityhub-enabled",
    ],
    prowler: [
      "guardduty_is_enabled",
      "securityhub_enabled",
      "config_recorder_all_regions_enabled",
      "ec2_ebs_default_encryption",
      "s3_account_level_public_access_blocks",
    ],
    steampipe: [
      "guardduty_enabled",
      "securityhub_enabled",
      "config_enabled_all_regions",
      "ebs_encryption_by_default_enabled",
      "s3_public_access_block_account",
    ],
  },
  judge(stack, { settings, companionsOf }) {
    const chosen = settings.get(accountBaselineResources);
    const companions = companionsOf(stack);
    return onlyIf(Truth.of(settings.get(accountBaseline)), NO_BASELINE, () =>
      PARTS.filter(({ type }) => chosen.includes(type)).map(({ type, isGood }) =>
        violationUnless(companions[type]!.some(isGood), `The account's baseline declares no ${type}`, {
          detail: type,
          fix: `Declare a ${type.split(":").at(-1)}, or take ${type} out of accountBaselineResources and say why.`,
        }),
      ),
    );
  },
});
