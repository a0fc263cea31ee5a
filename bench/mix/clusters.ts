import { type Declared, Document, declare, type Input } from "./declared";
import type { Foundation, Site } from "./site";

/*
 * Resources that belong together, as the stacks of a web application have them. Each cluster is right by the standard
 * profile, but for the flaws that its site is given.
 */

type Cluster<R = void> = Generator<Declared, R>;

const document = (...statements: Input[]): Document => new Document({ Version: "2012-10-17", Statement: statements });

const trust = (service: string): Document =>
  document({ Effect: "Allow", Principal: { Service: `${service}.amazonaws.com` }, Action: "sts:AssumeRole" });

/** A role with a managed policy and one of its own. */
function* role(name: string, service: string, resource: Input, actions: readonly string[]): Cluster<Declared> {
  const made = yield* declare("aws:iam/role:Role", name, {
    assumeRolePolicy: trust(service),
    description: `What ${name} may do`,
    tags: { Name: name },
  });
  yield* declare("aws:iam/rolePolicyAttachment:RolePolicyAttachment", name, {
    role: made.out("name"),
    policyArn: "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
  });
  yield* declare("aws:iam/rolePolicy:RolePolicy", name, {
    role: made.out("id"),
    policy: document({ Effect: "Allow", Action: actions, Resource: resource }),
  });
  return made;
}

export function* deployers({ name }: Site): Cluster {
  const policy = yield* declare("aws:iam/policy:Policy", `${name}-deploy`, {
    policy: document({ Effect: "Allow", Action: ["ecs:UpdateService", "ecr:PutImage"], Resource: "*" }),
  });
  const deployer = yield* role(`${name}-deployer`, "codebuild", "*", ["codebuild:BatchGetBuilds"]);
  yield* declare("aws:iam/rolePolicyAttachment:RolePolicyAttachment", `${name}-deploy`, {
    role: deployer.out("name"),
    policyArn: policy.out("arn"),
  });
}

export interface Network {
  readonly subnets: readonly Declared[];
  readonly webGroup: Declared;
  readonly databaseGroup: Declared;
}

export function* network({ name, index, has }: Site, { vpc, gateway }: Foundation): Cluster<Network> {
  const table = yield* declare("aws:ec2/routeTable:RouteTable", name, { vpcId: vpc.out("id"), tags: { Name: name } });
  yield* declare("aws:ec2/route:Route", name, {
    routeTableId: table.out("id"),
    destinationCidrBlock: "0.0.0.0/0",
    gatewayId: gateway.out("id"),
  });
  const subnets: Declared[] = [];
  for (const zone of ["a", "b"]) {
    const subnet = yield* declare("aws:ec2/subnet:Subnet", `${name}-${zone}`, {
      vpcId: vpc.out("id"),
      cidrBlock: `10.${index % 256}.${zone === "a" ? 0 : 1}.0/24`,
      availabilityZone: `us-east-1${zone}`,
      tags: { Name: `${name}-${zone}` },
    });
    yield* declare("aws:ec2/routeTableAssociation:RouteTableAssociation", `${name}-${zone}`, {
      subnetId: subnet.out("id"),
      routeTableId: table.out("id"),
    });
    subnets.push(subnet);
  }
  const group = (purpose: string) =>
    declare("aws:ec2/securityGroup:SecurityGroup", `${name}-${purpose}`, {
      vpcId: vpc.out("id"),
      description: `The ${purpose} of ${name}`,
      tags: { Name: `${name}-${purpose}` },
    });
  const webGroup = yield* group("web");
  const databaseGroup = yield* group("database");
  yield* declare("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule", `${name}-web`, {
    securityGroupId: webGroup.out("id"),
    ipProtocol: "tcp",
    fromPort: has("open port") ? 22 : 443,
    toPort: has("open port") ? 22 : 443,
    cidrIpv4: "0.0.0.0/0",
  });
  yield* declare("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule", `${name}-database`, {
    securityGroupId: databaseGroup.out("id"),
    ipProtocol: "tcp",
    fromPort: 5432,
    toPort: 5432,
    referencedSecurityGroupId: webGroup.out("id"),
  });
  yield* declare("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule", `${name}-web`, {
    securityGroupId: webGroup.out("id"),
    ipProtocol: "-1",
    cidrIpv4: "0.0.0.0/0",
  });
  return { subnets, webGroup, databaseGroup };
}

export function* bucket({ name, has }: Site, { key, accessLogs }: Foundation): Cluster<Declared> {
  const bucketName = `${name}-documents-123456789012`;
  const made = yield* declare("aws:s3/bucket:Bucket", name, { bucket: bucketName, tags: { Name: name } });
  const ofBucket = { bucket: made.out("id") };
  if (!has("undeclared encryption")) {
    yield* declare("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration", name, {
      ...ofBucket,
      rules: [
        {
          applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.out("arn") },
          bucketKeyEnabled: true,
        },
      ],
    });
  }
  yield* declare("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", name, {
    ...ofBucket,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  yield* declare("aws:s3/bucketVersioning:BucketVersioning", name, {
    ...ofBucket,
    versioningConfiguration: { status: "Enabled" },
  });
  yield* declare("aws:s3/bucketLogging:BucketLogging", name, {
    ...ofBucket,
    targetBucket: accessLogs.out("id"),
    targetPrefix: `${name}/`,
  });
  yield* declare("aws:s3/bucketPolicy:BucketPolicy", name, {
    ...ofBucket,
    policy: document({
      Sid: "TlsOnly",
      Effect: has("plain HTTP to bucket") ? "Allow" : "Deny",
      Principal: "*",
      Action: "s3:*",
      Resource: [`arn:aws:s3:::${bucketName}`, `arn:aws:s3:::${bucketName}/*`],
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    }),
  });
  return made;
}

export function* messages({ name, has }: Site, { key }: Foundation): Cluster<Declared> {
  const encrypted = { kmsMasterKeyId: key.out("id") };
  const topic = yield* declare("aws:sns/topic:Topic", name, has("plain topic") ? {} : encrypted);
  const refused = yield* declare("aws:sqs/queue:Queue", `${name}-refused`, encrypted);
  const queue = yield* declare("aws:sqs/queue:Queue", name, {
    ...encrypted,
    visibilityTimeoutSeconds: 300,
    redrivePolicy: new Document({ deadLetterTargetArn: refused.out("arn"), maxReceiveCount: 5 }),
  });
  yield* declare("aws:sns/topicSubscription:TopicSubscription", name, {
    topic: topic.out("arn"),
    protocol: "sqs",
    endpoint: queue.out("arn"),
  });
  return queue;
}

const HANDLERS = ["upload", "index", "notify"];

/** Functions, each with its role and its log group. */
export function* functions({ name, has }: Site, { key }: Foundation, documents: Declared, queue: Declared): Cluster {
  for (const handler of HANDLERS) {
    const own = `${name}-${handler}`;
    const executor = yield* role(own, "lambda", documents.out("arn"), ["s3:GetObject", "s3:PutObject"]);
    const group = yield* declare("aws:cloudwatch/logGroup:LogGroup", own, {
      name: `/aws/lambda/${own}`,
      retentionInDays: 2192,
      ...(!(has("plain logs") && handler === "index") && { kmsKeyId: key.out("arn") }),
    });
    const made = yield* declare("aws:lambda/function:Function", own, {
      name: own,
      role: executor.out("arn"),
      runtime: "nodejs22.x",
      handler: "index.handler",
      s3Bucket: "artifacts-123456789012",
      s3Key: `${own}.zip`,
      memorySize: 512,
      timeout: 30,
      kmsKeyArn: key.out("arn"),
      environment: { variables: { BUCKET: documents.out("bucket"), LOG_LEVEL: "info" } },
      loggingConfig: { logFormat: "JSON", logGroup: group.out("name") },
    });
    yield* declare("aws:lambda/permission:Permission", own, {
      function: made.out("name"),
      action: "lambda:InvokeFunction",
      principal: "events.amazonaws.com",
      sourceArn: `arn:aws:events:us-east-1:123456789012:rule/${own}`,
    });
    if (handler !== "notify") continue;
    yield* declare("aws:lambda/eventSourceMapping:EventSourceMapping", own, {
      functionName: made.out("arn"),
      eventSourceArn: queue.out("arn"),
      batchSize: 10,
    });
  }
}

/** A service in containers, behind a load balancer. */
export function* service({ name, has }: Site, foundation: Foundation, at: Network): Cluster {
  const { key, vpc, cluster, accessLogs, firewall } = foundation;
  const subnets = at.subnets.map((subnet) => subnet.out("id"));
  const securityGroups = [at.webGroup.out("id")];
  const balancer = yield* declare("aws:lb/loadBalancer:LoadBalancer", name, {
    loadBalancerType: "application",
    subnets,
    securityGroups,
    dropInvalidHeaderFields: true,
    enableDeletionProtection: true,
    accessLogs: { bucket: accessLogs.out("bucket"), prefix: name, enabled: true },
  });
  yield* declare("aws:wafv2/webAclAssociation:WebAclAssociation", name, {
    resourceArn: balancer.out("arn"),
    webAclArn: firewall.out("arn"),
  });
  const targets = yield* declare("aws:lb/targetGroup:TargetGroup", name, {
    vpcId: vpc.out("id"),
    port: 8443,
    protocol: "HTTPS",
    targetType: "ip",
    healthCheck: { path: "/health", protocol: "HTTPS", matcher: "200" },
  });
  const forward = { type: "forward", targetGroupArn: targets.out("arn") };
  const redirect = { type: "redirect", redirect: { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" } };
  yield* declare("aws:lb/listener:Listener", `${name}-https`, {
    loadBalancerArn: balancer.out("arn"),
    port: 443,
    protocol: "HTTPS",
    certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/2c8f3f0e-6d0a-4d3e-9f7a-0f2b6a6f7c11",
    sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
    defaultActions: [forward],
  });
  yield* declare("aws:lb/listener:Listener", `${name}-http`, {
    loadBalancerArn: balancer.out("arn"),
    port: 80,
    protocol: "HTTP",
    defaultActions: [has("plain listener") ? forward : redirect],
  });
  const executor = yield* role(`${name}-start`, "ecs-tasks", "*", ["ecr:BatchGetImage", "logs:PutLogEvents"]);
  const task = yield* role(`${name}-task`, "ecs-tasks", key.out("arn"), ["kms:Decrypt", "kms:GenerateDataKey"]);
  const group = yield* declare("aws:cloudwatch/logGroup:LogGroup", name, {
    retentionInDays: 2192,
    kmsKeyId: key.out("arn"),
  });
  const image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/portal:2026-11-01";
  const definition = yield* declare("aws:ecs/taskDefinition:TaskDefinition", name, {
    family: name,
    cpu: "512",
    memory: "1024",
    networkMode: "awsvpc",
    requiresCompatibilities: ["FARGATE"],
    executionRoleArn: executor.out("arn"),
    taskRoleArn: task.out("arn"),
    containerDefinitions: new Document([
      {
        name: "portal",
        image,
        essential: true,
        readonlyRootFilesystem: true,
        portMappings: [{ containerPort: 8443 }],
        logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": group.out("name") } },
      },
    ]),
  });
  yield* declare("aws:ecs/service:Service", name, {
    cluster: cluster.out("arn"),
    taskDefinition: definition.out("arn"),
    desiredCount: 2,
    launchType: "FARGATE",
    networkConfiguration: { subnets, securityGroups },
    loadBalancers: [{ targetGroupArn: targets.out("arn"), containerName: "portal", containerPort: 8443 }],
  });
  yield* declare("aws:cloudwatch/metricAlarm:MetricAlarm", name, {
    comparisonOperator: "GreaterThanThreshold",
    evaluationPeriods: 2,
    metricName: "HTTPCode_Target_5XX_Count",
    namespace: "AWS/ApplicationELB",
    period: 60,
    statistic: "Sum",
    threshold: 10,
    dimensions: { LoadBalancer: balancer.out("arnSuffix") },
    alarmActions: ["arn:aws:sns:us-east-1:123456789012:on-call"],
  });
}

/** A table for every site, and a relational database for every second one. */
export function* databases({ name, index, has }: Site, { key }: Foundation, at: Network): Cluster {
  yield* declare("aws:dynamodb/table:Table", name, {
    attributes: [{ name: "id", type: "S" }],
    hashKey: "id",
    billingMode: "PAY_PER_REQUEST",
    pointInTimeRecovery: { enabled: true },
    deletionProtectionEnabled: true,
    ...(!has("plain table") && { serverSideEncryption: { enabled: true, kmsKeyArn: key.out("arn") } }),
  });
  const secret = yield* declare("aws:secretsmanager/secret:Secret", name, {
    kmsKeyId: key.out("arn"),
    recoveryWindowInDays: 30,
  });
  yield* declare("aws:secretsmanager/secretRotation:SecretRotation", name, {
    secretId: secret.out("id"),
    rotationLambdaArn: "arn:aws:lambda:us-east-1:123456789012:function:rotate",
    rotationRules: { automaticallyAfterDays: 90 },
  });
  if (index % 2 === 1) return;
  const subnetGroup = yield* declare("aws:rds/subnetGroup:SubnetGroup", name, {
    subnetIds: at.subnets.map((subnet) => subnet.out("id")),
  });
  const parameters = yield* declare("aws:rds/parameterGroup:ParameterGroup", name, {
    family: "postgres16",
    parameters: [{ name: "rds.force_ssl", value: has("plain database") ? "0" : "1" }],
  });
  yield* declare("aws:rds/instance:Instance", name, {
    engine: "postgres",
    engineVersion: "16.4",
    instanceClass: "db.t4g.medium",
    allocatedStorage: 50,
    dbName: "portal",
    username: "portal",
    manageMasterUserPassword: true,
    storageEncrypted: true,
    kmsKeyId: key.out("arn"),
    parameterGroupName: parameters.out("name"),
    dbSubnetGroupName: subnetGroup.out("name"),
    vpcSecurityGroupIds: [at.databaseGroup.out("id")],
    multiAz: true,
    backupRetentionPeriod: 35,
    enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
    deletionProtection: true,
    finalSnapshotIdentifier: `${name}-final`,
  });
}
