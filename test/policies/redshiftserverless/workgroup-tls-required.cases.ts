import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const workgroup = (configParameters?: aws.redshiftserverless.WorkgroupArgs["configParameters"]) => () =>
  new aws.redshiftserverless.Workgroup("claims", {
    namespaceName: "claims",
    workgroupName: "claims",
    configParameters,
  });

const parameter = (parameterKey: string, parameterValue: pulumi.Input<string>) => ({ parameterKey, parameterValue });

export const cases: PolicyCases = {
  compliant: {
    "TLS is required": { doc: true, program: workgroup([parameter("require_ssl", "true")]) },
    "the key in camel case": workgroup([parameter("requireSsl", "true")]),
    "another spelling": workgroup([parameter("REQUIRE_SSL", "True")]),
    "after another parameter": workgroup([
      parameter("enable_user_activity_logging", "true"),
      parameter("require_ssl", "true"),
    ]),
    "TLS by FIPS": workgroup([parameter("use_fips_ssl", "true")]),
    "an explicit false beside FIPS": workgroup([parameter("require_ssl", "false"), parameter("use_fips_ssl", "true")]),
  },
  violating: {
    "an explicit false": { doc: true, program: workgroup([parameter("require_ssl", "false")]) },
    "nothing declared": workgroup(),
    "other parameters only": workgroup([parameter("enable_user_activity_logging", "true")]),
    "an explicit false in camel case": workgroup([parameter("requireSsl", "false")]),
    "FIPS is off": workgroup([parameter("use_fips_ssl", "false")]),
    "a value that is neither": workgroup([parameter("require_ssl", "auto")]),
  },
  undecided: {
    "a value that is computed": () => workgroup([parameter("require_ssl", new aws.kms.Key("key").arn)])(),
    "parameters that are computed": () =>
      workgroup(new aws.kms.Key("key").arn.apply((arn) => [parameter("require_ssl", arn)]))(),
  },
};
