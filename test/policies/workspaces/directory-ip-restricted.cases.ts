import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const directory = (more: Partial<aws.workspaces.DirectoryArgs> = {}) =>
  new aws.workspaces.Directory("reception", { directoryId: "d-0123456789", ...more });

const group = (...sources: pulumi.Input<string>[]) =>
  new aws.workspaces.IpGroup("clinic", { rules: sources.map((source) => ({ source })) });

const browser = (ipRange: string) =>
  new aws.workspacesweb.IpAccessSettings("clinic", { displayName: "clinic", ipRules: [{ ipRange }] });

export const cases: PolicyCases = {
  compliant: {
    "a group of the clinic's network": {
      doc: true,
      program: () => directory({ ipGroupIds: [group("203.0.113.0/24").id] }),
    },
    "a group of another stack": () => directory({ ipGroupIds: ["wsipg-0a1b2c3d4"] }),
    "browsers of the clinic's network": () => browser("203.0.113.0/24"),
  },
  violating: {
    "no group": { doc: true, program: () => directory() },
    "an empty list": { isEnoughIfSet: ["ipGroupIds"], program: () => directory({ ipGroupIds: [] }) },
    "a group of every address": () => group("203.0.113.0/24", "0.0.0.0/0"),
    "browsers of every address": () => browser("0.0.0.0/0"),
  },
  undecided: {
    "a range that is computed": () => group(pulumi.interpolate`${new aws.ec2.Eip("clinic").publicIp}/32`),
  },
};
