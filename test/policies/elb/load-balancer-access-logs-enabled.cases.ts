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
    "a bucket": { doc: true, program: () => make({ accessLogs: { bucket: new aws.s3.Bucket("logs").bucket } }) },
    "an explicit true": () => make({ accessLogs: { bucket: "logs", enabled: true } }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    off: () => make({ accessLogs: { bucket: "logs", enabled: false } }),
  },
  undecided: {
    "a computed flag": () =>
      make({ accessLogs: { bucket: "logs", enabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") } }),
  },
};
