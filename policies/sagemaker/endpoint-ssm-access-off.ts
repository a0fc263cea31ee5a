import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

const TRAINING_JOB = "aws:sagemaker/trainingJob:TrainingJob";

export default definePolicy({
  id: "sagemaker-endpoint-ssm-access-off",
  title: "Nobody can open a shell in an inference container",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sagemaker/endpointConfiguration:EndpointConfiguration", TRAINING_JOB],
  whenAbsent: "No shell can be opened.",
  fix: "Set enableSsmAccess (enableRemoteDebug) to false.",
  judge(resource) {
    if (resource.type === TRAINING_JOB)
      return mustNotBeTrue("remoteDebugConfig.enableRemoteDebug", "a shell can be opened in the container")(resource);
    return ["productionVariants", "shadowProductionVariants"].flatMap((variants) =>
      resource
        .list(variants)
        .collect(
          (variant) =>
            violationIf(
              variant.bool("enableSsmAccess").is(true),
              `${variant.path}.enableSsmAccess is true: a shell can be opened in the container`,
              { detail: variant.path, set: { [`${variant.path}.enableSsmAccess`]: false } },
            ),
          orUndecided("enableSsmAccess is true on a variant"),
        ),
    );
  },
});
