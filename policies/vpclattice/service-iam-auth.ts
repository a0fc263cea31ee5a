import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "vpclattice-service-iam-auth",
  title: "VPC Lattice services and service networks authenticate callers with IAM",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(1)"],
  sources: ["aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:vpclattice/service:Service", "aws:vpclattice/serviceNetwork:ServiceNetwork"],
  whenAbsent: "NONE.",
  fix: 'Set authType: "AWS_IAM" and add an aws.vpclattice.AuthPolicy: without one all calls are refused.',
  remediates: true,
  judge: mustBeOneOf("authType", ["AWS_IAM"], "nobody asks who calls"),
});
