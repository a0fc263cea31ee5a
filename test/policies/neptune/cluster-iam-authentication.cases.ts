import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const cluster =
  (args: aws.neptune.ClusterArgs = {}) =>
  () =>
    new aws.neptune.Cluster("referrals", args);

export const cases: PolicyCases = {
  compliant: {
    "requests are signed": { doc: true, program: cluster({ iamDatabaseAuthenticationEnabled: true }) },
    "true in text": cluster({ iamDatabaseAuthenticationEnabled: "true" as never }),
  },
  violating: {
    "nothing said": { doc: true, program: cluster() },
    "an explicit false": cluster({ iamDatabaseAuthenticationEnabled: false }),
    "false in text": cluster({ iamDatabaseAuthenticationEnabled: "false" as never }),
    "roles of the cluster, which are not those of its callers": cluster({
      iamRoles: ["arn:aws:iam::111122223333:role/neptune-loader"],
    }),
    "a replica": cluster({ replicationSourceIdentifier: "arn:aws:rds:us-west-2:111122223333:cluster:referrals" }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("key");
      cluster({ iamDatabaseAuthenticationEnabled: key.arn.apply((arn) => arn !== "") })();
    },
  },
};
