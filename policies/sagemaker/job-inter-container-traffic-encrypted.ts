import { type Block, Fact } from "../core/fact";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { and, or, type Truth } from "../core/truth";
import { DISTRIBUTED, type Job, jobsOf, pathIn } from "./_shared";

const TUNING_JOB = "aws:sagemaker/hyperParameterTuningJob:HyperParameterTuningJob";

const areSeveral = (holder: Block): Truth => holder.number("instanceCount").satisfies((count) => count > 1);

/** Whether a job runs on more than one instance: by its count, or by those of its groups together. */
function isDistributed({ instances, groups }: Job): Truth {
  const counts = groups.collect(
    (group) => group.number("instanceCount"),
    ({ path, reason }) => Fact.gap<number>(path, reason),
  );
  const total = counts.reduce(
    (sum, count) => sum.flatMap((before) => count.orElse(0).map((more) => before + more)),
    Fact.known(instances.path, 0),
  );
  return or(
    areSeveral(instances),
    total.satisfies((count) => count > 1),
  );
}

/** Whether a job that is tuned may run on more than one instance, by what its tuning chooses from. */
function mayBeDistributed({ network: definition }: Job): Truth {
  const choices = definition.block("hyperParameterTuningResourceConfig");
  return or(areSeveral(choices), choices.list("instanceConfigs").some(areSeveral));
}

export default definePolicy({
  id: "sagemaker-job-inter-container-traffic-encrypted",
  title: "Distributed SageMaker jobs encrypt traffic between containers",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: DISTRIBUTED,
  whenAbsent: "Containers talk in plaintext.",
  fix: "Set enableInterContainerTrafficEncryption: true.",
  remediates: true,
  peers: {
    prowler: ["sagemaker_training_jobs_intercontainer_encryption_enabled"],
    steampipe: ["sagemaker_training_job_inter_container_traffic_encryption_enabled"],
    checkov: ["CKV_AWS_369"],
  },
  judge: (resource) =>
    jobsOf(resource).collect(
      (job) =>
        violationIf(
          and(
            resource.type === TUNING_JOB ? or(isDistributed(job), mayBeDistributed(job)) : isDistributed(job),
            job.network.bool("enableInterContainerTrafficEncryption").is(true).not,
          ),
          `${pathIn(job.network, "enableInterContainerTrafficEncryption")} is not true on a job of several instances`,
          {
            ...(job.network.path && { detail: job.network.path }),
            set: { [pathIn(job.network, "enableInterContainerTrafficEncryption")]: true },
          },
        ),
      orUndecided("enableInterContainerTrafficEncryption is not true"),
    ),
});
