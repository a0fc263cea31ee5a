import { isWorldRange } from "../core/network";
import { definePolicy, violationIf } from "../core/policy";
import { and, some, Truth } from "../core/truth";
import { judgeRoutes, WITH_ROUTES } from "./_routes";

export default definePolicy({
  id: "vpc-route-no-unrestricted-igw",
  title: "Route tables hold no catch-all route to an internet gateway",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: WITH_ROUTES,
  companions: {
    gateway: { types: ["aws:ec2/internetGateway:InternetGateway"], from: "gatewayId" },
    inlineGateways: { types: ["aws:ec2/internetGateway:InternetGateway"], from: "routes.gatewayId" },
  },
  whenAbsent: "A table without such a route leads nowhere.",
  fix: "Give private subnets a route table without the internet gateway; use natGatewayId for egress.",
  peers: {
    "cdk-nag": ["VPCNoUnrestrictedRouteToIGW"],
    config: ["no-unrestricted-route-to-igw"],
    guard: ["no_unrestricted_route_to_igw"],
    steampipe: ["vpc_route_table_restrict_public_access_to_igw"],
    checkov: ["CKV2_AWS_35"],
  },
  judge(resource, { companionsOf }) {
    const { gateway, inlineGateways } = companionsOf(resource);
    const wrong = "a catch-all route leads to an internet gateway";
    return judgeRoutes(resource, wrong, ({ ranges, target, detail }) => {
      const id = target.text("gatewayId");
      const isOfStack = target === resource ? gateway.exist : inlineGateways.exist;
      const isInternet = id.fold({
        known: (text) => Truth.of(text.startsWith("igw-")),
        absent: () => Truth.false,
        gap: () => isOfStack,
      });
      return violationIf(
        and(
          some(ranges, (range) => range.satisfies(isWorldRange)),
          isInternet,
        ),
        `${detail || "The route"} is a catch-all route to an internet gateway`,
        { ...(detail && { detail }) },
      );
    });
  },
});
