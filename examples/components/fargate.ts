import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, type Grant, project, region } from "./account";
import type { ImageRepository } from "./images";
import type { EncryptionKey } from "./key";
import { logGroup, writeLogs } from "./logs";
import { ServiceRole } from "./role";

/** A cluster of tasks whose disks are encrypted with the key, whose `fargateCluster` it is. */
export function taskCluster(
  name: string,
  { key }: { key: EncryptionKey },
  options?: pulumi.CustomResourceOptions,
): aws.ecs.Cluster {
  return new aws.ecs.Cluster(
    name,
    {
      name,
      settings: [{ name: "containerInsights", value: "enhanced" }],
      configuration: {
        // Nobody opens a shell in a task; if that is ever allowed, it is recorded.
        executeCommandConfiguration: {
          kmsKeyId: key.arn,
          logging: "OVERRIDE",
          logConfiguration: {
            cloudWatchEncryptionEnabled: true,
            cloudWatchLogGroupName: logGroup(`${name}-shells`, { key }, options).name,
          },
        },
        managedStorageConfiguration: { fargateEphemeralStorageKmsKeyId: key.arn },
      },
    },
    options,
  );
}

export interface FargateTaskArgs {
  key: EncryptionKey;
  images: ImageRepository;
  tag: pulumi.Input<string>;
  cpu: string;
  memory: string;
  /** Where the container listens, if it does. */
  port?: number;
  /** Variables that are known before the deployment. */
  environment?: Readonly<Record<string, pulumi.Input<string>>>;
  /** ARNs of parameters and secrets that variables come from. Known ones let a preview judge the container. */
  secrets?: Readonly<Record<string, pulumi.Input<string>>>;
  /** What it takes to read these. */
  readsSecrets?: Grant[];
  /** What the application may do. */
  grants: Grant[];
}

/**
 * A task of one container: unprivileged, with a file system that nobody writes to, a log group, and two roles, one that
 * starts the task and one of the application's. Its name is the family's.
 */
export class FargateTask extends pulumi.ComponentResource {
  readonly definition: aws.ecs.TaskDefinition;
  private readonly roleArns: pulumi.Output<string>[];

  constructor(
    private readonly name: string,
    args: FargateTaskArgs,
    options?: pulumi.ComponentResourceOptions,
  ) {
    super("healthcare:components:FargateTask", name, {}, options);
    const parent = { parent: this };
    const { key, images, port, environment = {}, secrets = {} } = args;
    const logs = logGroup(name, { key }, parent);
    const starting = new ServiceRole(
      `${name}-start`,
      { service: "ecs-tasks", grants: [...images.pulls, ...(args.readsSecrets ?? []), writeLogs, key.use] },
      parent,
    );
    const running = new ServiceRole(name, { service: "ecs-tasks", grants: args.grants }, parent);
    this.roleArns = [starting.arn, running.arn];
    this.definition = new aws.ecs.TaskDefinition(
      name,
      {
        family: name,
        requiresCompatibilities: ["FARGATE"],
        networkMode: "awsvpc",
        cpu: args.cpu,
        memory: args.memory,
        executionRoleArn: starting.arn,
        taskRoleArn: running.arn,
        containerDefinitions: pulumi.jsonStringify([
          {
            name,
            image: pulumi.interpolate`${images.url}:${args.tag}`,
            user: "1000",
            readonlyRootFilesystem: true,
            linuxParameters: { initProcessEnabled: true, capabilities: { drop: ["ALL"] } },
            ...(port && { portMappings: [{ containerPort: port, protocol: "tcp" }] }),
            environment: Object.entries(environment).map(([variable, value]) => ({ name: variable, value })),
            secrets: Object.entries(secrets).map(([variable, valueFrom]) => ({ name: variable, valueFrom })),
            logConfiguration: {
              logDriver: "awslogs",
              options: {
                // As logGroup names it: known before the group is there.
                "awslogs-group": `/${project}/${name}`,
                "awslogs-region": region,
                "awslogs-stream-prefix": name,
              },
            },
          },
        ]),
      },
      { parent: this, dependsOn: [logs, ...starting.permissions, ...running.permissions] },
    );
    this.registerOutputs();
  }

  /** What it takes to run the newest revision of the task, on this cluster only. */
  mayRun(cluster: string): Grant[] {
    return [
      {
        ...allow(
          ["ecs:RunTask"],
          arnOf("ecs", `task-definition/${this.name}`),
          arnOf("ecs", `task-definition/${this.name}:*`),
        ),
        Condition: { ArnEquals: { "ecs:cluster": arnOf("ecs", `cluster/${cluster}`) } },
      },
      {
        ...allow(["iam:PassRole"], ...this.roleArns),
        Condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
      },
    ];
  }
}
