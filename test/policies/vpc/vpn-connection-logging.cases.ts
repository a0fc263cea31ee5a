import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.VpnConnectionArgs> = {}) =>
  new aws.ec2.VpnConnection("clinic", {
    customerGatewayId: "cgw-1",
    type: "ipsec.1",
    transitGatewayId: "tgw-1",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    both: {
      doc: true,
      program: () =>
        make({
          tunnel1LogOptions: {
            cloudwatchLogOptions: {
              logEnabled: true,
              logGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:vpn",
            },
          },
          tunnel2LogOptions: {
            cloudwatchLogOptions: {
              logEnabled: true,
              logGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:vpn",
            },
          },
        }),
    },
  },
  violating: {
    nothing: { doc: true, findings: ["tunnel1", "tunnel2"], program: () => make() },
    one: {
      findings: ["tunnel2"],
      program: () =>
        make({
          tunnel1LogOptions: {
            cloudwatchLogOptions: {
              logEnabled: true,
              logGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:vpn",
            },
          },
          tunnel2LogOptions: {
            cloudwatchLogOptions: {
              logEnabled: false,
              logGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:vpn",
            },
          },
        }),
    },
  },
  undecided: {
    "a computed flag": () =>
      make({
        tunnel1LogOptions: {
          cloudwatchLogOptions: { logEnabled: true, logGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:vpn" },
        },
        tunnel2LogOptions: {
          cloudwatchLogOptions: {
            logEnabled: new aws.kms.Key("late").arn.apply((arn) => arn !== ""),
            logGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:vpn",
          },
        },
      }),
  },
};
