import * as aws from "@pulumi/aws";

/* What the tables of several policies are about. */

export const spot = (args: Partial<aws.ec2.SpotInstanceRequestArgs> = {}) =>
  new aws.ec2.SpotInstanceRequest("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });

export const template = (args: aws.ec2.LaunchTemplateArgs = {}) => new aws.ec2.LaunchTemplate("app", args);

export const configuration = (args: Partial<aws.ec2.LaunchConfigurationArgs> = {}) =>
  new aws.ec2.LaunchConfiguration("app", { imageId: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });

export const fleet = (args: Partial<aws.ec2.SpotFleetRequestArgs> = {}) =>
  new aws.ec2.SpotFleetRequest("app", {
    iamFleetRole: "arn:aws:iam::111122223333:role/fleet",
    targetCapacity: 2,
    launchSpecifications: [{ ami: "ami-0123456789abcdef0", instanceType: "m7i.large" }],
    ...args,
  });
