import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const agent = (args: Partial<aws.datasync.AgentArgs> = {}) =>
  new aws.datasync.Agent("imaging", { ipAddress: "10.0.1.20", ...args });

const network = {
  securityGroupArns: ["arn:aws:ec2:us-east-1:111122223333:security-group/sg-0123456789abcdef0"],
  subnetArns: ["arn:aws:ec2:us-east-1:111122223333:subnet/subnet-0123456789abcdef0"],
};

export const cases: PolicyCases = {
  compliant: {
    "a VPC endpoint of the stack": {
      doc: true,
      program: () => {
        const endpoint = new aws.ec2.VpcEndpoint("datasync", {
          vpcId: "vpc-0123456789abcdef0",
          serviceName: "com.amazonaws.us-east-1.datasync",
          vpcEndpointType: "Interface",
        });
        agent({ vpcEndpointId: endpoint.id, ...network });
      },
    },
    "the address of an endpoint": () => agent({ privateLinkEndpoint: "10.0.1.30", ...network }),
  },
  violating: {
    "a public endpoint": { doc: true, program: () => agent() },
    "an empty endpoint": { isEnoughIfSet: ["vpcEndpointId"], program: () => agent({ vpcEndpointId: "" }) },
  },
  undecided: {},
};
