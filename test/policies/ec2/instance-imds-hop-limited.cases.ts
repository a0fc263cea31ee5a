import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { configuration, spot, template } from "./_programs";

const make = (args: Partial<aws.ec2.InstanceArgs> = {}) =>
  new aws.ec2.Instance("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
export const cases: PolicyCases = {
  compliant: {
    "one hop": { doc: true, program: () => make({ metadataOptions: { httpPutResponseHopLimit: 1 } }) },
    "nothing said": () => make(),
    "two where that is allowed": {
      settings: { ec2: { maximumMetadataHops: 2 } },
      program: () => make({ metadataOptions: { httpPutResponseHopLimit: 2 } }),
    },
  },
  violating: {
    two: { doc: true, program: () => make({ metadataOptions: { httpPutResponseHopLimit: 2 } }) },
    "a template": () => template({ metadataOptions: { httpPutResponseHopLimit: 64 } }),
    "a configuration": () => configuration({ metadataOptions: { httpPutResponseHopLimit: 2 } }),
    "a spot request": () => spot({ metadataOptions: { httpPutResponseHopLimit: 2 } }),
  },
  undecided: {
    "computed hops": () =>
      make({ metadataOptions: { httpPutResponseHopLimit: new aws.kms.Key("late").arn.apply((arn) => arn.length) } }),
  },
};
