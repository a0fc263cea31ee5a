import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { isEnded, supportEnds } from "../data/_tables";

const CANARY = "aws:synthetics/canary:Canary";

export default definePolicy({
  id: "lambda-function-runtime-supported",
  title: "Functions and canaries use a runtime which still gets security updates",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["astro#supported-versions", "platform-sh#patching", "aptible#malicious-software"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:lambda/function:Function", CANARY],
  settings: [supportEnds],
  whenAbsent: "A container image brings its own runtime; other functions need one.",
  fix: "Move to a current runtime, for example aws.lambda.Runtime.NodeJS22dX or Python3d13.",
  peers: {
    prowler: ["awslambda_function_using_supported_runtimes"],
    steampipe: ["lambda_function_use_latest_runtime"],
    checkov: ["CKV_AWS_363"],
  },
  judge(resource, { settings }) {
    if (resource.type === CANARY) {
      return violationIf(
        isEnded("synthetics", resource.text("runtimeVersion"), settings),
        "runtimeVersion is a runtime that AWS has deprecated: it gets no more security updates",
        { fix: "Set runtimeVersion to a current one, as CloudWatch's list of canary runtimes tells." },
      );
    }
    return onlyIf(resource.word("packageType").is("image").not, "a container image brings its own runtime", () =>
      violationIf(
        isEnded("lambda", resource.text("runtime"), settings),
        "runtime is one that AWS has deprecated: it gets no more security updates",
      ),
    );
  },
});
