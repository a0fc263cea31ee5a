import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import {
  allow,
  arnOf,
  type Edge,
  type EncryptionKey,
  FargateTask,
  type Grant,
  ImageRepository,
  type Network,
  type SecurityGroup,
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
  readonly images: ImageRepository;
  readonly task: FargateTask;
  readonly serviceArn: pulumi.Output<string>;
  /** Without a revision: what is started is the latest. */
  readonly newestTaskArn: pulumi.Output<string>;

  constructor(name: string, args: WebServiceArgs, options?: pulumi.ComponentResourceOptions) {
    super("healthcare:components:WebService", name, {}, options);
    const parent = { parent: this };
    const { key, cluster, network, port } = args;
    this.name = name;
    this.serviceArn = arnOf("ecs", pulumi.interpolate`service/${cluster}/${name}`);
    this.newestTaskArn = arnOf("ecs", `task-definition/${name}`);
    // Images can't be overwritten, but for the two tags that releases move.
    this.images = new ImageRepository(name, { key, name, movingTags: [CANDIDATE, RUNNING] }, parent);
    const settings = Object.entries(args.settings).map(
      ([variable, value]) =>
        new aws.ssm.Parameter(
          `${name}-${variable}`,
          { name: `/${name}/${variable}`, type: "SecureString", keyId: key.arn, value },
          parent,
        ),
    );
    this.task = new FargateTask(
      name,
      {
        key,
        images: this.images,
        tag: RUNNING,
        cpu: args.cpu,
        memory: args.memory,
        port,
        environment: args.environment,
        secrets: Object.fromEntries(
          Object.keys(args.settings).map((variable) => [variable, arnOf("ssm", `parameter/${name}/${variable}`)]),
        ),
        readsSecrets: [allow(["ssm:GetParameters"], arnOf("ssm", `parameter/${name}/*`))],
        grants: args.grants,
      },
      { parent: this, dependsOn: settings },
    );
    const { targets, listener } = args.edge.forwardsTo(name, port);
    const [minCapacity, maxCapacity] = args.tasks;
    const service = new aws.ecs.Service(
      name,
      {
        name,
        cluster,
        taskDefinition: this.task.definition.arn,
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
