import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const vpc = { securityGroups: ["sg-0123456789abcdef0"], subnets: ["subnet-0123456789abcdef0"] };

const runtime = (networkMode: pulumi.Input<string>) =>
  new aws.bedrock.AgentcoreAgentRuntime("triage", {
    agentRuntimeName: "triage",
    roleArn: "arn:aws:iam::111122223333:role/triage",
    agentRuntimeArtifact: {
      containerConfiguration: { containerUri: "111122223333.dkr.ecr.us-east-1.amazonaws.com/triage:1" },
    },
    networkConfiguration: { networkMode, networkModeConfig: vpc },
  });

const browser = (networkMode: pulumi.Input<string>) =>
  new aws.bedrock.AgentcoreBrowser("portal", {
    name: "portal",
    networkConfiguration: { networkMode, vpcConfig: vpc },
  });

const interpreter = (networkMode: pulumi.Input<string>) =>
  new aws.bedrock.AgentcoreCodeInterpreter("statistics", {
    name: "statistics",
    networkConfiguration: { networkMode },
  });

export const cases: PolicyCases = {
  compliant: {
    "a runtime in a VPC": { doc: true, program: () => runtime("VPC") },
    "a browser in a VPC": () => browser("VPC"),
    "a code interpreter in a VPC": () => interpreter("VPC"),
    "a code interpreter in a sandbox": () => interpreter("SANDBOX"),
  },
  violating: {
    "a runtime with public network access": { doc: true, program: () => runtime("PUBLIC") },
    "a browser with public network access": () => browser("PUBLIC"),
    "a code interpreter with public network access": () => interpreter("PUBLIC"),
  },
  undecided: {
    "a mode that is computed": () => runtime(new aws.kms.Key("key").description),
  },
};
