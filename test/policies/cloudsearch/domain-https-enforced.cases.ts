import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const domain = (endpointOptions?: aws.cloudsearch.DomainArgs["endpointOptions"]) =>
  new aws.cloudsearch.Domain("documents", { endpointOptions });

const tlsSecurityPolicy = "Policy-Min-TLS-1-2-2019-07";

export const cases: PolicyCases = {
  compliant: {
    "HTTPS with TLS 1.2": { doc: true, program: () => domain({ enforceHttps: true, tlsSecurityPolicy }) },
    'the text "true"': () => domain({ enforceHttps: "true" as never, tlsSecurityPolicy }),
  },
  violating: {
    "nothing declared": { doc: true, findings: ["", "tlsSecurityPolicy"], program: () => domain() },
    "plain HTTP": { findings: [""], program: () => domain({ enforceHttps: false, tlsSecurityPolicy }) },
    "an older policy": {
      findings: ["tlsSecurityPolicy"],
      program: () => domain({ enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-0-2019-07" }),
    },
    "no policy": { findings: ["tlsSecurityPolicy"], program: () => domain({ enforceHttps: true }) },
  },
  undecided: {
    "a policy that is computed": () =>
      domain({ enforceHttps: true, tlsSecurityPolicy: new aws.kms.Key("key").description }),
    "options that are computed": () => domain(new aws.kms.Key("key").arn.apply(() => ({ enforceHttps: true }))),
  },
};
