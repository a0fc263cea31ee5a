import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const secretArn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:claims-0a1b2c";

const proxy = (more: Partial<aws.rds.ProxyArgs>) =>
  new aws.rds.Proxy("claims", {
    engineFamily: "POSTGRESQL",
    roleArn: "arn:aws:iam::123456789012:role/proxy",
    vpcSubnetIds: ["subnet-0a", "subnet-0b"],
    ...more,
  });

export const cases: PolicyCases = {
  compliant: {
    "required by every secret": { doc: true, program: () => proxy({ auths: [{ iamAuth: "REQUIRED", secretArn }] }) },
    "by default, without secrets": () => proxy({ defaultAuthScheme: "IAM_AUTH" }),
    "enabled, the most that SQL Server knows": () =>
      proxy({ engineFamily: "SQLSERVER", auths: [{ iamAuth: "ENABLED" as never, secretArn }] }),
  },
  violating: {
    "an explicit DISABLED": { doc: true, program: () => proxy({ auths: [{ iamAuth: "DISABLED", secretArn }] }) },
    "nothing said": () => proxy({ auths: [{ secretArn }] }),
    "one of two secrets": () => proxy({ auths: [{ iamAuth: "REQUIRED", secretArn }, { secretArn }] }),
    "neither a secret nor a default": () => proxy({}),
    "no default": () => proxy({ defaultAuthScheme: "NONE", auths: [{ secretArn }] }),
  },
  undecided: {
    "a value that is computed": () => proxy({ auths: [{ iamAuth: new aws.kms.Key("claims").arn, secretArn }] }),
    "a default that is computed": () =>
      proxy({ defaultAuthScheme: new aws.kms.Key("claims").arn, auths: [{ secretArn }] }),
  },
};
