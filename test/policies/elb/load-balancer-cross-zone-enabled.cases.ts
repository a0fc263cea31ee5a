import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.elb.LoadBalancerArgs> = {}) =>
  new aws.elb.LoadBalancer("web", {
    subnets: ["subnet-1", "subnet-2"],
    listeners: [
      {
        instancePort: 443,
        instanceProtocol: "https",
        lbPort: 443,
        lbProtocol: "https",
        sslCertificateId: "arn:aws:acm:us-east-1:111122223333:certificate/1",
      },
    ],
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "two zones": () =>
      make({ subnets: undefined, availabilityZones: ["us-east-1a", "us-east-1b"], crossZoneLoadBalancing: true }),
  },
  violating: {
    off: { doc: true, findings: ["crossZoneLoadBalancing"], program: () => make({ crossZoneLoadBalancing: false }) },
    "one subnet": { findings: ["zones"], program: () => make({ subnets: ["subnet-1"] }) },
  },
  undecided: {
    "computed subnets": () => make({ subnets: new aws.kms.Key("late").arn.apply((arn) => [arn]) }),
  },
};
