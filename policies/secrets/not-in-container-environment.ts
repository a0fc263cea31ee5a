import {
  JOB_DEFINITION,
  containersOf as jobContainersOf,
  nodePodContainersOf,
  podContainersOf,
} from "../batch/_shared";
import type { Block, Items } from "../core/fact";
import type { Resource } from "../core/graph";
import { definePolicy, type Finding, orUndecided } from "../core/policy";
import { containersOf, DAEMON_DEFINITION, TASK_DEFINITION } from "../ecs/_shared";
import { SOURCES, secretsOfMap, secretsOfPairs, secretsOfTexts } from "./_shared";

const READERS = "everybody who may read the definition";

/** How a kind of container writes its variables, and the commands that it runs. */
interface Writing {
  readonly environment: string;
  readonly commands: readonly string[];
}

const JSON_CONTAINER: Writing = {
  environment: "environment",
  commands: ["command", "entryPoint", "healthCheck.command"],
};
const DAEMON: Writing = { environment: "environments", commands: ["commands", "entryPoints", "healthCheck.commands"] };
const PLURAL: Writing = { environment: "environments", commands: ["commands"] };
const JSON_POD: Writing = { environment: "env", commands: ["command", "args"] };
const POD: Writing = { environment: "envs", commands: ["commands", "args"] };

const onContainers = (containers: Items<Block>, { environment, commands }: Writing): Finding[] =>
  containers.collect(
    (container) => [
      ...secretsOfPairs(container.list(environment), READERS),
      ...secretsOfTexts(
        commands.flatMap((path) => container.leaves(path)),
        READERS,
      ),
    ],
    orUndecided(`a container of ${containers.path} holds a secret in clear text for ${READERS}`),
  );

const onMaps =
  (...paths: readonly string[]) =>
  (resource: Resource): Finding[] =>
    paths.flatMap((path) => secretsOfMap(resource, path, READERS));

const onMapsOf = (containers: Items<Block>): Finding[] =>
  containers.collect(
    (container) => secretsOfMap(container, "environment", READERS),
    orUndecided(`a container of ${containers.path} holds a secret in clear text for ${READERS}`),
  );

const onJob = (job: Resource): Finding[] => [
  ...onContainers(jobContainersOf(job), JSON_CONTAINER),
  ...onContainers(podContainersOf(job), POD),
  ...onContainers(nodePodContainersOf(job), JSON_POD),
  ...secretsOfMap(job, "parameters", READERS),
];

const JUDGED: Readonly<Record<string, (resource: Resource) => Finding[]>> = {
  [TASK_DEFINITION]: (task) => onContainers(containersOf(task), JSON_CONTAINER),
  [DAEMON_DEFINITION]: (task) => onContainers(containersOf(task), DAEMON),
  "aws:ecs/expressGatewayService:ExpressGatewayService": (service) =>
    onContainers(service.list("primaryContainer"), PLURAL),
  [JOB_DEFINITION]: onJob,
  "aws:pipes/pipe:Pipe": (pipe) => [
    ...onContainers(pipe.list("targetParameters.ecsTaskParameters.overrides.containerOverrides"), PLURAL),
    ...onContainers(pipe.list("targetParameters.batchJobParameters.containerOverrides"), PLURAL),
  ],
  "aws:apprunner/service:Service": onMaps(
    "sourceConfiguration.imageRepository.imageConfiguration.runtimeEnvironmentVariables",
    "sourceConfiguration.codeRepository.codeConfiguration.codeConfigurationValues.runtimeEnvironmentVariables",
  ),
  "aws:lightsail/containerServiceDeploymentVersion:ContainerServiceDeploymentVersion": (version) =>
    onMapsOf(version.list("containers")),
  "aws:sagemaker/model:Model": (model) => [
    ...secretsOfMap(model, "primaryContainer.environment", READERS),
    ...onMapsOf(model.list("containers")),
  ],
  "aws:sagemaker/trainingJob:TrainingJob": onMaps("environment"),
};

export default definePolicy({
  id: "secrets-not-in-container-environment",
  title: "Container definitions pass secrets by reference",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: SOURCES,
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: Object.keys(JUDGED),
  whenAbsent: "There are no variables.",
  fix: "Move it to secrets: [{ name, valueFrom: <ARN of a secret or SecureString> }] of the container; where the service has no such list, pass the secret's name or ARN and read it at run time.",
  peers: {
    prowler: ["ecs_task_definitions_no_environment_secrets", "batch_job_definition_no_secrets"],
    steampipe: ["ecs_task_definition_container_environment_no_secret"],
  },
  judge: (resource) => JUDGED[resource.type]!(resource),
});
