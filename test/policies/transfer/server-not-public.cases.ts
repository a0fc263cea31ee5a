import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const server =
  (endpointType?: pulumi.Input<string>, endpointDetails?: aws.types.input.transfer.ServerEndpointDetails) => () =>
    new aws.transfer.Server("claims", { protocols: ["SFTP"], endpointType, endpointDetails });

const VPC = { vpcId: "vpc-0123456789abcdef0", subnetIds: ["subnet-0123456789abcdef0"] };

const settings = { allowedIngressPorts: [443, 22] };

export const cases: PolicyCases = {
  compliant: {
    "an endpoint in a VPC": {
      doc: true,
      program: server("VPC", { ...VPC, securityGroupIds: ["sg-0123456789abcdef0"] }),
    },
    "an endpoint in a VPC with addresses for partners": server("VPC", {
      ...VPC,
      addressAllocationIds: ["eipalloc-0123456789abcdef0"],
    }),
    "an older VPC endpoint": server("VPC_ENDPOINT", { vpcEndpointId: "vpce-0123456789abcdef0" }),
    "a range of ports without port 22 in the settings": {
      settings: { allowedIngressPorts: [443, "8192-8200"] },
      program: server("VPC", VPC),
    },
  },
  violating: {
    "a public endpoint": { doc: true, program: server("PUBLIC") },
    "nothing declared": server(),
    "an empty type": server(""),
    "another spelling": server("public"),
    "other ports in the settings": { settings: { allowedIngressPorts: [443, 990] }, program: server("PUBLIC") },
  },
  undecided: {
    "a type that is computed": () => server(new aws.kms.Key("key").arn)(),
  },
  notApplicable: {
    "port 22 is open by the settings": { settings, program: server("PUBLIC") },
    "port 22 is open by the settings, and nothing declared": { settings, program: server() },
  },
};
