import type { Resource } from "../core/graph";
import { isNotOpen, narrowsCaller } from "../core/iam";
import { definePolicy, violationIf } from "../core/policy";
import { and, or, some, Truth } from "../core/truth";

const PERMISSION = "aws:lambda/permission:Permission";
const LAYER_PERMISSION = "aws:lambda/layerVersionPermission:LayerVersionPermission";

/** The condition keys that a permission's properties become. */
const LIMITS: Readonly<Record<string, string>> = {
  principalOrgId: "aws:PrincipalOrgID",
  sourceAccount: "aws:SourceAccount",
  sourceArn: "aws:SourceArn",
};

/** Whether a property leaves only callers who are known. One that is not known yet is computed from something of one's own. */
function limits(permission: Resource, property: string): Truth {
  const value = permission.text(property);
  return value.fold({
    known: (text) => Truth.of(narrowsCaller(LIMITS[property]!, text)),
    absent: () => Truth.false,
    gap: () => value.isSet,
  });
}

export default definePolicy({
  id: "lambda-permission-not-public",
  title: "Functions and layers cannot be called by everybody",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: [PERMISSION, LAYER_PERMISSION, "aws:lambda/resourcePolicy:ResourcePolicy"],
  whenAbsent: "Nobody but the account itself may call the function.",
  fix: "Name the calling service or account in principal, and bind it with sourceArn, sourceAccount or principalOrgId.",
  peers: {
    "cdk-nag": ["LambdaFunctionPublicAccessProhibited"],
    config: ["lambda-function-public-access-prohibited"],
    guard: ["lambda_function_public_access_prohibited", "lambda_no_wildcard_principal"],
    prowler: ["awslambda_function_not_publicly_accessible"],
    steampipe: ["lambda_function_restrict_public_access"],
    checkov: ["CKV_AWS_301"],
  },
  judge(resource) {
    const isForEveryone = resource.text("principal").is("*");
    if (resource.type === PERMISSION) {
      return violationIf(
        or(
          and(isForEveryone, some(Object.keys(LIMITS), (property) => limits(resource, property)).not),
          resource.word("functionUrlAuthType").is("none"),
        ),
        "principal is * without sourceArn, sourceAccount or principalOrgId, or functionUrlAuthType is NONE: everybody may call the function",
      );
    }
    if (resource.type === LAYER_PERMISSION) {
      return violationIf(
        and(isForEveryone, resource.text("organizationId").isSet.not),
        "principal is * without organizationId: everybody may read the layer",
      );
    }
    return isNotOpen("policy")(resource);
  },
});
