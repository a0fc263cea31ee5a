import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const rule = (blockedEncryptionTypes?: pulumi.Input<pulumi.Input<string>[]>) => ({
  applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" },
  ...(blockedEncryptionTypes && { blockedEncryptionTypes }),
});

const configuration = (blocked?: pulumi.Input<pulumi.Input<string>[]>) =>
  new aws.s3.BucketServerSideEncryptionConfiguration("documents", { bucket: "documents", rules: [rule(blocked)] });

const inline = (blocked: string[]) => () =>
  new aws.s3.Bucket("documents", { serverSideEncryptionConfiguration: { rule: rule(blocked) } });

export const cases: PolicyCases = {
  compliant: {
    "customer-provided keys are refused": { doc: true, program: () => configuration(["SSE-C"]) },
    "nothing said": () => configuration(),
    "refused inline": inline(["SSE-C"]),
  },
  violating: {
    "nothing is refused": { doc: true, findings: ["rules[0]"], program: () => configuration(["NONE"]) },
    "nothing is refused inline": { findings: ["serverSideEncryptionConfiguration.rule"], program: inline(["NONE"]) },
    "nothing is refused in the older spelling": {
      findings: ["rules[0]"],
      program: () =>
        new aws.s3.BucketServerSideEncryptionConfigurationV2("documents", {
          bucket: "documents",
          rules: [rule(["NONE"])],
        }),
    },
  },
  undecided: {
    "a type that is computed": () => configuration([new aws.kms.Key("documents").arn]),
  },
};
