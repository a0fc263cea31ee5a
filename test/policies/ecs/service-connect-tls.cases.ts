import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ecs.ServiceArgs> = {}) =>
  new aws.ecs.Service("app", { cluster: "app", taskDefinition: "app:1", ...args });
export const cases: PolicyCases = {
  compliant: {
    TLS: {
      doc: true,
      program: () =>
        make({
          serviceConnectConfiguration: {
            enabled: true,
            services: [
              {
                portName: "http",
                tls: {
                  issuerCertAuthority: {
                    awsPcaAuthorityArn: "arn:aws:acm-pca:us-east-1:111122223333:certificate-authority/1",
                  },
                },
              },
            ],
          },
        }),
    },
  },
  violating: {
    "no TLS": {
      doc: true,
      findings: ["serviceConnectConfiguration.services[0]"],
      program: () => make({ serviceConnectConfiguration: { enabled: true, services: [{ portName: "http" }] } }),
    },
  },
  undecided: {
    "a computed flag": () =>
      make({
        serviceConnectConfiguration: {
          enabled: new aws.kms.Key("late").arn.apply((arn) => arn !== ""),
          services: [{ portName: "http" }],
        },
      }),
  },
  notApplicable: {
    off: () => make({ serviceConnectConfiguration: { enabled: false, services: [{ portName: "http" }] } }),
    "nothing said": () => make(),
  },
};
