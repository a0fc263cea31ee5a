import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.VpcArgs> = {}) => new aws.ec2.Vpc("app", { cidrBlock: "10.0.0.0/16", ...args });
const endpoints = (vpcId: pulumi.Input<string>, ...services: pulumi.Input<string>[]) =>
  services.forEach((service, index) => {
    new aws.ec2.VpcEndpoint(`endpoint-${index}`, {
      vpcId,
      serviceName: pulumi.interpolate`com.amazonaws.us-east-1.${service}`,
    });
  });
export const cases: PolicyCases = {
  compliant: {
    "all four": { doc: true, program: () => endpoints(make().id, "s3", "kms", "secretsmanager", "logs") },
    "one where that is allowed": {
      settings: { vpc: { endpointServices: ["s3"] } },
      program: () => endpoints(make().id, "s3"),
    },
  },
  violating: {
    nothing: { doc: true, findings: ["s3", "kms", "secretsmanager", "logs"], program: () => make() },
    "one is missing": { findings: ["secretsmanager"], program: () => endpoints(make().id, "s3", "kms", "logs") },
  },
  undecided: {
    "a computed service": {
      settings: { vpc: { endpointServices: ["s3"] } },
      program: () => endpoints(make().id, new aws.kms.Key("late").arn),
    },
  },
};
