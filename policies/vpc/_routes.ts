import type { Block, Fact } from "../core/fact";
import type { Resource } from "../core/graph";
import { type Finding, orUndecided } from "../core/policy";

const ROUTE = "aws:ec2/route:Route";

/** What holds routes: a table with its own, or a route beside it. */
export const WITH_ROUTES = [ROUTE, "aws:ec2/routeTable:RouteTable", "aws:ec2/defaultRouteTable:DefaultRouteTable"];

/** A route: the ranges it leads to, and the block that says where. */
export interface Route {
  readonly ranges: readonly Fact<string>[];
  readonly target: Block;
  readonly detail: string;
}

/** Judges every route of a resource. */
export function judgeRoutes(resource: Resource, wrong: string, judge: (route: Route) => Finding): Finding[] {
  if (resource.type === ROUTE) {
    const ranges = [resource.text("destinationCidrBlock"), resource.text("destinationIpv6CidrBlock")];
    return [judge({ ranges, target: resource, detail: "" })];
  }
  return resource
    .list("routes")
    .collect(
      (route) =>
        judge({ ranges: [route.text("cidrBlock"), route.text("ipv6CidrBlock")], target: route, detail: route.path }),
      orUndecided(wrong),
    );
}
