import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const endpoint = (cannedAclForObjects?: pulumi.Input<string>) => () =>
  new aws.dms.S3Endpoint("claims", {
    endpointId: "claims",
    endpointType: "target",
    bucketName: "clinic-claims",
    serviceAccessRoleArn: "arn:aws:iam::111122223333:role/migration",
    cannedAclForObjects,
  });

export const cases: PolicyCases = {
  compliant: {
    private: { doc: true, program: endpoint("private") },
    "nothing declared": endpoint(),
    "no ACL": endpoint("none"),
    "the bucket's owner": endpoint("bucket-owner-full-control"),
  },
  violating: {
    "everyone reads": { doc: true, program: endpoint("public-read") },
    "everyone reads and writes": endpoint("public-read-write"),
    "every AWS account reads": endpoint("authenticated-read"),
    "another spelling": endpoint("Public-Read"),
  },
  undecided: {
    "an ACL that is computed": () => endpoint(new aws.kms.Key("key").arn)(),
  },
};
