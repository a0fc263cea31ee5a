import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { configuration, spot, template } from "./_programs";

const make = (args: Partial<aws.ec2.InstanceArgs> = {}) =>
  new aws.ec2.Instance("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
const image = () =>
  new aws.ec2.Ami("app", { virtualizationType: "hvm", rootDeviceName: "/dev/xvda", imdsSupport: "v2.0" });
export const cases: PolicyCases = {
  compliant: {
    required: {
      doc: true,
      program: () => make({ metadataOptions: { httpEndpoint: "enabled", httpTokens: "required" } }),
    },
    "by its template": () =>
      make({
        launchTemplate: { id: template({ metadataOptions: { httpEndpoint: "enabled", httpTokens: "required" } }).id },
      }),
    "by the region": () => {
      new aws.ec2.InstanceMetadataDefaults("all", { httpTokens: "required" });
      make();
    },
    "by its image": () => make({ ami: image().id }),
    "a template": () => template({ metadataOptions: { httpEndpoint: "enabled", httpTokens: "required" } }),
    "a configuration whose image asks": () => configuration({ imageId: image().id }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    optional: () => make({ metadataOptions: { httpTokens: "optional" } }),
    "optional beside a template": () =>
      make({ launchTemplate: { id: "lt-1" }, metadataOptions: { httpTokens: "optional" } }),
    "a template": () => template(),
    "a configuration": () => configuration({ metadataOptions: { httpEndpoint: "enabled" } }),
    "a spot request": () => spot(),
    "another region's defaults": () => {
      new aws.ec2.InstanceMetadataDefaults("west", { httpTokens: "required", region: "us-west-2" });
      make();
    },
    "defaults without a preference": () => {
      new aws.ec2.InstanceMetadataDefaults("all", { httpTokens: "no-preference" });
      make();
    },
  },
  undecided: {
    "a computed value": () => make({ metadataOptions: { httpTokens: new aws.kms.Key("late").arn } }),
  },
  notApplicable: {
    "no metadata at all": () => make({ metadataOptions: { httpEndpoint: "disabled" } }),
  },
};
