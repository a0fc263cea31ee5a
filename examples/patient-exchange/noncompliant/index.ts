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

const vpc = new aws.ec2.Vpc("exchange", { cidrBlock: "10.20.0.0/16", enableDnsHostnames: true });
const zones = aws.getAvailabilityZonesOutput({ state: "available" }).names;
const subnets = [0, 1].map(
  (index) =>
    new aws.ec2.Subnet(`exchange-${index}`, {
      vpcId: vpc.id,
      cidrBlock: `10.20.${index}.0/24`,
      availabilityZone: zones.apply((names) => names[index] as string),
    }),
);
const subnetIds = subnets.map(({ id }) => id);
new aws.ec2.DefaultSecurityGroup("default", {
  vpcId: vpc.id,
  ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, self: true }],
});

// "S3 encrypts by itself nowadays."
const documentsName = pulumi.interpolate`patient-exchange-documents-${account}`;
const documents = new aws.s3.Bucket("documents", { bucket: documentsName });
new aws.s3.BucketPublicAccessBlock("documents", {
  bucket: documents.id,
  blockPublicAcls: true,
  blockPublicPolicy: true,
});
// Meant to demand TLS, but it only speaks of partners outside the office.
new aws.s3.BucketPolicy("documents", {
  bucket: documents.id,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [
          pulumi.interpolate`arn:aws:s3:::${documentsName}`,
          pulumi.interpolate`arn:aws:s3:::${documentsName}/*`,
        ],
        Condition: {
          Bool: { "aws:SecureTransport": "false" },
          NotIpAddress: { "aws:SourceIp": "192.0.2.0/24" },
        },
      },
    ],
  }),
});

// A configuration that was copied for its bucket key, without the rule that encrypts.
const logsName = pulumi.interpolate`patient-exchange-logs-${account}`;
const logs = new aws.s3.Bucket("logs", { bucket: logsName });
new aws.s3.BucketServerSideEncryptionConfiguration("logs", { bucket: logs.id, rules: [{ bucketKeyEnabled: true }] });
new aws.s3.BucketLogging("documents", { bucket: documents.id, targetBucket: logs.id, targetPrefix: "documents/" });

// A copy "nearer to the research partner".
const ireland = new aws.Provider("ireland", { region: "eu-west-1" });
const research = new aws.s3.Bucket("research", { bucket: "patient-exchange-research" }, { provider: ireland });
new aws.s3.BucketServerSideEncryptionConfiguration(
  "research",
  {
    bucket: research.id,
    rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
  },
  { provider: ireland },
);
new aws.s3.BucketPolicy(
  "research",
  {
    bucket: research.id,
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Deny",
          Principal: { AWS: "*" },
          Action: "*",
          Resource: ["arn:aws:s3:::patient-exchange-research", "arn:aws:s3:::patient-exchange-research/*"],
          Condition: { Bool: { "aws:SecureTransport": false } },
        },
      ],
    }),
  },
  { provider: ireland },
);

// One partner's scanner only speaks FTP.
const transferGroup = new aws.ec2.SecurityGroup("transfer", {
  vpcId: vpc.id,
  ingress: [
    { protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: [partnerRange, "203.0.113.0/24"] },
    { protocol: "tcp", fromPort: 21, toPort: 21, cidrBlocks: ["0.0.0.0/0"] },
  ],
});
const transferLogs = new aws.cloudwatch.LogGroup("transfer", { retentionInDays: 30 });
const transfer = new aws.transfer.Server("transfer", {
  protocols: ["SFTP", "FTP"],
  identityProviderType: "AWS_LAMBDA",
  endpointType: "VPC",
  endpointDetails: { vpcId: vpc.id, subnetIds, securityGroupIds: [transferGroup.id] },
  structuredLogDestinations: [pulumi.interpolate`${transferLogs.arn}:*`],
});

// The web application, still on HTTP beside HTTPS.
const webGroup = new aws.ec2.SecurityGroup("web", { vpcId: vpc.id });
new aws.vpc.SecurityGroupIngressRule("web-https", {
  securityGroupId: webGroup.id,
  ipProtocol: "tcp",
  fromPort: 443,
  toPort: 443,
  cidrIpv4: "0.0.0.0/0",
});
new aws.ec2.SecurityGroupRule("web-http", {
  type: "ingress",
  securityGroupId: webGroup.id,
  protocol: "tcp",
  fromPort: 80,
  toPort: 80,
  cidrBlocks: ["0.0.0.0/0"],
});
const balancer = new aws.lb.LoadBalancer("web", { subnets: subnetIds, securityGroups: [webGroup.id] });
const application = new aws.lb.TargetGroup("application", {
  vpcId: vpc.id,
  port: 8080,
  protocol: "HTTP",
  targetType: "ip",
});
const forward = [{ type: "forward", targetGroupArn: application.arn }];
new aws.lb.Listener("https", {
  loadBalancerArn: balancer.arn,
  port: 443,
  protocol: "HTTPS",
  certificateArn,
  sslPolicy: "ELBSecurityPolicy-2016-08",
  defaultActions: forward,
});
new aws.lb.Listener("http", { loadBalancerArn: balancer.arn, port: 80, protocol: "HTTP", defaultActions: forward });

// An administrator's way in, opened for one evening.
const bastionGroup = new aws.ec2.SecurityGroup("bastion", {
  vpcId: vpc.id,
  ingress: [{ protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["0.0.0.0/0"] }],
});
new aws.ec2.Instance("bastion", {
  ami: aws.ec2.getAmiOutput({ owners: ["amazon"], mostRecent: true }).id,
  instanceType: "t3.micro",
  subnetId: subnets[0]?.id,
  vpcSecurityGroupIds: [bastionGroup.id],
  rootBlockDevice: { volumeSize: 20 },
});
new aws.ebs.Volume("scans", { availabilityZone: "us-east-1a", size: 500, encrypted: false });

// The index of documents, reachable for a reporting tool.
const databaseGroup = new aws.ec2.SecurityGroup("database", {
  vpcId: vpc.id,
  ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
});
const parameters = new aws.rds.ParameterGroup("index", {
  family: "postgres16",
  parameters: [{ name: "rds.force_ssl", value: "0" }],
});
const index = new aws.rds.Instance("index", {
  engine: "postgres",
  engineVersion: "16.4",
  instanceClass: "db.t4g.medium",
  allocatedStorage: 50,
  dbName: "documents",
  username: "exchange",
  manageMasterUserPassword: true,
  parameterGroupName: parameters.name,
  dbSubnetGroupName: new aws.rds.SubnetGroup("index", { subnetIds }).name,
  vpcSecurityGroupIds: [databaseGroup.id],
  skipFinalSnapshot: true,
});
new aws.secretsmanager.Secret("reporting", { replicas: [{ region: "eu-west-1" }] });

const arrivals = new aws.sns.Topic("arrivals");
const queue = new aws.sqs.Queue("arrivals", { sqsManagedSseEnabled: false });
new aws.sns.TopicSubscription("arrivals", { topic: arrivals.arn, protocol: "sqs", endpoint: queue.arn });
const cache = new aws.elasticache.ReplicationGroup("sessions", {
  description: "Sessions of the web application",
  nodeType: "cache.t4g.small",
  atRestEncryptionEnabled: true,
});

export const transferEndpoint = transfer.endpoint;
export const webEndpoint = balancer.dnsName;
export const indexEndpoint = index.endpoint;
export const cacheEndpoint = cache.primaryEndpointAddress;
