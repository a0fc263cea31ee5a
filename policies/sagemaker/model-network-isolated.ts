import { definePolicy, orUndecided, violationUnless } from "../core/policy";
import { jobsOf, NETWORKED, pathIn } from "./_shared";

export default definePolicy({
  id: "sagemaker-model-network-isolated",
  title: "SageMaker models and jobs run without outbound network access",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: NETWORKED,
  whenAbsent: "Containers can reach the network.",
  fix: "Set enableNetworkIsolation: true.",
  peers: {
    prowler: ["sagemaker_models_network_isolation_enabled", "sagemaker_training_jobs_network_isolation_enabled"],
    steampipe: ["sagemaker_model_network_isolation_enabled", "sagemaker_training_job_network_isolation_enabled"],
    checkov: ["CKV_AWS_370"],
  },
  judge: (resource) =>
    jobsOf(resource).collect(
      ({ network }) =>
        violationUnless(
          network.bool("enableNetworkIsolation").is(true),
          `${pathIn(network, "enableNetworkIsolation")} is not true: the container can reach the network`,
          { ...(network.path && { detail: network.path }) },
        ),
      orUndecided("enableNetworkIsolation is not true"),
    ),
});
