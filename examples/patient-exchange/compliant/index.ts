import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

/*
 * Partner hospitals deliver documents over SFTP; clinicians find them through a web application. Documents lie in S3,
 * their index in PostgreSQL.
 */

const config = new pulumi.Config();
const certificateArn = config.require("certificateArn");
const partnerRange = config.require("partnerRange");
const account = aws.getCallerIdentityOutput().accountId;

const key = new aws.kms.Key("exchange", {
  description: "Documents, index, messages and logs of the exchange",
  enableKeyRotation: true,
});

// Network: load balancer in the public subnets, everything else in the private ones.
const vpc = new aws.ec2.Vpc("exchange", { cidrBlock: "10.20.0.0/16", enableDnsHostnames: true });
const zones = aws.getAvailabilityZonesOutput({ state: "available" }).names;
const subnets = (name: string, first: number) =>
  [0, 1].map(
    (index) =>
      new aws.ec2.Subnet(`${name}-${index}`, {
        vpcId: vpc.id,
        cidrBlock: `10.20.${first + index}.0/24`,
        availabilityZone: zones.apply((names) => names[index] as string),
      }),
  );
const publicSubnets = subnets("public", 0);
const privateSubnets = subnets("private", 10);
new aws.ec2.DefaultSecurityGroup("closed", { vpcId: vpc.id, ingress: [], egress: [] });

// Documents and access logs. The names are known before the buckets are, so that a preview can judge their policies.
const documentsName = pulumi.interpolate`patient-exchange-documents-${account}`;
const logsName = pulumi.interpolate`patient-exchange-logs-${account}`;

function bucket(
  name: string,
  bucketName: pulumi.Output<string>,
  sseAlgorithm: "AES256" | "aws:kms",
  statements: readonly object[] = [],
): aws.s3.Bucket {
  const made = new aws.s3.Bucket(name, { bucket: bucketName });
  new aws.s3.BucketServerSideEncryptionConfiguration(name, {
    bucket: made.id,
    rules: [
      {
        applyServerSideEncryptionByDefault: {
          sseAlgorithm,
          ...(sseAlgorithm === "aws:kms" && { kmsMasterKeyId: key.arn }),
        },
        bucketKeyEnabled: true,
      },
    ],
  });
  new aws.s3.BucketPublicAccessBlock(name, {
    bucket: made.id,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  new aws.s3.BucketVersioning(name, { bucket: made.id, versioningConfiguration: { status: "Enabled" } });
  new aws.s3.BucketPolicy(name, {
    bucket: made.id,
    policy: pulumi.jsonStringify({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "TlsOnly",
          Effect: "Deny",
          Principal: "*",
          Action: "s3:*",
          Resource: [pulumi.interpolate`arn:aws:s3:::${bucketName}`, pulumi.interpolate`arn:aws:s3:::${bucketName}/*`],
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
        ...statements,
      ],
    }),
  });
  return made;
}

/** Lets a service of AWS deliver logs of this account. */
const delivers = (service: string) => ({
  Effect: "Allow",
  Principal: { Service: service },
  Action: "s3:PutObject",
  Resource: pulumi.interpolate`arn:aws:s3:::${logsName}/*`,
  Condition: { StringEquals: { "aws:SourceAccount": account } },
});

// Access logs of S3 and of load balancers are delivered to buckets with AES256 only.
const logs = bucket("logs", logsName, "AES256", [
  delivers("logdelivery.elasticloadbalancing.amazonaws.com"),
  delivers("delivery.logs.amazonaws.com"),
]);
new aws.ec2.FlowLog("exchange", {
  vpcId: vpc.id,
  trafficType: "ALL",
  logDestinationType: "s3",
  logDestination: logs.arn,
});
const documents = bucket("documents", documentsName, "aws:kms");
new aws.s3.BucketLogging("documents", { bucket: documents.id, targetBucket: logs.id, targetPrefix: "documents/" });

// SFTP for partner hospitals.
const sftpGroup = new aws.ec2.SecurityGroup("sftp", { vpcId: vpc.id, description: "SFTP from partner hospitals" });
new aws.vpc.SecurityGroupIngressRule("sftp-partners", {
  securityGroupId: sftpGroup.id,
  ipProtocol: "tcp",
  fromPort: 22,
  toPort: 22,
  cidrIpv4: partnerRange,
});
const sftpLogs = new aws.cloudwatch.LogGroup("sftp", { retentionInDays: 2192, kmsKeyId: key.arn });
const sftp = new aws.transfer.Server("sftp", {
  protocols: ["SFTP"],
  securityPolicyName: "TransferSecurityPolicy-2024-01",
  endpointType: "VPC",
  endpointDetails: {
    vpcId: vpc.id,
    subnetIds: privateSubnets.map(({ id }) => id),
    securityGroupIds: [sftpGroup.id],
  },
  structuredLogDestinations: [pulumi.interpolate`${sftpLogs.arn}:*`],
});

// The web application's load balancer: HTTPS, and port 80 only to send browsers there.
const webGroup = new aws.ec2.SecurityGroup("web", {
  vpcId: vpc.id,
  ingress: [443, 80].map((port) => ({
    protocol: "tcp",
    fromPort: port,
    toPort: port,
    cidrBlocks: ["0.0.0.0/0"],
    ipv6CidrBlocks: ["::/0"],
  })),
});
const balancer = new aws.lb.LoadBalancer("web", {
  subnets: publicSubnets.map(({ id }) => id),
  securityGroups: [webGroup.id],
  dropInvalidHeaderFields: true,
  enableDeletionProtection: true,
  accessLogs: { bucket: logsName, prefix: "web", enabled: true },
});
const firewall = new aws.wafv2.WebAcl("web", {
  scope: "REGIONAL",
  defaultAction: { allow: {} },
  rules: [
    {
      name: "common",
      priority: 1,
      overrideAction: { none: {} },
      statement: { managedRuleGroupStatement: { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" } },
      visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "common", sampledRequestsEnabled: true },
    },
  ],
  visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "web", sampledRequestsEnabled: true },
});
new aws.wafv2.WebAclAssociation("web", { resourceArn: balancer.arn, webAclArn: firewall.arn });
// AWS WAF delivers to log groups of this prefix only.
const firewallLogs = new aws.cloudwatch.LogGroup("firewall", {
  name: "aws-waf-logs-patient-exchange",
  retentionInDays: 2192,
  kmsKeyId: key.arn,
});
new aws.wafv2.WebAclLoggingConfiguration("web", {
  resourceArn: firewall.arn,
  logDestinationConfigs: [firewallLogs.arn],
});
const application = new aws.lb.TargetGroup("application", {
  vpcId: vpc.id,
  port: 8443,
  protocol: "HTTPS",
  targetType: "ip",
});
new aws.lb.Listener("https", {
  loadBalancerArn: balancer.arn,
  port: 443,
  protocol: "HTTPS",
  certificateArn,
  sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
  defaultActions: [{ type: "forward", targetGroupArn: application.arn }],
});
new aws.lb.Listener("redirect", {
  loadBalancerArn: balancer.arn,
  port: 80,
  protocol: "HTTP",
  defaultActions: [{ type: "redirect", redirect: { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" } }],
});

// The index of documents.
const databaseGroup = new aws.ec2.SecurityGroup("database", {
  vpcId: vpc.id,
  ingress: [{ protocol: "tcp", fromPort: 5432, toPort: 5432, securityGroups: [webGroup.id] }],
});
const parameters = new aws.rds.ParameterGroup("index", {
  family: "postgres16",
  parameters: [{ name: "rds.force_ssl", value: "1" }],
});
const index = new aws.rds.Instance("index", {
  engine: "postgres",
  engineVersion: "16.4",
  instanceClass: "db.t4g.medium",
  allocatedStorage: 50,
  dbName: "documents",
  username: "exchange",
  manageMasterUserPassword: true,
  storageEncrypted: true,
  kmsKeyId: key.arn,
  parameterGroupName: parameters.name,
  dbSubnetGroupName: new aws.rds.SubnetGroup("index", { subnetIds: privateSubnets.map(({ id }) => id) }).name,
  vpcSecurityGroupIds: [databaseGroup.id],
  multiAz: true,
  backupRetentionPeriod: 35,
  enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
  deletionProtection: true,
  finalSnapshotIdentifier: "patient-exchange-final",
});

// New documents are announced to the application.
const arrivals = new aws.sns.Topic("arrivals", { kmsMasterKeyId: key.id });
const queue = new aws.sqs.Queue("arrivals", { kmsMasterKeyId: key.id });
new aws.sns.TopicSubscription("arrivals", { topic: arrivals.arn, protocol: "sqs", endpoint: queue.arn });

export const sftpEndpoint = sftp.endpoint;
export const webEndpoint = balancer.dnsName;
export const indexEndpoint = index.endpoint;
