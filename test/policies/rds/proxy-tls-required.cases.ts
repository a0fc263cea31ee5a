import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const proxy =
  (args: Partial<aws.rds.ProxyArgs> = {}) =>
  () =>
    new aws.rds.Proxy("claims", {
      engineFamily: "POSTGRESQL",
      roleArn: new aws.iam.Role("proxy", { assumeRolePolicy: "{}" }).arn,
      vpcSubnetIds: ["subnet-1", "subnet-2"],
      auths: [{ authScheme: "SECRETS", secretArn: new aws.secretsmanager.Secret("claims").arn }],
      ...args,
    });

export const cases: PolicyCases = {
  compliant: {
    "TLS is required": { doc: true, program: proxy({ requireTls: true }) },
    'TLS is required, as the text "true"': proxy({ requireTls: "true" as never }),
  },
  violating: {
    "TLS is not mentioned": { doc: true, program: proxy() },
    "an explicit false": proxy({ requireTls: false }),
    "another engine": proxy({ engineFamily: "SQLSERVER" }),
  },
  undecided: {
    "a flag that is computed": () => {
      proxy({ requireTls: new aws.kms.Key("key").arn.apply((arn) => arn !== "") })();
    },
  },
};
