import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

export const cases: PolicyCases = {
  compliant: {
    "switched on": { doc: true, program: () => new aws.ebs.EncryptionByDefault("region", { enabled: true }) },
    "nothing said": () => new aws.ebs.EncryptionByDefault("region"),
    "true in text": () => new aws.ebs.EncryptionByDefault("region", { enabled: "true" as never }),
  },
  violating: {
    "switched off": { doc: true, program: () => new aws.ebs.EncryptionByDefault("region", { enabled: false }) },
    "false in text": () => new aws.ebs.EncryptionByDefault("region", { enabled: "False" as never }),
    "switched off in a second region": () => {
      new aws.ebs.EncryptionByDefault("home");
      new aws.ebs.EncryptionByDefault("second", { region: "us-east-2", enabled: false });
    },
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("volumes");
      new aws.ebs.EncryptionByDefault("region", { enabled: key.arn.apply((arn) => arn !== "") });
    },
  },
};
