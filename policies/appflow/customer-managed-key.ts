import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "appflow-customer-managed-key",
  title: "AppFlow flows and connector profiles use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:appflow/flow:Flow", "aws:appflow/connectorProfile:ConnectorProfile"],
  whenAbsent: "AppFlow encrypts with a key of its own.",
  fix: "Set kmsArn: key.arn.",
  peers: {
    checkov: ["CKV_AWS_263", "CKV_AWS_264"],
    "compliance-policies": [
      "aws-appflow-flow-configure-customer-managed-key",
      "aws-appflow-connectorprofile-configure-customer-managed-key",
    ],
  },
  judge: mustNameOwnKey("kmsArn"),
});
