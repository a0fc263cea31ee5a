import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { isGiven } from "../core/requirements";
import { isSingleEntry } from "../core/zones";

export default definePolicy({
  id: "lambda-function-multi-az",
  title: "Functions in a VPC use two subnets or more",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:lambda/function:Function"],
  whenAbsent: "The function is in no VPC.",
  fix: "List subnets of two or more zones in vpcConfig.subnetIds.",
  peers: { prowler: ["awslambda_function_vpc_multi_az"], steampipe: ["lambda_function_multiple_az_configured"] },
  judge: (lambda) =>
    onlyIf(isGiven(lambda, "vpcConfig.subnetIds"), "is in no VPC", () =>
      violationIf(
        isSingleEntry(lambda.texts("vpcConfig.subnetIds")),
        "vpcConfig.subnetIds hold a single subnet: the function stops with its zone",
      ),
    ),
});
