import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.iot.DomainConfigurationArgs = {}) => new aws.iot.DomainConfiguration("devices", args);
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    IoTSecurityPolicy_TLS13_1_2_2022_10: () =>
      make({ tlsConfig: { securityPolicy: "IoTSecurityPolicy_TLS13_1_2_2022_10" } }),
    IoTSecurityPolicy_TLS13_1_3_2022_10: () =>
      make({ tlsConfig: { securityPolicy: "IoTSecurityPolicy_TLS13_1_3_2022_10" } }),
    IoTSecurityPolicy_TLS12_1_2_2022_10: () =>
      make({ tlsConfig: { securityPolicy: "IoTSecurityPolicy_TLS12_1_2_2022_10" } }),
  },
  violating: {
    IoTSecurityPolicy_TLS12_1_0_2015_01: {
      doc: true,
      program: () => make({ tlsConfig: { securityPolicy: "IoTSecurityPolicy_TLS12_1_0_2015_01" } }),
    },
    IoTSecurityPolicy_TLS12_1_0_2016_01: () =>
      make({ tlsConfig: { securityPolicy: "IoTSecurityPolicy_TLS12_1_0_2016_01" } }),
  },
  undecided: {
    "a computed value": () => make({ tlsConfig: { securityPolicy: new aws.kms.Key("late").arn } }),
  },
};
