import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const rule = (...allowedOrigins: pulumi.Input<string>[]) => ({ allowedMethods: ["GET"], allowedOrigins });

const cors = (...corsRules: ReturnType<typeof rule>[]) =>
  new aws.s3.BucketCorsConfiguration("documents", { bucket: "documents", corsRules });

export const cases: PolicyCases = {
  compliant: {
    "an origin by name": { doc: true, program: () => cors(rule("https://portal.clinic.example")) },
    "every subdomain of one's own": () => cors(rule("https://*.clinic.example")),
    "an origin by name inline": () =>
      new aws.s3.Bucket("documents", { corsRules: [rule("https://portal.clinic.example")] }),
    "no rules": () => new aws.s3.Bucket("documents"),
  },
  violating: {
    "every origin": { doc: true, findings: ["corsRules[0]"], program: () => cors(rule("*")) },
    "an origin without TLS": {
      findings: ["corsRules[1]"],
      program: () =>
        cors(
          rule("https://portal.clinic.example"),
          rule("https://intra.clinic.example", "http://portal.clinic.example"),
        ),
    },
    "every origin with TLS": { findings: ["corsRules[0]"], program: () => cors(rule("https://*")) },
    "every origin of either scheme": { findings: ["corsRules[0]"], program: () => cors(rule("http*")) },
    "a subdomain of either scheme": { findings: ["corsRules[0]"], program: () => cors(rule("*.clinic.example")) },
    "every origin inline": {
      findings: ["corsRules[0]"],
      program: () => new aws.s3.Bucket("documents", { corsRules: [rule("*")] }),
    },
    "every origin on the older resource": {
      findings: ["corsRules[0]"],
      program: () => new aws.s3.BucketV2("documents", { corsRules: [rule("*")] }),
    },
    "every origin in the older spelling": {
      findings: ["corsRules[0]"],
      program: () => new aws.s3.BucketCorsConfigurationV2("documents", { bucket: "documents", corsRules: [rule("*")] }),
    },
  },
  undecided: {
    "an origin that is computed": () => cors(rule(pulumi.interpolate`https://${new aws.ec2.Eip("portal").publicIp}`)),
  },
};
