import type { Block } from "../core/fact";
import { conditions, hasEveryAction, isAllow, isForEveryone, statements } from "../core/iam";
import { coversAll, EVERYTHING } from "../core/identity";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { and, or, type Truth } from "../core/truth";

const ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";
const POLICY = "aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy";
const MESSAGE = "The endpoint has no policy, or one that allows everything";

/** Whether a policy is like the one that AWS takes where none is given. */
const allowsEverything = (document: Block): Truth =>
  statements(document).some((statement) =>
    and(
      isAllow(statement),
      isForEveryone(statement),
      hasEveryAction(statement, "*"),
      coversAll(statement, EVERYTHING),
      conditions(statement).isEmpty,
    ),
  );

export default definePolicy({
  id: "vpc-endpoint-policy-restrictive",
  title: "VPC endpoints carry a policy which limits principals, actions or resources",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [ENDPOINT, POLICY],
  companions: {
    policies: { types: [POLICY], by: "vpcEndpointId" },
    endpoint: { types: [ENDPOINT], from: "vpcEndpointId" },
  },
  whenAbsent: "AWS allows everything through the endpoint.",
  fix: "Set policy with the principals, actions and resources that the VPC needs.",
  peers: {
    prowler: ["vpc_endpoint_connections_trust_boundaries"],
    steampipe: ["vpc_gateway_endpoint_restrict_public_access"],
  },
  judge(resource, { companionsOf }) {
    const { policies, endpoint } = companionsOf(resource);
    const inline = resource.json("policy");
    if (resource.type === POLICY) {
      return onlyIf(endpoint.exist.not, "judged with its endpoint", () =>
        violationIf(or(inline.isAbsent, allowsEverything(inline)), MESSAGE),
      );
    }
    const takesPolicy = and(
      resource.text("vpcEndpointType").orElse("Gateway").isOneOf(["Gateway", "Interface"]),
      // The services of others, and of one's own making.
      resource
        .text("serviceName")
        .satisfies((name) => !/^com\.amazonaws\.vpce\./i.test(name)),
    );
    const isOwnWide = and(policies.exist.not, or(inline.isAbsent, allowsEverything(inline)));
    const isOtherWide = policies.some((policy) => {
      const own = policy.json("policy");
      return or(own.isAbsent, allowsEverything(own));
    });
    return onlyIf(takesPolicy, "such an endpoint takes no policy", () =>
      violationIf(or(isOwnWide, isOtherWide), MESSAGE),
    );
  },
});
