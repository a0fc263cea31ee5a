import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const policy = (args: aws.iam.AccountPasswordPolicyArgs = {}) => new aws.iam.AccountPasswordPolicy("clinic", args);
const late = () => new aws.iam.User("late").uniqueId;
const STRONG = {
  minimumPasswordLength: 14,
  requireLowercaseCharacters: true,
  requireUppercaseCharacters: true,
  requireNumbers: true,
  requireSymbols: true,
};

export const cases: PolicyCases = {
  compliant: {
    strong: { doc: true, program: () => policy(STRONG) },
    "12 characters, where they do": {
      settings: { iam: { minimumPasswordLength: 12 } },
      program: () => policy({ ...STRONG, minimumPasswordLength: 12 }),
    },
  },
  violating: {
    "13 characters": {
      doc: true,
      findings: ["minimumPasswordLength"],
      program: () => policy({ ...STRONG, minimumPasswordLength: 13 }),
    },
    "nothing said": {
      findings: [
        "minimumPasswordLength",
        "requireLowercaseCharacters",
        "requireUppercaseCharacters",
        "requireNumbers",
        "requireSymbols",
      ],
      program: () => policy(),
    },
    "no length": {
      findings: ["minimumPasswordLength"],
      program: () => policy({ ...STRONG, minimumPasswordLength: undefined }),
    },
    "no small letters": {
      findings: ["requireLowercaseCharacters"],
      program: () => policy({ ...STRONG, requireLowercaseCharacters: false }),
    },
    "no capitals": {
      findings: ["requireUppercaseCharacters"],
      program: () => policy({ ...STRONG, requireUppercaseCharacters: false }),
    },
    "no numbers": { findings: ["requireNumbers"], program: () => policy({ ...STRONG, requireNumbers: false }) },
    "no symbols": { findings: ["requireSymbols"], program: () => policy({ ...STRONG, requireSymbols: false }) },
    "14 characters, where 16 are asked for": {
      settings: { iam: { minimumPasswordLength: 16 } },
      findings: ["minimumPasswordLength"],
      program: () => policy(STRONG),
    },
  },
  undecided: {
    "a computed length": () => policy({ ...STRONG, minimumPasswordLength: late().apply(Number) }),
  },
};
