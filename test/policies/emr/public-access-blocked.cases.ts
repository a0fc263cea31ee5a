import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const block =
  (blockPublicSecurityGroupRules: pulumi.Input<boolean>, ...ranges: [minRange: number, maxRange: number][]) =>
  () =>
    new aws.emr.BlockPublicAccessConfiguration("block", {
      blockPublicSecurityGroupRules,
      permittedPublicSecurityGroupRuleRanges: ranges.map(([minRange, maxRange]) => ({ minRange, maxRange })),
    });

const SSH = { emr: { permitPublicSsh: true } };
const [FLAG, RANGES] = ["blockPublicSecurityGroupRules", "permittedPublicSecurityGroupRuleRanges"];

export const cases: PolicyCases = {
  compliant: {
    "everything is blocked": { doc: true, program: block(true) },
    "no list of ranges": () =>
      new aws.emr.BlockPublicAccessConfiguration("block", { blockPublicSecurityGroupRules: true }),
    "true as text": block("true" as never),
    "port 22 where the setting permits it": { settings: SSH, program: block(true, [22, 22]) },
  },
  violating: {
    "nothing is blocked": { doc: true, findings: [FLAG], program: block(false) },
    "false as text": { findings: [FLAG], program: block("false" as never) },
    "port 22": { findings: [RANGES], program: block(true, [22, 22]) },
    "a range of ports": { findings: [RANGES], program: block(true, [8000, 9000]) },
    "neither blocked nor without ranges": { findings: [FLAG, RANGES], program: block(false, [443, 443]) },
    "more than port 22 where the setting permits that": { settings: SSH, program: block(true, [22, 23]) },
    "another port beside port 22 where the setting permits that": {
      settings: SSH,
      program: block(true, [22, 22], [8443, 8443]),
    },
    "a range without a list": () =>
      new aws.emr.BlockPublicAccessConfiguration("block", {
        blockPublicSecurityGroupRules: true,
        permittedPublicSecurityGroupRuleRanges: { minRange: 0, maxRange: 65535 } as never,
      }),
  },
  undecided: {
    "a flag that is computed": () => block(new aws.kms.Key("key").arn.apply((arn) => arn !== ""))(),
    "ranges that are computed": () =>
      new aws.emr.BlockPublicAccessConfiguration("block", {
        blockPublicSecurityGroupRules: true,
        permittedPublicSecurityGroupRuleRanges: new aws.kms.Key("key").arn.apply(() => []),
      }),
  },
};
