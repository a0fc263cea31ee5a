import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "quicksight-federated-authentication",
  title: "QuickSight users are federated or IAM identities",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: [
    "astro#single-sign-on",
    "aptible#termination",
    "aptible#unique-user-identification",
    "aptible#authentication",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:quicksight/accountSubscription:AccountSubscription", "aws:quicksight/user:User"],
  whenAbsent: "Both properties are required.",
  fix: 'Set authenticationMethod: "IAM_IDENTITY_CENTER" or "IAM_ONLY"; users identityType "IAM".',
  judge: mustNotBeOneOf(
    {
      "aws:quicksight/accountSubscription:AccountSubscription": "authenticationMethod",
      "aws:quicksight/user:User": "identityType",
    },
    ["IAM_AND_QUICKSIGHT", "QUICKSIGHT"],
    "QuickSight keeps passwords of its own",
  ),
});
