import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster = (clusterEndpointEncryptionType?: pulumi.Input<string>) => () =>
  new aws.dax.Cluster("claims", {
    clusterName: "claims",
    iamRoleArn: "arn:aws:iam::111122223333:role/dax",
    nodeType: "dax.r5.large",
    replicationFactor: 3,
    ...(clusterEndpointEncryptionType !== undefined && { clusterEndpointEncryptionType }),
  });

export const cases: PolicyCases = {
  compliant: {
    "an endpoint with TLS": { doc: true, program: cluster("TLS") },
    "another spelling": cluster("tls"),
  },
  violating: {
    "nothing said": { doc: true, program: cluster() },
    plaintext: cluster("NONE"),
    "an empty text": cluster(""),
    "no value that AWS knows": cluster("SSL"),
  },
  undecided: {
    "a computed type": () => cluster(new aws.kms.Key("key").arn)(),
  },
};
