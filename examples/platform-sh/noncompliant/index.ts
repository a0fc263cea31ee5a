import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { uploads } from "./data";
import {
  accessLogs,
  account,
  application,
  config,
  databasePassword,
  domain,
  faxPassword,
  key,
  logGroup,
  policyDocument,
  publicSubnetIds,
  role,
  subnetIds,
  vpc,
  web,
} from "./foundation";
import { images, previews } from "./releases";

/*
 * The patient portal of the Tamarack clinics. Moved from the platform in five days, when the contract ended: what was
 * there a route, an application container, a worker and a cron is here, in this order.
 */

// Routes. The old platform's edge had a WAF; for ours we were told to "first count for some weeks".
const acl = new aws.wafv2.WebAcl("counting", {
  scope: "REGIONAL",
  defaultAction: { allow: {} },
  rules: ["CommonRuleSet", "KnownBadInputsRuleSet"].map((name, priority) => ({
    name,
    priority,
    overrideAction: { count: {} },
    statement: { managedRuleGroupStatement: { vendorName: "AWS", name: `AWSManagedRules${name}` } },
    visibilityConfig: { metricName: name, cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true },
  })),
  visibilityConfig: { metricName: "counting", cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true },
});
const certificateArn = config.require("certificateArn");
const balancer = new aws.lb.LoadBalancer("portal", {
  name: "portal",
  loadBalancerType: "application",
  subnets: publicSubnetIds,
  securityGroups: [web.id],
  accessLogs: { enabled: true, bucket: accessLogs.bucket, prefix: "balancer" },
  enableDeletionProtection: true,
  // The kiosks in the waiting rooms send a header with an underscore.
  dropInvalidHeaderFields: false,
});
new aws.wafv2.WebAclAssociation("portal", { resourceArn: balancer.arn, webAclArn: acl.arn });
const targets = new aws.lb.TargetGroup("portal", {
  vpcId: vpc.id,
  targetType: "ip",
  protocol: "HTTP",
  port: 8080,
  healthCheck: { path: "/health" },
});
const listener = new aws.lb.Listener("portal", {
  loadBalancerArn: balancer.arn,
  protocol: "HTTPS",
  port: 443,
  sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
  certificateArn,
  defaultActions: [{ type: "forward", targetGroupArn: targets.arn }],
});
// The web ACL can't be put before CloudFront: it is of the wrong scope. The load balancer has it anyway.
const edge = new aws.cloudfront.Distribution("portal", {
  enabled: true,
  aliases: [domain],
  origins: [
    {
      originId: "portal",
      domainName: `origin.${domain}`,
      customOriginConfig: {
        httpPort: 80,
        httpsPort: 443,
        originProtocolPolicy: "https-only",
        originSslProtocols: ["TLSv1.2"],
      },
    },
  ],
  defaultCacheBehavior: {
    targetOriginId: "portal",
    viewerProtocolPolicy: "redirect-to-https",
    allowedMethods: ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"],
    cachedMethods: ["GET", "HEAD"],
    cachePolicyId: "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
    originRequestPolicyId: "216adef6-5c7f-47e4-b989-5492eafa07d3",
  },
  loggingConfig: { bucket: accessLogs.bucketDomainName, prefix: "edge/", includeCookies: false },
  restrictions: { geoRestriction: { restrictionType: "whitelist", locations: ["US"] } },
  viewerCertificate: {
    acmCertificateArn: certificateArn,
    sslSupportMethod: "sni-only",
    minimumProtocolVersion: "TLSv1.2_2021",
  },
});
const patients = new aws.cognito.UserPool("patients", {
  name: "patients",
  mfaConfiguration: "ON",
  softwareTokenMfaConfiguration: { enabled: true },
  passwordPolicy: {
    minimumLength: 14,
    requireLowercase: true,
    requireNumbers: true,
    requireSymbols: true,
    requireUppercase: true,
  },
  deletionProtection: "ACTIVE",
});
new aws.cognito.UserPoolDomain("patients", { userPoolId: patients.id, domain: "tamarack-portal" });

// The application container, with the variables of the old platform, exported and pasted.
const cluster = new aws.ecs.Cluster("portal", { name: "portal" });
const logs = logGroup("application");
const task = new aws.ecs.TaskDefinition(
  "application",
  {
    family: "application",
    requiresCompatibilities: ["FARGATE"],
    networkMode: "awsvpc",
    cpu: "1024",
    memory: "4096",
    executionRoleArn: role("tasks", "ecs-tasks.amazonaws.com", "service-role/AmazonECSTaskExecutionRolePolicy").arn,
    taskRoleArn: role("application", "ecs-tasks.amazonaws.com").arn,
    containerDefinitions: pulumi.jsonStringify([
      {
        name: "application",
        image: pulumi.interpolate`${account}.dkr.ecr.us-east-1.amazonaws.com/portal/application:latest`,
        portMappings: [{ containerPort: 8080 }],
        // The framework compiles its templates beside the code.
        readonlyRootFilesystem: false,
        environment: [
          { name: "APP_ENV", value: "prod" },
          {
            name: "DATABASE_URL",
            value: `postgres://portal:${databasePassword}@database.tamarack.internal/portal?sslmode=require`,
          },
          { name: "CACHE_HOST", value: "cache.tamarack.internal" },
          { name: "UPLOADS", value: "tamarack-uploads" },
        ],
        logConfiguration: {
          logDriver: "awslogs",
          options: {
            "awslogs-group": "/portal/application",
            "awslogs-region": "us-east-1",
            "awslogs-stream-prefix": "application",
          },
        },
      },
    ]),
  },
  { dependsOn: [logs] },
);
new aws.ecs.Service(
  "application",
  {
    name: "application",
    cluster: cluster.arn,
    taskDefinition: task.arn,
    launchType: "FARGATE",
    // The version in the article that we followed.
    platformVersion: "1.3.0",
    desiredCount: 2,
    networkConfiguration: { subnets: subnetIds, securityGroups: [application.id], assignPublicIp: false },
    loadBalancers: [{ targetGroupArn: targets.arn, containerName: "application", containerPort: 8080 }],
  },
  { dependsOn: [listener] },
);

// The worker renders letters, with fonts and a fax driver that only ran on a machine. Its image is from the day of the
// move. There is a pipeline for new ones, from the workshop in June: whoever needs one presses the button.
const workerRole = role("worker", "ec2.amazonaws.com");
const worker = new aws.ec2.LaunchTemplate("worker", {
  name: "worker",
  imageId: config.require("workerImage"),
  instanceType: "m6i.large",
  iamInstanceProfile: { name: new aws.iam.InstanceProfile("worker", { name: "worker", role: workerRole.name }).name },
  vpcSecurityGroupIds: [application.id],
  metadataOptions: { httpEndpoint: "enabled", httpTokens: "required" },
  blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { volumeSize: 50, volumeType: "gp3", encrypted: "true" } }],
  userData: pulumi.interpolate`#!/bin/bash
cat > /etc/worker.env <<END
FAX_USER=tamarack
FAX_PASSWORD=${faxPassword}
END
systemctl start worker
`.apply((script) => Buffer.from(script).toString("base64")),
});
new aws.autoscaling.Group("worker", {
  name: "worker",
  minSize: 2,
  maxSize: 4,
  vpcZoneIdentifiers: subnetIds,
  launchTemplate: { id: worker.id, version: "$Latest" },
});

const recipe = new aws.imagebuilder.ImageRecipe("worker", {
  name: "worker",
  version: "1.0.0",
  parentImage: config.require("workerImage"),
  components: [{ componentArn: "arn:aws:imagebuilder:us-east-1:aws:component/update-linux/x.x.x" }],
  blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { volumeSize: 50, volumeType: "gp3", encrypted: "true" } }],
});
const workshop = role(
  "workshop",
  "ec2.amazonaws.com",
  "EC2InstanceProfileForImageBuilder",
  "AmazonSSMManagedInstanceCore",
);
new aws.imagebuilder.ImagePipeline("worker", {
  name: "worker",
  imageRecipeArn: recipe.arn,
  infrastructureConfigurationArn: new aws.imagebuilder.InfrastructureConfiguration("worker", {
    name: "worker",
    instanceProfileName: new aws.iam.InstanceProfile("workshop", { name: "workshop", role: workshop.name }).name,
    subnetId: subnetIds[0]!,
    securityGroupIds: [application.id],
    instanceMetadataOptions: { httpTokens: "required" },
  }).arn,
});

// Crons: functions, as the tutorial has them. Their runtime changes when we say so, and not on a Friday.
const reminders = new aws.lambda.Function("reminders", {
  name: "reminders",
  runtime: aws.lambda.Runtime.NodeJS16dX,
  handler: "index.handler",
  role: role("reminders", "lambda.amazonaws.com", "service-role/AWSLambdaVPCAccessExecutionRole").arn,
  s3Bucket: uploads.bucket.bucket,
  s3Key: "functions/reminders.zip",
  kmsKeyArn: key.arn,
  vpcConfig: { subnetIds, securityGroupIds: [application.id] },
});
new aws.lambda.RuntimeManagementConfig("reminders", {
  functionName: reminders.name,
  updateRuntimeOn: "Manual",
  runtimeVersionArn:
    "arn:aws:lambda:us-east-1::runtime:0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9",
});
const evening = new aws.cloudwatch.EventRule("reminders", {
  name: "reminders",
  scheduleExpression: "cron(0 22 * * ? *)",
});
new aws.cloudwatch.EventTarget("reminders", { rule: evening.name, arn: reminders.arn });
new aws.lambda.Permission("reminders", {
  function: reminders.name,
  action: "lambda:InvokeFunction",
  principal: "events.amazonaws.com",
  sourceArn: evening.arn,
});

// The laboratory posts results to this address, and can neither sign a request nor send a header.
const laboratory = new aws.apigatewayv2.Api("laboratory", { name: "laboratory", protocolType: "HTTP" });
const results = new aws.apigatewayv2.Integration("results", {
  apiId: laboratory.id,
  integrationType: "HTTP_PROXY",
  integrationMethod: "POST",
  integrationUri: `https://${domain}/hooks/results`,
});
new aws.apigatewayv2.Route("results", {
  apiId: laboratory.id,
  routeKey: "POST /results",
  authorizationType: "NONE",
  target: pulumi.interpolate`integrations/${results.id}`,
});
new aws.apigatewayv2.Stage("laboratory", {
  apiId: laboratory.id,
  name: "$default",
  autoDeploy: true,
  accessLogSettings: {
    destinationArn: logGroup("laboratory").arn,
    format: "$context.requestId $context.identity.sourceIp $context.status",
  },
});

// Whoever is on call gets it from the on-call vendor's topic.
new aws.cloudwatch.MetricAlarm("errors", {
  name: "errors",
  namespace: "AWS/ApplicationELB",
  metricName: "HTTPCode_Target_5XX_Count",
  dimensions: { LoadBalancer: balancer.arnSuffix },
  statistic: "Sum",
  period: 300,
  evaluationPeriods: 1,
  threshold: 10,
  comparisonOperator: "GreaterThanThreshold",
  alarmActions: [pulumi.interpolate`arn:aws:sns:us-west-2:${account}:on-call`],
});
new aws.iam.RolePolicy("worker", {
  role: workerRole.name,
  policy: policyDocument({
    Effect: "Allow",
    Action: ["s3:GetObject", "s3:PutObject"],
    Resource: pulumi.interpolate`${uploads.arn}/letters/*`,
  }),
});

export const portalUrl = `https://${domain}`;
export const distributionName = edge.domainName;
export const laboratoryUrl = laboratory.apiEndpoint;
export const repository = images.repositoryUrl;
export const previewUrl = previews.serviceUrl;
