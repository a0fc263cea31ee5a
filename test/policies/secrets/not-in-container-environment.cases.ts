import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const ROLE = "arn:aws:iam::111122223333:role/portal";
const KEY_ID = ["AK", "IAQ2Z3MAPLE4CEDAR5"].join("");
const PASSWORD = { name: "DB_PASSWORD", value: "Maple!4711" };
const HOST = { name: "DB_HOST", value: "records.internal" };

const task = (container: object) => () =>
  new aws.ecs.TaskDefinition("portal", {
    family: "portal",
    containerDefinitions: JSON.stringify([
      { name: "proxy", image: "proxy:1" },
      { name: "portal", image: "portal:1", ...container },
    ]),
  });

const job = (properties: Partial<aws.batch.JobDefinitionArgs>) => () =>
  new aws.batch.JobDefinition("claims", { name: "claims", type: "container", ...properties });

const container = (environment: object[]) => JSON.stringify({ image: "claims:1", command: ["run"], environment });

const pipe = (overrides: aws.types.input.pipes.PipeTargetParameters) => () =>
  new aws.pipes.Pipe("claims", {
    roleArn: ROLE,
    source: "arn:aws:sqs:us-east-1:111122223333:claims",
    target: "arn:aws:ecs:us-east-1:111122223333:cluster/claims",
    targetParameters: overrides,
  });

const model = (args: Partial<aws.sagemaker.ModelArgs>) => () =>
  new aws.sagemaker.Model("triage", { executionRoleArn: ROLE, ...args });

export const cases: PolicyCases = {
  compliant: {
    "a secret by reference": {
      doc: true,
      program: task({
        environment: [HOST],
        secrets: [{ name: "DB_PASSWORD", valueFrom: "arn:aws:ssm:us-east-1:111122223333:parameter/portal/db" }],
      }),
    },
    "no environment": task({}),
    "a reference to a secret that stays one": task({
      environment: [{ name: "DB_PASSWORD", value: "{{resolve:ssm:db}}" }],
    }),
    "credentials of a registry by reference": task({
      repositoryCredentials: { credentialsParameter: "arn:aws:secretsmanager:us-east-1:111122223333:secret:hub" },
    }),
    "a job": job({ containerProperties: container([HOST]), parameters: { input: "s3://clinic-claims/" } }),
    "a pipe": pipe({
      ecsTaskParameters: { taskDefinitionArn: "arn:aws:ecs:us-east-1:111122223333:task-definition/x:1" },
    }),
    "a model": model({ primaryContainer: { image: "triage:1", environment: { MAX_TOKENS: "4096" } } }),
  },
  violating: {
    "a password by its name": {
      doc: true,
      findings: ["containerDefinitions[1].environment[1].value"],
      program: task({ environment: [HOST, PASSWORD] }),
    },
    "capital letters": {
      findings: ["containerDefinitions[1].environment[0].value"],
      program: task({ Environment: [{ Name: "DB_PASSWORD", Value: "Maple!4711" }] }),
    },
    "a key in a command": {
      findings: ["containerDefinitions[1].command[1]"],
      isEnoughIfSet: ["containerDefinitions"],
      program: task({ command: ["sync", KEY_ID] }),
    },
    "a key in the start command": {
      findings: ["containerDefinitions[1].entryPoint[1]"],
      program: task({ entryPoint: ["sync", KEY_ID] }),
    },
    "a password in a health check": {
      findings: ["containerDefinitions[1].healthCheck.command[1]"],
      program: task({ healthCheck: { command: ["CMD-SHELL", "curl https://probe:Maple4711@localhost/ || exit 1"] } }),
    },
    "a daemon": {
      findings: ["containerDefinitions[0].environments[0].value"],
      program: () =>
        new aws.ecs.DaemonTaskDefinition("agent", {
          family: "agent",
          containerDefinitions: [{ name: "agent", image: "agent:1", environments: [PASSWORD] }],
        }),
    },
    "an express service": {
      findings: ["primaryContainer.environments[0].value"],
      program: () =>
        new aws.ecs.ExpressGatewayService("portal", {
          executionRoleArn: ROLE,
          infrastructureRoleArn: ROLE,
          primaryContainer: { image: "portal:1", environments: [PASSWORD] },
        }),
    },
    "a job": {
      findings: ["containerProperties.environment[1].value"],
      program: job({ containerProperties: container([HOST, PASSWORD]) }),
    },
    "a job of several containers": {
      findings: ["ecsProperties.taskProperties[0].containers[0].environment[0].value"],
      program: job({
        ecsProperties: JSON.stringify({
          taskProperties: [{ containers: [{ image: "claims:1", environment: [PASSWORD] }] }],
        }),
      }),
    },
    "a job of several nodes": {
      findings: ["nodeProperties.nodeRangeProperties[0].container.environment[0].value"],
      program: job({
        type: "multinode",
        nodeProperties: JSON.stringify({
          mainNode: 0,
          numNodes: 2,
          nodeRangeProperties: [{ targetNodes: "0:", container: { image: "claims:1", environment: [PASSWORD] } }],
        }),
      }),
    },
    "a job of nodes with several containers": {
      findings: [
        "nodeProperties.nodeRangeProperties[0].ecsProperties.taskProperties[0].containers[0].environment[0].value",
      ],
      program: job({
        type: "multinode",
        nodeProperties: JSON.stringify({
          nodeRangeProperties: [
            { ecsProperties: { taskProperties: [{ containers: [{ image: "claims:1", environment: [PASSWORD] }] }] } },
          ],
        }),
      }),
    },
    "a job on Kubernetes": {
      findings: [
        "eksProperties.podProperties.containers[0].envs[0].value",
        "eksProperties.podProperties.containers[0].args[0]",
        "eksProperties.podProperties.initContainers[0].envs[0].value",
      ],
      isEnoughIfSet: ["eksProperties.podProperties.containers.args"],
      program: job({
        eksProperties: {
          podProperties: {
            containers: [{ image: "claims:1", args: [KEY_ID], envs: [PASSWORD] }],
            initContainers: [{ image: "migrate:1", envs: [PASSWORD] }],
          },
        },
      }),
    },
    "a job of nodes on Kubernetes": {
      findings: [
        "nodeProperties.nodeRangeProperties[0].eksProperties.podProperties.containers[0].env[0].value",
        "nodeProperties.nodeRangeProperties[0].eksProperties.podProperties.containers[0].args[0]",
        "nodeProperties.nodeRangeProperties[0].eksProperties.podProperties.initContainers[0].env[0].value",
      ],
      program: job({
        type: "multinode",
        nodeProperties: JSON.stringify({
          nodeRangeProperties: [
            {
              eksProperties: {
                podProperties: {
                  containers: [{ image: "claims:1", args: [KEY_ID], env: [PASSWORD] }],
                  initContainers: [{ image: "migrate:1", env: [PASSWORD] }],
                },
              },
            },
          ],
        }),
      }),
    },
    "a parameter of a job": {
      findings: ["parameters.password"],
      program: job({ containerProperties: container([]), parameters: { password: "Maple!4711" } }),
    },
    "a pipe to a task": {
      findings: ["targetParameters.ecsTaskParameters.overrides.containerOverrides[0].environments[0].value"],
      program: pipe({
        ecsTaskParameters: {
          taskDefinitionArn: "arn:aws:ecs:us-east-1:111122223333:task-definition/claims:1",
          overrides: { containerOverrides: [{ name: "claims", environments: [PASSWORD] }] },
        },
      }),
    },
    "a pipe to a job": {
      findings: ["targetParameters.batchJobParameters.containerOverrides.environments[0].value"],
      program: pipe({
        batchJobParameters: {
          jobDefinition: "claims",
          jobName: "claims",
          containerOverrides: { environments: [PASSWORD] },
        },
      }),
    },
    "App Runner, from an image": {
      findings: ["sourceConfiguration.imageRepository.imageConfiguration.runtimeEnvironmentVariables.DB_PASSWORD"],
      program: () =>
        new aws.apprunner.Service("portal", {
          serviceName: "portal",
          sourceConfiguration: {
            imageRepository: {
              imageIdentifier: "public.ecr.aws/clinic/portal:1",
              imageRepositoryType: "ECR_PUBLIC",
              imageConfiguration: { runtimeEnvironmentVariables: { DB_PASSWORD: "Maple!4711" } },
            },
          },
        }),
    },
    "App Runner, from code": {
      findings: [
        "sourceConfiguration.codeRepository.codeConfiguration.codeConfigurationValues.runtimeEnvironmentVariables.DB_PASSWORD",
      ],
      program: () =>
        new aws.apprunner.Service("portal", {
          serviceName: "portal",
          sourceConfiguration: {
            codeRepository: {
              repositoryUrl: "https://github.com/clinic/portal",
              sourceCodeVersion: { type: "BRANCH", value: "main" },
              codeConfiguration: {
                configurationSource: "API",
                codeConfigurationValues: {
                  runtime: "NODEJS_22",
                  runtimeEnvironmentVariables: { DB_PASSWORD: "Maple!4711" },
                },
              },
            },
          },
        }),
    },
    "a service of Lightsail": {
      findings: ["containers[0].environment.DB_PASSWORD"],
      program: () =>
        new aws.lightsail.ContainerServiceDeploymentVersion("portal", {
          serviceName: "portal",
          containers: [{ containerName: "portal", image: "portal:1", environment: { DB_PASSWORD: "Maple!4711" } }],
        }),
    },
    "a model": {
      findings: ["primaryContainer.environment.DB_PASSWORD"],
      program: model({ primaryContainer: { image: "triage:1", environment: { DB_PASSWORD: "Maple!4711" } } }),
    },
    "a model of several containers": {
      findings: ["containers[1].environment.DB_PASSWORD"],
      program: model({
        containers: [{ image: "prepare:1" }, { image: "triage:1", environment: { DB_PASSWORD: "Maple!4711" } }],
      }),
    },
    "a training job": {
      findings: ["environment.DB_PASSWORD"],
      program: () =>
        new aws.sagemaker.TrainingJob("triage", {
          trainingJobName: "triage",
          roleArn: ROLE,
          algorithmSpecification: { trainingImage: "triage:1", trainingInputMode: "File" },
          environment: { DB_PASSWORD: "Maple!4711" },
        }),
    },
  },
  undecided: {
    "containers with a part that is not known yet": () =>
      new aws.ecs.TaskDefinition("portal", {
        family: "portal",
        containerDefinitions: new aws.sqs.Queue("claims").arn,
      }),
    "a password that is not known yet": () =>
      new aws.ecs.DaemonTaskDefinition("agent", {
        family: "agent",
        containerDefinitions: [
          {
            name: "agent",
            image: "agent:1",
            environments: [{ name: "DB_PASSWORD", value: new aws.sqs.Queue("claims").arn }],
          },
        ],
      }),
    "a literal under a name that is not known yet": () =>
      new aws.ecs.DaemonTaskDefinition("agent", {
        family: "agent",
        containerDefinitions: [
          {
            name: "agent",
            image: "agent:1",
            environments: [{ name: new aws.sqs.Queue("x").arn, value: "Maple!4711" }],
          },
        ],
      }),
    "containers of a model that are not known yet": () =>
      new aws.sagemaker.Model("triage", {
        executionRoleArn: ROLE,
        containers: new aws.sqs.Queue("x").arn.apply((image) => [{ image }]),
      }),
  },
};
