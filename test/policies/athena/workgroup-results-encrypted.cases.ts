import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Configuration = aws.types.input.athena.WorkgroupConfiguration;

const workgroup = (configuration?: Configuration, state?: pulumi.Input<string>) => () =>
  new aws.athena.Workgroup("claims", { configuration, state });

const results = (encryptionOption: pulumi.Input<string>, kmsKeyArn?: pulumi.Input<string>): Configuration => ({
  resultConfiguration: {
    outputLocation: "s3://clinic-results/claims/",
    encryptionConfiguration: { encryptionOption, kmsKeyArn },
  },
});

const inBucket = { resultConfiguration: { outputLocation: "s3://clinic-results/claims/" } };
const managed = (enabled: boolean) => ({ managedQueryResultsConfiguration: { enabled } });

export const cases: PolicyCases = {
  compliant: {
    "a key of KMS": {
      doc: true,
      program: () => {
        workgroup(results("SSE_KMS", new aws.kms.Key("claims").arn))();
      },
    },
    "keys of S3": workgroup(results("SSE_S3")),
    "a key of the client": workgroup(results("CSE_KMS", "arn:aws:kms:us-east-1:111122223333:key/0123abcd")),
    "another spelling": workgroup(results("sse_s3")),
    "results that Athena keeps": workgroup(managed(true)),
  },
  violating: {
    "no encryption": { doc: true, program: workgroup(inBucket) },
    "no configuration": workgroup(),
    "another option": workgroup(results("NONE")),
    "an empty option": workgroup(results("")),
    "results that Athena does not keep": workgroup({ ...managed(false), ...inBucket }),
    "an explicit state": workgroup(inBucket, "ENABLED"),
  },
  undecided: {
    "an option that is computed": () => workgroup(results(new aws.kms.Key("key").arn))(),
    "a result configuration that is computed": () => {
      const resultConfiguration = new aws.kms.Key("key").arn.apply((kmsKeyArn) => ({
        encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKeyArn },
      }));
      workgroup({ resultConfiguration })();
    },
    "a state that is computed": () => workgroup(inBucket, new aws.kms.Key("key").arn)(),
  },
  notApplicable: {
    "a workgroup that is switched off": workgroup(inBucket, "DISABLED"),
  },
};
