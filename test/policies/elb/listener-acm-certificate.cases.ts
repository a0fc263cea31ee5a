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
    "of ACM": { doc: true, program: () => make() },
    "of the stack": () =>
      make({
        listeners: [
          {
            instancePort: 443,
            instanceProtocol: "https",
            lbPort: 443,
            lbProtocol: "https",
            sslCertificateId: new aws.acm.Certificate("web", { domainName: "www.example.com" }).arn,
          },
        ],
      }),
    "no TLS": () =>
      make({ listeners: [{ instancePort: 443, instanceProtocol: "https", lbPort: 443, lbProtocol: "tcp" }] }),
  },
  violating: {
    "of IAM": {
      doc: true,
      findings: ["listeners[0]"],
      isEnoughIfSet: ["listeners.sslCertificateId"],
      program: () =>
        make({
          listeners: [
            {
              instancePort: 443,
              instanceProtocol: "https",
              lbPort: 443,
              lbProtocol: "https",
              sslCertificateId: "arn:aws:iam::111122223333:server-certificate/web",
            },
          ],
        }),
    },
    none: () => make({ listeners: [{ instancePort: 443, instanceProtocol: "https", lbPort: 443, lbProtocol: "ssl" }] }),
  },
  undecided: {
    "a computed protocol": () =>
      make({
        listeners: [
          { instancePort: 443, instanceProtocol: "https", lbPort: 443, lbProtocol: new aws.kms.Key("late").arn },
        ],
      }),
  },
};
