import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.networkfirewall.FirewallPolicyArgs> = {}) =>
  new aws.networkfirewall.FirewallPolicy("edge", {
    firewallPolicy: { statelessDefaultActions: ["aws:drop"], statelessFragmentDefaultActions: ["aws:drop"] },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "drops all": { doc: true, program: () => make() },
    rules: () =>
      make({
        firewallPolicy: {
          statefulRuleGroupReferences: [
            { resourceArn: "arn:aws:network-firewall:us-east-1:111122223333:stateful-rulegroup/web" },
          ],
          statelessDefaultActions: ["aws:forward_to_sfe"],
          statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
        },
      }),
    "drops what no rule names": () =>
      make({
        firewallPolicy: {
          statefulDefaultActions: ["aws:drop_strict"],
          statefulEngineOptions: { ruleOrder: "STRICT_ORDER" },
          statelessDefaultActions: ["aws:forward_to_sfe"],
          statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
        },
      }),
  },
  violating: {
    passes: {
      doc: true,
      findings: ["statelessDefaultActions"],
      program: () =>
        make({
          firewallPolicy: {
            statefulRuleGroupReferences: [
              { resourceArn: "arn:aws:network-firewall:us-east-1:111122223333:stateful-rulegroup/web" },
            ],
            statelessDefaultActions: ["aws:pass"],
            statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
          },
        }),
    },
    "passes, and counts": {
      findings: ["statelessDefaultActions"],
      program: () =>
        make({
          firewallPolicy: {
            statefulRuleGroupReferences: [
              { resourceArn: "arn:aws:network-firewall:us-east-1:111122223333:stateful-rulegroup/web" },
            ],
            statelessCustomActions: [
              {
                actionName: "count",
                actionDefinition: { publishMetricAction: { dimensions: [{ value: "passed" }] } },
              },
            ],
            statelessDefaultActions: ["aws:pass", "count"],
            statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
          },
        }),
    },
    "passes fragments": {
      findings: ["statelessFragmentDefaultActions"],
      program: () =>
        make({
          firewallPolicy: {
            statefulRuleGroupReferences: [
              { resourceArn: "arn:aws:network-firewall:us-east-1:111122223333:stateful-rulegroup/web" },
            ],
            statelessDefaultActions: ["aws:forward_to_sfe"],
            statelessFragmentDefaultActions: ["aws:pass"],
          },
        }),
    },
    "no rules": {
      findings: ["rules"],
      program: () =>
        make({
          firewallPolicy: {
            statelessDefaultActions: ["aws:forward_to_sfe"],
            statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
          },
        }),
    },
  },
  undecided: {
    "a computed action": () =>
      make({
        firewallPolicy: {
          statefulRuleGroupReferences: [
            { resourceArn: "arn:aws:network-firewall:us-east-1:111122223333:stateful-rulegroup/web" },
          ],
          statelessDefaultActions: [new aws.kms.Key("late").arn],
          statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
        },
      }),
  },
};
