import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.directconnect.ConnectionArgs> = {}) =>
  new aws.directconnect.Connection("clinic", {
    location: "EqDC2",
    bandwidth: "10Gbps",
    requestMacsec: true,
    encryptionMode: "must_encrypt",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    enforced: { doc: true, program: () => make() },
  },
  violating: {
    "nothing said": {
      doc: true,
      findings: ["requestMacsec", "encryptionMode"],
      program: () => make({ requestMacsec: undefined, encryptionMode: undefined }),
    },
    "not asked for": { findings: ["requestMacsec"], program: () => make({ requestMacsec: false }) },
    "may fall back": { findings: ["encryptionMode"], program: () => make({ encryptionMode: "should_encrypt" }) },
  },
  undecided: {
    "a computed mode": () => make({ encryptionMode: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    "too small": () => make({ bandwidth: "1Gbps", requestMacsec: undefined, encryptionMode: undefined }),
  },
};
