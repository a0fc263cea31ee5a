import { parseCidr } from "../core/network";
import { definePolicy, violationIf } from "../core/policy";
import { and, some } from "../core/truth";
import { judgeRoutes, WITH_ROUTES } from "./_routes";

export default definePolicy({
  id: "vpc-peering-route-least-privilege",
  title: "Routes over a peering connection name the needed ranges only",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: WITH_ROUTES,
  whenAbsent: "No route leads to a peer.",
  fix: "Name the peer's ranges in destinationCidrBlock.",
  peers: {
    prowler: ["vpc_peering_routing_tables_with_least_privilege"],
    steampipe: ["vpc_peering_connection_route_table_least_privilege"],
    checkov: ["CKV2_AWS_44"],
  },
  judge: (resource) =>
    judgeRoutes(resource, "a catch-all route leads into a peering connection", ({ ranges, target, detail }) => {
      const isWide = (text: string) => {
        const cidr = parseCidr(text);
        return cidr !== undefined && cidr.range[1] < (cidr.family === "ipv4" ? 8 : 16);
      };
      return violationIf(
        and(
          target.text("vpcPeeringConnectionId").isSet,
          some(ranges, (range) => range.satisfies(isWide)),
        ),
        `${detail || "The route"} leads a whole address space into a peering connection`,
        { ...(detail && { detail }) },
      );
    }),
});
