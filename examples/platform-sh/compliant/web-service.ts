import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import {
  account,
  allow,
  arnOf,
  type Edge,
  type EncryptionKey,
  type Grant,
  logGroup,
  type Network,
  project,
  region,
  type SecurityGroup,
  ServiceRole,
  writeLogs,
} from "../../components";

/** The tag that runs. Releases move it to an image when that has been scanned. */
export const RUNNING = "running";
/** The tag of the image that is scanned. */
export const CANDIDATE = "candidate";

export interface WebServiceArgs {
  key: EncryptionKey;
  /** The name of the cluster. */
  cluster: pulumi.Input<string>;
  network: Network;
  /** The security group of its tasks. */
  group: SecurityGroup;
  /** Where it is reached, whatever the path. */
  edge: Edge;
  /** Where containers listen, with TLS, and answer `/health`. */
  port: number;
  cpu: string;
  memory: string;
  /** The least and the most tasks. */
  tasks: readonly [number, number];
  /** Variables of the containers that are known before the deployment. */
  environment: Record<string, pulumi.Input<string>>;
  /** Variables that come from parameters: what is secret, and what is known only when other resources are there. */
  settings: Record<string, pulumi.Input<string>>;
  /** What the application may do. */
  grants: Grant[];
  /** Who is told when no task answers. */
  alarmsTo: pulumi.Input<string>;
}

/**
 * A web application as a platform would run it: images from a repository of its own, tasks on Fargate behind a load
 * balancer, as many as are needed, on the latest platform version, unprivileged, without a shell and with a file system
 * that nobody writes to.
 */
export class WebService extends pulumi.ComponentResource {
  /** The name of the repository, of the service, and of the family of task definitions. */
  readonly name: string;
  readonly repositoryArn: pulumi.Output<string>;
  readonly serviceArn: pulumi.Output<string>;
  /** Without a revision: what is started is the latest. */
  readonly taskArn: pulumi.Output<string>;
  /** Roles that whoever starts a task passes to it. */
  readonly roleArns: pulumi.Output<string>[];
  readonly repository: aws.ecr.Repository;

  constructor(name: string, args: WebServiceArgs, options?: pulumi.ComponentResourceOptions) {
    super("healthcare:components:WebService", name, {}, options);
    const parent = { parent: this };
    const { key, cluster, network, port } = args;
    this.name = name;
    this.repositoryArn = arnOf("ecr", `repository/${name}`);
    this.serviceArn = arnOf("ecs", pulumi.interpolate`service/${cluster}/${name}`);
    this.taskArn = arnOf("ecs", `task-definition/${name}`);
    this.repository = this.images(name, key);

    const logs = logGroup(name, { key }, parent);
    const starting = new ServiceRole(
      `${name}-start`,
      {
        service: "ecs-tasks",
        grants: [
          // A token has no ARN.
          allow(["ecr:GetAuthorizationToken"], "*"),
          allow(
            ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:BatchCheckLayerAvailability"],
            this.repositoryArn,
          ),
          allow(["ssm:GetParameters"], arnOf("ssm", `parameter/${name}/*`)),
          writeLogs,
          key.use,
        ],
      },
      parent,
    );
    const running = new ServiceRole(name, { service: "ecs-tasks", grants: args.grants }, parent);
    this.roleArns = [starting.arn, running.arn];
    const settings = Object.entries(args.settings).map(
      ([variable, value]) =>
        new aws.ssm.Parameter(
          `${name}-${variable}`,
          { name: `/${name}/${variable}`, type: "SecureString", keyId: key.arn, value },
          parent,
        ),
    );
    const definition = new aws.ecs.TaskDefinition(
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
            image: pulumi.interpolate`${account}.dkr.ecr.${region}.amazonaws.com/${name}:${RUNNING}`,
            user: "1000",
            readonlyRootFilesystem: true,
            linuxParameters: { initProcessEnabled: true, capabilities: { drop: ["ALL"] } },
            portMappings: [{ containerPort: port, protocol: "tcp" }],
            environment: Object.entries(args.environment).map(([variable, value]) => ({ name: variable, value })),
            // By their ARNs, which are known: a preview can judge the containers before the parameters are there.
            secrets: Object.keys(args.settings).map((variable) => ({
              name: variable,
              valueFrom: arnOf("ssm", `parameter/${name}/${variable}`),
            })),
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
      { parent: this, dependsOn: [logs, ...settings, ...starting.permissions, ...running.permissions] },
    );

    const { targets, listener } = args.edge.forwardsTo(name, port);
    const [minCapacity, maxCapacity] = args.tasks;
    const service = new aws.ecs.Service(
      name,
      {
        name,
        cluster,
        taskDefinition: definition.arn,
        launchType: "FARGATE",
        platformVersion: "LATEST",
        desiredCount: minCapacity,
        enableExecuteCommand: false,
        availabilityZoneRebalancing: "ENABLED",
        networkConfiguration: { subnets: network.subnetIds, securityGroups: [args.group.id], assignPublicIp: false },
        loadBalancers: [{ targetGroupArn: targets.arn, containerName: name, containerPort: port }],
        // What does not come up is replaced by what ran before.
        deploymentCircuitBreaker: { enable: true, rollback: true },
      },
      // How many tasks there are is what scaling says.
      { parent: this, dependsOn: [listener], ignoreChanges: ["desiredCount"] },
    );
    this.scale(name, pulumi.interpolate`service/${cluster}/${service.name}`, minCapacity, maxCapacity);
    new aws.cloudwatch.MetricAlarm(
      name,
      {
        name: `${name}-unhealthy`,
        namespace: "AWS/ApplicationELB",
        metricName: "HealthyHostCount",
        dimensions: { TargetGroup: targets.arnSuffix, LoadBalancer: args.edge.balancer.arnSuffix },
        statistic: "Minimum",
        period: 60,
        evaluationPeriods: 3,
        threshold: 1,
        comparisonOperator: "LessThanThreshold",
        treatMissingData: "breaching",
        alarmActions: [args.alarmsTo],
      },
      parent,
    );
    this.registerOutputs();
  }

  /** Images can't be overwritten, but for the two tags that releases move. */
  private images(name: string, key: EncryptionKey): aws.ecr.Repository {
    const repository = new aws.ecr.Repository(
      name,
      {
        name,
        imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
        imageTagMutabilityExclusionFilters: [CANDIDATE, RUNNING].map((filter) => ({ filter, filterType: "WILDCARD" })),
        imageScanningConfiguration: { scanOnPush: true },
        encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: key.arn }],
      },
      { parent: this },
    );
    new aws.ecr.LifecyclePolicy(
      name,
      {
        repository: repository.name,
        policy: JSON.stringify({
          rules: [
            {
              rulePriority: 1,
              selection: { tagStatus: "any", countType: "imageCountMoreThan", countNumber: 30 },
              action: { type: "expire" },
            },
          ],
        }),
      },
      { parent: this },
    );
    return repository;
  }

  private scale(name: string, resourceId: pulumi.Input<string>, minCapacity: number, maxCapacity: number): void {
    const what = { resourceId, scalableDimension: "ecs:service:DesiredCount", serviceNamespace: "ecs" };
    const target = new aws.appautoscaling.Target(name, { ...what, minCapacity, maxCapacity }, { parent: this });
    new aws.appautoscaling.Policy(
      name,
      {
        ...what,
        name,
        policyType: "TargetTrackingScaling",
        targetTrackingScalingPolicyConfiguration: {
          targetValue: 60,
          predefinedMetricSpecification: { predefinedMetricType: "ECSServiceAverageCPUUtilization" },
        },
      },
      { parent: this, dependsOn: [target] },
    );
  }
}
