import { isOfAnyAccount } from "../core/iam";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { and, some, Truth } from "../core/truth";

const SERVICE = /\.amazonaws\.com(\.cn)?$/i;

// Each of them says whose calls are meant; the token is Alexa's.
const BINDINGS = ["sourceAccount", "principalOrgId", "eventSourceToken"];

export default definePolicy({
  id: "lambda-permission-source-bound",
  title: "Service permissions name the resource or account which may call",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:lambda/permission:Permission"],
  whenAbsent: "Whoever can make the service call the function may do so.",
  fix: 'Set sourceArn to the ARN of the rule, API, bucket or topic that calls, or sourceAccount; and action: "lambda:InvokeFunction".',
  peers: {
    checkov: ["CKV_AWS_364"],
    guard: ["lambda_permission_invoke_function_action"],
    "compliance-policies": ["aws-lambda-permission-configure-source-arn"],
  },
  judge(permission) {
    const sourceArn = permission.text("sourceArn");
    const isBound = some(BINDINGS, (property) => permission.text(property).isSet);
    // An ARN that is not known yet is computed from something of one's own.
    const isOpen = sourceArn.fold({
      known: (arn) => Truth.of(isOfAnyAccount(arn)),
      absent: () => Truth.true,
      gap: () => sourceArn.isAbsent,
    });
    return onlyIf(
      permission.text("principal").satisfies((principal) => SERVICE.test(principal)),
      "the principal is no service",
      () => [
        violationIf(
          and(isBound.not, isOpen),
          "sourceArn and sourceAccount are missing, or sourceArn is that of any account: any account can use the service to call the function",
          { detail: "source" },
        ),
        violationIf(
          permission.word("action").isOneOf(["*", "lambda:*"]),
          "action is every action: the service may change the function as well as call it",
          { detail: "action" },
        ),
      ],
    );
  },
});
