import { type Block, type Fact, Items } from "../core/fact";
import type { Resource } from "../core/graph";
import type { Gap, Truth } from "../core/truth";

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
export function jobsOf(resource: Resource): Items<Job> {
  const gaps: Gap[] = [];
  const places = PLACES[resource.type] ?? [{ job: "", ...TRAINING }];
  const jobs = places.flatMap(({ job, network, instances, groups }) =>
    leavesOf(resource, job).collect<Job>(
      (holder) => ({
        network: holder.block(network),
        instances: holder.block(instances),
        groups: groups === undefined ? new Items("", []) : holder.list(groups),
      }),
      (gap) => {
        gaps.push(gap);
        return [];
      },
    ),
  );
  return new Items("", jobs, gaps[0]);
}

/** The blocks at a path that may lead through lists; the resource itself for the empty path. */
export function leavesOf(holder: Block, path: string): Items<Block> {
  if (path === "") return new Items("", [holder]);
  const gaps: Gap[] = [];
  const [key, ...rest] = path.split(".") as [string, ...string[]];
  const hidden = (gap: Gap) => {
    gaps.push(gap);
    return [];
  };
  const found = holder
    .list(key)
    .collect<Block>(
      (block) => (rest.length === 0 ? block : leavesOf(block, rest.join(".")).collect((leaf) => leaf, hidden)),
      hidden,
    );
  return new Items(path, found, gaps[0]);
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
