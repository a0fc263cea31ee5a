import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const source = (dataDeletionPolicy?: pulumi.Input<string>) =>
  new aws.bedrock.AgentDataSource("guidelines", {
    name: "guidelines",
    knowledgeBaseId: "EMDPPAYPZI",
    dataSourceConfiguration: { type: "S3", s3Configuration: { bucketArn: "arn:aws:s3:::clinic-guidelines" } },
    dataDeletionPolicy,
  });

export const cases: PolicyCases = {
  compliant: {
    "vectors are deleted": { doc: true, program: () => source("DELETE") },
    "nothing declared": () => source(),
  },
  violating: {
    "vectors are kept": { doc: true, program: () => source("RETAIN") },
    "another spelling": () => source("retain"),
  },
  undecided: {
    "a policy that is computed": () => source(new aws.kms.Key("key").description),
  },
};
