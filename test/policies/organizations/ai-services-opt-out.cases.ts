import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.organizations.OrganizationArgs = {}) => new aws.organizations.Organization("clinic", args);
export const cases: PolicyCases = {
  compliant: {
    out: {
      doc: true,
      program: () => {
        make({ enabledPolicyTypes: ["AISERVICES_OPT_OUT_POLICY"] });
        new aws.organizations.Policy("ai", {
          type: "AISERVICES_OPT_OUT_POLICY",
          content: JSON.stringify({ services: { default: { opt_out_policy: { "@@assign": "optOut" } } } }),
        });
      },
    },
    "out, service by service": () => {
      make({ enabledPolicyTypes: ["AISERVICES_OPT_OUT_POLICY"] });
      new aws.organizations.Policy("ai", {
        type: "AISERVICES_OPT_OUT_POLICY",
        content: JSON.stringify({
          services: {
            default: { opt_out_policy: { "@@assign": "optOut" } },
            rekognition: { opt_out_policy: { "@@assign": "optOut" } },
          },
        }),
      });
    },
  },
  violating: {
    nothing: { doc: true, findings: ["enabledPolicyTypes", "policy"], program: () => make() },
    "no policy": { findings: ["policy"], program: () => make({ enabledPolicyTypes: ["AISERVICES_OPT_OUT_POLICY"] }) },
    in: {
      findings: ["policy"],
      program: () => {
        make({ enabledPolicyTypes: ["AISERVICES_OPT_OUT_POLICY"] });
        new aws.organizations.Policy("ai", {
          type: "AISERVICES_OPT_OUT_POLICY",
          content: JSON.stringify({ services: { default: { opt_out_policy: { "@@assign": "optIn" } } } }),
        });
      },
    },
    "one service in": {
      findings: ["policy"],
      program: () => {
        make({ enabledPolicyTypes: ["AISERVICES_OPT_OUT_POLICY"] });
        new aws.organizations.Policy("ai", {
          type: "AISERVICES_OPT_OUT_POLICY",
          content: JSON.stringify({
            services: {
              default: { opt_out_policy: { "@@assign": "optOut" } },
              lex: { opt_out_policy: { "@@assign": "optIn" } },
            },
          }),
        });
      },
    },
  },
  undecided: {
    "a computed policy": () => {
      make({ enabledPolicyTypes: ["AISERVICES_OPT_OUT_POLICY"] });
      new aws.organizations.Policy("ai", { type: "AISERVICES_OPT_OUT_POLICY", content: new aws.kms.Key("late").arn });
    },
  },
};
