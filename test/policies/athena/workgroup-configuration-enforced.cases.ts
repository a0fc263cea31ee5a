import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const workgroup = (configuration?: aws.types.input.athena.WorkgroupConfiguration) => () =>
  new aws.athena.Workgroup("claims", { configuration });

const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "an explicit true": { doc: true, program: workgroup({ enforceWorkgroupConfiguration: true }) },
    "nothing said": workgroup({ publishCloudwatchMetricsEnabled: true }),
    "no configuration": workgroup(),
    "a minimum that clients have to keep": workgroup({
      enforceWorkgroupConfiguration: false,
      enableMinimumEncryptionConfiguration: true,
    }),
  },
  violating: {
    "an explicit false": { doc: true, program: workgroup({ enforceWorkgroupConfiguration: false }) },
    'the text "false"': workgroup({ enforceWorkgroupConfiguration: "false" as never }),
    "no minimum either": workgroup({
      enforceWorkgroupConfiguration: false,
      enableMinimumEncryptionConfiguration: false,
    }),
    "a list of one": () =>
      new aws.athena.Workgroup("claims", { configuration: [{ enforceWorkgroupConfiguration: false }] as never }),
  },
  undecided: {
    "a flag that is computed": () => workgroup({ enforceWorkgroupConfiguration: computed() })(),
    "a minimum that is computed": () =>
      workgroup({ enforceWorkgroupConfiguration: false, enableMinimumEncryptionConfiguration: computed() })(),
  },
};
