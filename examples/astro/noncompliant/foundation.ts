import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

// What all files need: roles, buckets, the network.
export const config = new pulumi.Config();
export const account = aws.getCallerIdentityOutput().accountId;

export const policyDocument = (...statements: object[]) =>
  pulumi.jsonStringify({ Version: "2012-10-17", Statement: statements });

export function role(name: string, services: string | string[], ...managedPolicies: string[]): aws.iam.Role {
  const made = new aws.iam.Role(name, {
    name: `alder-${name}`,
    assumeRolePolicy: policyDocument({
      Effect: "Allow",
      Principal: { Service: services },
      Action: "sts:AssumeRole",
    }),
  });
  for (const policy of managedPolicies) {
    new aws.iam.RolePolicyAttachment(`${name}-${policy.replace(/^.*\//, "")}`, {
      role: made.name,
      policyArn: `arn:aws:iam::aws:policy/${policy}`,
    });
  }
  return made;
}

// The passwords are made up, and put together here so that no scanner of repositories takes them for a leak. In the real
// program they stood as they are.
export const claimsPassword = ["Vd8q", "R3mK", "7xTz", "W2hN"].join("");
export const mailPassword = ["Jp5w", "C9vB", "4nLs", "Y6kD"].join("");
export const claimsAddress = `postgresql://airflow:${claimsPassword}@claims.alder-valley.example:5432/claims`;

// A bucket as the template of central IT has it, with switches for what did not work with it.

interface BucketOptions {
  logs?: aws.s3.Bucket;
  encrypted?: boolean;
  tlsOnly?: boolean;
  statements?: object[];
}

export function bucket(name: string, { logs, encrypted = true, tlsOnly = true, statements = [] }: BucketOptions = {}) {
  const bucketName = pulumi.interpolate`alder-${name}-${account}`;
  const arn = pulumi.interpolate`arn:aws:s3:::${bucketName}`;
  const made = new aws.s3.Bucket(name, { bucket: bucketName });
  new aws.s3.BucketPublicAccessBlock(name, {
    bucket: made.id,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  new aws.s3.BucketVersioning(name, { bucket: made.id, versioningConfiguration: { status: "Enabled" } });
  if (logs) new aws.s3.BucketLogging(name, { bucket: made.id, targetBucket: logs.id, targetPrefix: `${name}/` });
  if (encrypted) {
    new aws.s3.BucketServerSideEncryptionConfiguration(name, {
      bucket: made.id,
      rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
    });
  }
  const overTls = {
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: [arn, pulumi.interpolate`${arn}/*`],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  };
  const all = [...(tlsOnly ? [overTls] : []), ...statements];
  if (all.length > 0) new aws.s3.BucketPolicy(name, { bucket: made.id, policy: policyDocument(...all) });
  return { bucket: made, arn };
}

// Requests to the other buckets, and the network's flow logs.
export const accessLogs = bucket("access-logs", {
  statements: [
    {
      Effect: "Allow",
      Principal: { Service: ["logging.s3.amazonaws.com", "delivery.logs.amazonaws.com"] },
      Action: ["s3:PutObject", "s3:GetBucketAcl"],
      Resource: ["", "/*"].map((end) => pulumi.interpolate`arn:aws:s3:::alder-access-logs-${account}${end}`),
      Condition: { StringEquals: { "aws:SourceAccount": account } },
    },
  ],
}).bucket;
new aws.s3.BucketLifecycleConfiguration("access-logs", {
  bucket: accessLogs.id,
  rules: [{ id: "six-years", status: "Enabled", filter: {}, expiration: { days: 2192 } }],
});
// DAGs, plugins, requirements. MWAA asks for versions.
export const pipelines = bucket("pipelines", { logs: accessLogs });
// The actuaries' old SAS can't do HTTPS.
export const lake = bucket("lake", { logs: accessLogs, tlsOnly: false });
// What tasks hand to each other when it does not fit into an XCom. "It's only temporary."
bucket("scratch", { logs: accessLogs, encrypted: false });

// The quick start's network: two public subnets for the NAT gateway, two private ones for Airflow.
export const vpc = new aws.ec2.Vpc("airflow", { cidrBlock: "10.192.0.0/16", enableDnsHostnames: true });
new aws.ec2.DefaultSecurityGroup("default", { vpcId: vpc.id, ingress: [], egress: [] });
const gateway = new aws.ec2.InternetGateway("airflow", { vpcId: vpc.id });

const zones = aws.getAvailabilityZonesOutput({ state: "available" }).names;
const subnet = (name: string, index: number, third: number) =>
  new aws.ec2.Subnet(`${name}-${index}`, {
    vpcId: vpc.id,
    cidrBlock: `10.192.${third + index}.0/24`,
    availabilityZone: zones.apply((names) => names[index] as string),
  });
const outer = [0, 1].map((index) => subnet("public", index, 10));
const inner = [0, 1].map((index) => subnet("private", index, 20));
export const subnetIds = inner.map(({ id }) => id);

const nat = new aws.ec2.NatGateway("airflow", {
  subnetId: (outer[0] as aws.ec2.Subnet).id,
  allocationId: new aws.ec2.Eip("airflow", { domain: "vpc" }).id,
});
const routes = {
  public: new aws.ec2.RouteTable("public", {
    vpcId: vpc.id,
    routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: gateway.id }],
  }),
  private: new aws.ec2.RouteTable("private", {
    vpcId: vpc.id,
    routes: [{ cidrBlock: "0.0.0.0/0", natGatewayId: nat.id }],
  }),
};
outer.forEach(({ id }, index) => {
  new aws.ec2.RouteTableAssociation(`public-${index}`, { subnetId: id, routeTableId: routes.public.id });
});
inner.forEach(({ id }, index) => {
  new aws.ec2.RouteTableAssociation(`private-${index}`, { subnetId: id, routeTableId: routes.private.id });
});

// The auditors asked for flow logs once.
new aws.ec2.FlowLog("airflow", {
  vpcId: vpc.id,
  trafficType: "ALL",
  logDestinationType: "s3",
  logDestination: accessLogs.arn,
});

/** MWAA wants a group whose members reach each other. */
export const workers = new aws.ec2.SecurityGroup("workers", {
  vpcId: vpc.id,
  ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, self: true }],
  egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
});
