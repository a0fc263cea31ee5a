import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { daemon, define } from "./_programs";

export const cases: PolicyCases = {
  compliant: {
    "nothing asked": { doc: true, program: () => define({}) },
    "an explicit false": () => define({ privileged: false }),
    "a capability in its own network": () => define({ linuxParameters: { capabilities: { add: ["NET_ADMIN"] } } }),
    "a daemon": () => daemon({}),
  },
  violating: {
    privileged: { doc: true, findings: ["containerDefinitions[0]"], program: () => define({ privileged: true }) },
    "privileged in text and capitals": () => define({ Privileged: "true" }),
    "over the host": {
      findings: ["containerDefinitions[0] capabilities"],
      program: () => define({ linuxParameters: { capabilities: { add: ["SYS_ADMIN"] } } }),
    },
    "over the host, in the long form": () => define({ linuxParameters: { capabilities: { add: ["CAP_SYS_MODULE"] } } }),
    "a daemon": () => daemon({ privileged: true }),
    "a daemon over the host": {
      findings: ["containerDefinitions[0] capabilities"],
      program: () => daemon({ linuxParameters: { capabilities: { adds: ["ALL"] } } }),
    },
  },
  undecided: {
    "computed containers": () => define({}, { containerDefinitions: new aws.kms.Key("late").arn }),
  },
};
