import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { daemon, define } from "./_programs";

export const cases: PolicyCases = {
  compliant: {
    "read only": { doc: true, program: () => define({ readonlyRootFilesystem: true }) },
    "a daemon": () => daemon({ readonlyRootFilesystem: true }),
  },
  violating: {
    "nothing said": { doc: true, findings: ["containerDefinitions[0]"], program: () => define({}) },
    "an explicit false": () => define({ readonlyRootFilesystem: false }),
    "a daemon": () => daemon({}),
  },
  undecided: {
    "computed containers": () => define({}, { containerDefinitions: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    Windows: () => define({}, { runtimePlatform: { operatingSystemFamily: "WINDOWS_SERVER_2022_CORE" } }),
  },
};
