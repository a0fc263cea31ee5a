import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, arnOf, region, ServiceRole, sessionPreferences, writeLogs } from "../../components";
import { key } from "./foundation";
import { network, tunnelGroup } from "./network";

// The way to the database, for people: a machine without a port, a key pair or an address, which Session Manager leads
// through. It lives for a week at most, and comes back from the newest image: so it is patched.

const role = new ServiceRole("tunnel", {
  service: "ec2",
  managedPolicies: ["AmazonSSMManagedInstanceCore"],
  grants: [writeLogs, key.use],
});
const profile = new aws.iam.InstanceProfile("tunnel", { name: role.name, role: role.role.name });
const TAGS = { Name: "tunnel", classification: "internal" };
const template = new aws.ec2.LaunchTemplate(
  "tunnel",
  {
    name: "care-tunnel",
    imageId: "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64",
    instanceType: "t4g.small",
    iamInstanceProfile: { arn: profile.arn },
    updateDefaultVersion: true,
    blockDeviceMappings: [
      {
        deviceName: "/dev/xvda",
        ebs: { volumeSize: 10, volumeType: "gp3", encrypted: "true", kmsKeyId: key.arn, deleteOnTermination: "true" },
      },
    ],
    metadataOptions: { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
    monitoring: { enabled: true },
    ebsOptimized: "true",
    disableApiTermination: true,
    networkInterfaces: [{ associatePublicIpAddress: "false", securityGroups: [tunnelGroup.id] }],
    tagSpecifications: ["instance", "volume"].map((resourceType) => ({ resourceType, tags: TAGS })),
  },
  { dependsOn: role.permissions },
);
new aws.autoscaling.Group("tunnel", {
  name: "care-tunnel",
  minSize: 1,
  maxSize: 2,
  vpcZoneIdentifiers: network.subnetIds,
  launchTemplate: { id: template.id, version: "$Latest" },
  instanceRefresh: { strategy: "Rolling" },
  maxInstanceLifetime: 604800,
});

sessionPreferences("sessions", { key });

/** What it takes to lead a port of the database to one's own machine, and nothing but a port. */
export const startsSessions = [
  {
    ...allow(["ssm:StartSession"], arnOf("ec2", "instance/*")),
    Condition: {
      StringEquals: { "ssm:resourceTag/Name": TAGS.Name },
      BoolIfExists: { "ssm:SessionDocumentAccessCheck": "true" },
    },
  },
  allow(
    ["ssm:StartSession"],
    pulumi.interpolate`arn:aws:ssm:${region}::document/AWS-StartPortForwardingSessionToRemoteHost`,
  ),
  // A session is named after whoever opened it.
  allow(
    ["ssm:TerminateSession", "ssm:ResumeSession"],
    pulumi.interpolate`arn:aws:ssm:*:${account}:session/$\{aws:userid}-*`,
  ),
  key.use,
];
