import { definePolicy, onlyIf, orUndecided, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";
import { or } from "../core/truth";
import { jobsOf, NETWORKED, pathIn } from "./_shared";

const LABELING_JOB = "aws:sagemaker/labelingJob:LabelingJob";

export default definePolicy({
  id: "sagemaker-model-in-vpc",
  title: "SageMaker models and jobs run in a VPC",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [...NETWORKED, LABELING_JOB],
  whenAbsent: "Containers have direct internet access.",
  fix: "Set vpcConfig: { subnets, securityGroupIds }, or enableNetworkIsolation: true.",
  peers: {
    prowler: ["sagemaker_models_vpc_settings_configured", "sagemaker_training_jobs_vpc_settings_configured"],
    steampipe: ["sagemaker_model_in_vpc", "sagemaker_training_job_in_vpc"],
  },
  judge(resource) {
    if (resource.type === LABELING_JOB) {
      const algorithms = resource.block("labelingJobAlgorithmsConfig");
      return onlyIf(algorithms.isSet, "labels without an algorithm", () =>
        violationUnless(
          isGiven(algorithms, "labelingJobResourceConfig.vpcConfig.subnets"),
          `${algorithms.path}.labelingJobResourceConfig.vpcConfig is missing: the container has direct internet access`,
        ),
      );
    }
    return onlyIf(resource.block("serverlessJobConfig").isAbsent, "runs serverless", () =>
      jobsOf(resource).collect(
        ({ network }) =>
          violationUnless(
            or(isGiven(network, "vpcConfig.subnets"), network.bool("enableNetworkIsolation").is(true)),
            `${pathIn(network, "vpcConfig")} is missing: the container has direct internet access`,
            { ...(network.path && { detail: network.path }) },
          ),
        orUndecided("vpcConfig is missing"),
      ),
    );
  },
});
