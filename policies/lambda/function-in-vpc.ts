import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";
import { or } from "../core/truth";

export default definePolicy({
  id: "lambda-function-in-vpc",
  title: "Functions run inside a VPC",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:lambda/function:Function"],
  companions: {
    distributions: {
      types: ["aws:cloudfront/distribution:Distribution"],
      by: "defaultCacheBehavior.lambdaFunctionAssociations.lambdaArn",
    },
    orderedDistributions: {
      types: ["aws:cloudfront/distribution:Distribution"],
      by: "orderedCacheBehaviors.lambdaFunctionAssociations.lambdaArn",
    },
  },
  whenAbsent: "The function runs outside of your VPCs.",
  fix: "Set vpcConfig: { subnetIds, securityGroupIds } on functions which reach PHI stores.",
  peers: {
    "cdk-nag": ["LambdaInsideVPC"],
    guard: ["lambda_inside_vpc"],
    prowler: ["awslambda_function_inside_vpc"],
    steampipe: ["lambda_function_in_vpc"],
    checkov: ["CKV_AWS_117"],
  },
  judge(lambda, { companionsOf }) {
    const { distributions, orderedDistributions } = companionsOf(lambda);
    const isElsewhere = or(
      distributions.exist,
      orderedDistributions.exist,
      lambda.block("capacityProviderConfig").isSet,
    );
    return onlyIf(isElsewhere.not, "runs at the edge, or on a capacity provider", () =>
      violationUnless(
        isGiven(lambda, "vpcConfig.subnetIds"),
        "vpcConfig.subnetIds is missing: nothing limits where the function sends data",
      ),
    );
  },
});
