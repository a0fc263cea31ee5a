import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const workgroup = (configuration?: aws.athena.WorkgroupArgs["configuration"]) => () =>
  new aws.athena.Workgroup("claims", { configuration });

const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "an explicit true": { doc: true, program: workgroup({ publishCloudwatchMetricsEnabled: true }) },
    "nothing said": workgroup({ enforceWorkgroupConfiguration: true }),
    "no configuration": workgroup(),
  },
  violating: {
    "an explicit false": { doc: true, program: workgroup({ publishCloudwatchMetricsEnabled: false }) },
    'the text "false"': workgroup({ publishCloudwatchMetricsEnabled: "false" as never }),
    "a list of one": workgroup([{ publishCloudwatchMetricsEnabled: false }] as never),
  },
  undecided: {
    "a flag that is computed": () => workgroup({ publishCloudwatchMetricsEnabled: computed() })(),
    "a configuration that is computed": () =>
      workgroup(computed().apply((publishCloudwatchMetricsEnabled) => ({ publishCloudwatchMetricsEnabled })))(),
  },
};
