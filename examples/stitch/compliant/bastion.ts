import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, arnOf, project, ServiceRole } from "../../components";
import { bastions, config, key, network, regionName, scaling, TUNNELLED, tunnel } from "./foundation";

// The end of the vendor's tunnel: two machines that keep nothing, behind addresses that stay.

const hostKey = config.require("hostKeyParameter");
// What a tunnel leads to is limited twice: here by port, and by the rules of the group to the vendor's databases.
const restrictions = ["restrict", "port-forwarding", ...TUNNELLED.map((port) => `permitopen="*:${port}"`)].join(",");
const boot = `#!/bin/bash
set -euo pipefail
umask 077
aws ssm get-parameter --region ${regionName} --name ${hostKey} --with-decryption \\
  --query Parameter.Value --output text > /etc/ssh/ssh_host_ed25519_key
rm -f /etc/ssh/ssh_host_rsa_key* /etc/ssh/ssh_host_ecdsa_key*
useradd --create-home --shell /sbin/nologin tunnel
install -d -m 700 -o tunnel -g tunnel /home/tunnel/.ssh
install -m 600 -o tunnel -g tunnel /dev/stdin /home/tunnel/.ssh/authorized_keys <<'KEYS'
${restrictions} ${config.require("vendorPublicKey")}
KEYS
cat > /etc/ssh/sshd_config.d/10-tunnel.conf <<'SSHD'
AllowUsers tunnel
AuthenticationMethods publickey
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin no
AllowTcpForwarding local
GatewayPorts no
AllowAgentForwarding no
X11Forwarding no
PermitTTY no
MaxAuthTries 3
ClientAliveInterval 60
LogLevel VERBOSE
HostKey /etc/ssh/ssh_host_ed25519_key
SSHD
restorecon -R /etc/ssh /home/tunnel
systemctl restart sshd
`;

const role = new ServiceRole("bastion", {
  service: "ec2",
  grants: [allow(["ssm:GetParameter"], arnOf("ssm", `parameter${hostKey}`)), key.use],
  // Administrators come by Session Manager, each under his own name: no key pair is on the machines.
  managedPolicies: ["AmazonSSMManagedInstanceCore"],
});
const template = new aws.ec2.LaunchTemplate("bastion", {
  name: `${project}-bastion`,
  // Resolved whenever a machine starts: the newest image, with all patches of its day.
  imageId: "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64",
  instanceType: "t4g.small",
  iamInstanceProfile: { arn: new aws.iam.InstanceProfile("bastion", { role: role.role.name }).arn },
  metadataOptions: { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
  monitoring: { enabled: true },
  // Nobody ends one by hand; Auto Scaling does all the same.
  disableApiTermination: true,
  networkInterfaces: [{ associatePublicIpAddress: "false", securityGroups: [bastions.id] }],
  blockDeviceMappings: [
    {
      deviceName: "/dev/xvda",
      ebs: { encrypted: "true", kmsKeyId: key.arn, volumeType: "gp3", volumeSize: 8, deleteOnTermination: "true" },
    },
  ],
  userData: Buffer.from(boot).toString("base64"),
  updateDefaultVersion: true,
});
const targets = new aws.lb.TargetGroup("bastion", {
  vpcId: network.vpcId,
  protocol: "TCP",
  port: 22,
  // Flow logs of the bastions are to show who came, and not the load balancer.
  preserveClientIp: "true",
  deregistrationDelay: 300,
  healthCheck: { protocol: "TCP", port: "22" },
});
const GROUP = `${project}-bastion`;
new aws.autoscaling.Group(
  "bastion",
  {
    name: GROUP,
    minSize: 2,
    maxSize: 3,
    vpcZoneIdentifiers: network.subnetIds,
    targetGroupArns: [targets.arn],
    healthCheckType: "ELB",
    healthCheckGracePeriod: 180,
    launchTemplate: { id: template.id, version: "$Latest" },
    instanceRefresh: { strategy: "Rolling" },
    serviceLinkedRoleArn: scaling.arn,
    // A machine that missed two maintenance windows goes all the same.
    maxInstanceLifetime: 14 * 24 * 60 * 60,
  },
  { dependsOn: role.permissions },
);

const balancer = new aws.lb.LoadBalancer("tunnel", {
  name: `${project}-tunnel`,
  loadBalancerType: "network",
  securityGroups: [tunnel.id],
  enableCrossZoneLoadBalancing: true,
  enableDeletionProtection: true,
  subnetMappings: network.publicSubnetIds.map((subnetId, index) => ({
    subnetId,
    allocationId: new aws.ec2.Eip(`tunnel-${index}`, { domain: "vpc" }).allocationId,
  })),
});
new aws.lb.Listener("tunnel", {
  loadBalancerArn: balancer.arn,
  protocol: "TCP",
  port: 22,
  defaultActions: [{ type: "forward", targetGroupArn: targets.arn }],
});
/** What the vendor's form asks for. */
export const tunnelHost = balancer.dnsName;

// Systems Manager patches the bastions every Sunday, by replacing them: packages of Amazon Linux 2023 are locked to the
// release of the image, and the network has no way to a repository.
const renewal = `${project}-renew-bastions`;
const renewalRole = pulumi.interpolate`arn:aws:iam::${account}:role/${project}-renewal`;
const renewer = new ServiceRole("renewal", {
  service: "ssm",
  grants: [
    allow(
      ["autoscaling:StartInstanceRefresh"],
      arnOf("autoscaling", `autoScalingGroup:*:autoScalingGroupName/${GROUP}`),
    ),
    allow(["ssm:StartAutomationExecution"], arnOf("ssm", `automation-definition/${renewal}:*`)),
    {
      ...allow(["iam:PassRole"], renewalRole),
      Condition: { StringEquals: { "iam:PassedToService": "ssm.amazonaws.com" } },
    },
  ],
});
const document = new aws.ssm.Document("renewal", {
  name: renewal,
  documentType: "Automation",
  documentFormat: "JSON",
  content: pulumi.jsonStringify({
    schemaVersion: "0.3",
    description: "Replaces the bastions, one after the other, by machines of the newest image",
    assumeRole: renewer.arn,
    mainSteps: [
      {
        name: "Renew",
        action: "aws:executeAwsApi",
        inputs: {
          Service: "autoscaling",
          Api: "StartInstanceRefresh",
          AutoScalingGroupName: GROUP,
          Preferences: { MinHealthyPercentage: 100, MaxHealthyPercentage: 150 },
        },
        isEnd: true,
      },
    ],
  }),
});
const sundays = new aws.ssm.MaintenanceWindow("bastion", {
  name: `${project}-bastion`,
  schedule: "cron(0 6 ? * SUN *)",
  duration: 3,
  cutoff: 1,
});
new aws.ssm.MaintenanceWindowTask("renewal", {
  windowId: sundays.id,
  taskType: "AUTOMATION",
  taskArn: document.name,
  serviceRoleArn: renewer.arn,
  taskInvocationParameters: { automationParameters: { documentVersion: "$DEFAULT" } },
});
