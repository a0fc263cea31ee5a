import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const cluster =
  (args: Partial<aws.dax.ClusterArgs> = {}) =>
  () =>
    new aws.dax.Cluster("claims", {
      clusterName: "claims",
      iamRoleArn: "arn:aws:iam::111122223333:role/dax",
      nodeType: "dax.r5.large",
      replicationFactor: 3,
      ...args,
    });

export const cases: PolicyCases = {
  compliant: {
    encrypted: { doc: true, program: cluster({ serverSideEncryption: { enabled: true } }) },
    "true in text": cluster({ serverSideEncryption: { enabled: "true" as never } }),
    "a list of one block": cluster({ serverSideEncryption: [{ enabled: true }] as never }),
  },
  violating: {
    "nothing said": { doc: true, program: cluster() },
    "an explicit false": cluster({ serverSideEncryption: { enabled: false } }),
    "false in text": cluster({ serverSideEncryption: { enabled: "false" as never } }),
    "an empty block": cluster({ serverSideEncryption: {} }),
    "an empty list": cluster({ serverSideEncryption: [] as never }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("key");
      cluster({ serverSideEncryption: { enabled: key.arn.apply((arn) => arn !== "") } })();
    },
    "a computed block": () => {
      const key = new aws.kms.Key("key");
      cluster({ serverSideEncryption: key.arn.apply((arn) => ({ enabled: arn !== "" })) })();
    },
  },
};
