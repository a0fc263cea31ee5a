import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { isOwnKey } from "../core/requirements";
import { and, some } from "../core/truth";
import { hasLocalStorage, leavesOf, pathIn } from "./_shared";

interface KeyPlace {
  readonly block: string;
  readonly key: string;
  /** For volumes: where the types of their instances are. Local storage takes no key. */
  readonly instanceTypes?: readonly string[];
}

const CLUSTER = { key: "volumeKmsKeyId", instanceTypes: ["instanceType"] };
const RESOURCES = { key: "volumeKmsKeyId", instanceTypes: ["instanceType", "instanceGroups.instanceType"] };
const CHOICES = { key: "volumeKmsKeyId", instanceTypes: ["instanceType", "instanceConfigs.instanceType"] };
const OUTPUT = { block: "outputConfig", key: "kmsKeyId" };
const MONITORING = "monitoringScheduleConfig.monitoringJobDefinition";

const KEYS: Readonly<Record<string, readonly KeyPlace[]>> = {
  "aws:sagemaker/trainingJob:TrainingJob": [
    { block: "resourceConfig", ...RESOURCES },
    { block: "outputDataConfig", key: "kmsKeyId" },
  ],
  "aws:sagemaker/hyperParameterTuningJob:HyperParameterTuningJob": [
    { block: "trainingJobDefinition.resourceConfig", ...RESOURCES },
    { block: "trainingJobDefinition.hyperParameterTuningResourceConfig", ...CHOICES },
    { block: "trainingJobDefinition.outputDataConfig", key: "kmsKeyId" },
    { block: "trainingJobDefinitions.resourceConfig", ...RESOURCES },
    { block: "trainingJobDefinitions.hyperParameterTuningResourceConfig", ...CHOICES },
    { block: "trainingJobDefinitions.outputDataConfig", key: "kmsKeyId" },
  ],
  "aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition": [
    { block: "jobResources.clusterConfig", ...CLUSTER },
    { block: "dataQualityJobOutputConfig", key: "kmsKeyId" },
  ],
  "aws:sagemaker/monitoringSchedule:MonitoringSchedule": [
    { block: `${MONITORING}.monitoringResources.clusterConfig`, ...CLUSTER },
    { block: `${MONITORING}.monitoringOutputConfig`, key: "kmsKeyId" },
  ],
  "aws:sagemaker/flowDefinition:FlowDefinition": [OUTPUT],
  "aws:sagemaker/labelingJob:LabelingJob": [
    OUTPUT,
    { block: "labelingJobAlgorithmsConfig.labelingJobResourceConfig", key: "volumeKmsKeyId" },
  ],
  "aws:sagemaker/deviceFleet:DeviceFleet": [OUTPUT],
  "aws:sagemaker/modelCard:ModelCard": [{ block: "securityConfig", key: "kmsKeyId" }],
};

export default definePolicy({
  id: "sagemaker-job-kms-encrypted",
  title: "SageMaker jobs encrypt volumes and output with named keys",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: Object.keys(KEYS),
  whenAbsent: "Volumes and output are encrypted with keys of the service.",
  fix: "Set volumeKmsKeyId and outputDataConfig.kmsKeyId.",
  peers: {
    prowler: ["sagemaker_training_jobs_volume_and_output_encryption_enabled"],
    steampipe: ["sagemaker_training_job_volume_and_data_encryption_enabled"],
    checkov: ["CKV_AWS_367", "CKV_AWS_368", "CKV_AWS_372"],
  },
  judge: (resource) =>
    KEYS[resource.type]!.flatMap(({ block: path, key, instanceTypes = [] }) =>
      leavesOf(resource, path).collect((block) => {
        const isLocal = some(
          instanceTypes.flatMap((types) => block.leaves(types)),
          (type) => hasLocalStorage(type.map((name) => name.toLowerCase())),
        );
        return violationIf(
          and(block.isSet, isLocal.not, isOwnKey(block, key).not),
          `${pathIn(block, key)} names no customer managed key: a key of the service is used`,
          { detail: block.path },
        );
      }, orUndecided("a key of the service is used")),
    ),
});
