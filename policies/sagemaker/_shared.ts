import { type Block, type Fact, Items } from "../core/fact";
import type { Resource } from "../core/graph";
import type { Truth } from "../core/truth";

const TRAINING_JOB = "aws:sagemaker/trainingJob:TrainingJob";
const TUNING_JOB = "aws:sagemaker/hyperParameterTuningJob:HyperParameterTuningJob";
const DATA_QUALITY_JOB = "aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition";
const SCHEDULE = "aws:sagemaker/monitoringSchedule:MonitoringSchedule";

/** Jobs that may run on several instances. */
export const DISTRIBUTED = [TRAINING_JOB, TUNING_JOB, DATA_QUALITY_JOB, SCHEDULE] as const;
/** Jobs and models whose containers have a network. */
export const NETWORKED = ["aws:sagemaker/model:Model", ...DISTRIBUTED] as const;

const MONITORING = "monitoringScheduleConfig.monitoringJobDefinition";

interface Place {
  readonly job: string;
  readonly network: string;
  readonly instances: string;
  readonly groups?: string;
}

const TRAINING = { network: "", instances: "resourceConfig", groups: "resourceConfig.instanceGroups" };

/** By type: where the jobs of a resource are, and within each its network settings, its instances, and the groups of them. */
const PLACES: Readonly<Record<string, readonly Place[]>> = {
  [TUNING_JOB]: [
    { job: "trainingJobDefinition", ...TRAINING },
    { job: "trainingJobDefinitions", ...TRAINING },
  ],
  [DATA_QUALITY_JOB]: [{ job: "", network: "networkConfig", instances: "jobResources.clusterConfig" }],
  [SCHEDULE]: [{ job: MONITORING, network: "networkConfig", instances: "monitoringResources.clusterConfig" }],
};

/** A job's network settings and its instances, as the blocks that hold them. */
export interface Job {
  readonly network: Block;
  readonly instances: Block;
  readonly groups: Items<Block>;
}

/** The jobs that a resource defines: a tuning job may define several, a model is one itself. */
export const jobsOf = (resource: Resource): Items<Job> =>
  new Items("", PLACES[resource.type] ?? [{ job: "", ...TRAINING }]).flatMap(({ job, network, instances, groups }) =>
    leavesOf(resource, job).map((holder) => ({
      network: holder.block(network),
      instances: holder.block(instances),
      groups: groups === undefined ? new Items("", []) : holder.list(groups),
    })),
  );

/** The blocks at a path that may lead through lists; the resource itself for the empty path. */
export function leavesOf(holder: Block, path: string): Items<Block> {
  if (path === "") return new Items("", [holder]);
  const [key, ...rest] = path.split(".") as [string, ...string[]];
  return holder.list(key).flatMap((block) => leavesOf(block, rest.join(".")));
}

/** The path of a property in a block. */
export const pathIn = (block: Block, property: string): string => block.text(property).path;

// Amazon EC2 user guide, "Instance store volumes": a letter d in the family, and these without one.
const LOCAL_FAMILIES = ["g5", "g6", "g6e", "gr6", "p5", "p5e", "p5en", "trn1", "trn1n", "trn2", "i3", "i3en", "i4i"];

/** Whether an instance type has local storage, for which AWS refuses a key: the hardware encrypts it. */
export const hasLocalStorage = (instanceType: Fact<string>): Truth =>
  instanceType.satisfies((type) => {
    const family = type.replace(/^ml\./, "").split(".", 1)[0]!;
    return /^[a-z]+\d+[a-z]*d[a-z]*$/.test(family) || LOCAL_FAMILIES.includes(family);
  });
