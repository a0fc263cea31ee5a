import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const proxy = (more: Partial<aws.rds.ProxyArgs> = {}) =>
  new aws.rds.Proxy("claims", {
    engineFamily: "POSTGRESQL",
    roleArn: "arn:aws:iam::123456789012:role/proxy",
    vpcSubnetIds: ["subnet-0a", "subnet-0b"],
    auths: [{ iamAuth: "REQUIRED", secretArn: "arn:aws:secretsmanager:us-east-1:123456789012:secret:claims-0a1b2c" }],
    ...more,
  });

export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => proxy() },
    "an explicit false": () => proxy({ debugLogging: false }),
  },
  violating: {
    "statements are logged": { doc: true, program: () => proxy({ debugLogging: true }) },
    "a true as text": () => proxy({ debugLogging: "true" as never }),
  },
  undecided: {
    "a flag that is computed": () => proxy({ debugLogging: new aws.kms.Key("claims").arn.apply(Boolean) }),
  },
};
