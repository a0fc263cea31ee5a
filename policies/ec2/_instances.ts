import type { Block } from "../core/fact";
import type { Resource } from "../core/graph";
import { type Finding, orUndecided } from "../core/policy";

export const INSTANCE = "aws:ec2/instance:Instance";
export const SPOT_INSTANCE = "aws:ec2/spotInstanceRequest:SpotInstanceRequest";
export const LAUNCH_TEMPLATE = "aws:ec2/launchTemplate:LaunchTemplate";
export const LAUNCH_CONFIGURATION = "aws:ec2/launchConfiguration:LaunchConfiguration";
export const SPOT_FLEET = "aws:ec2/spotFleetRequest:SpotFleetRequest";

/** What describes instances that can answer for their metadata. */
export const WITH_METADATA = [INSTANCE, SPOT_INSTANCE, LAUNCH_TEMPLATE, LAUNCH_CONFIGURATION] as const;

/** Judges what describes an instance: the resource itself, or each launch specification of a spot fleet. */
export function judgeLaunches(resource: Resource, judge: (launch: Block) => Finding, wrong: string): Finding[] {
  if (resource.type !== SPOT_FLEET) return [judge(resource)];
  return resource.list("launchSpecifications").collect((launch) => at(launch, judge(launch)), orUndecided(wrong));
}

function at({ path }: Block, finding: Finding): Finding {
  const within = (set: object) =>
    Object.fromEntries(Object.entries(set).map(([property, value]) => [`${path}.${property}`, value]));
  return { ...finding, detail: path, ...(finding.set && { set: within(finding.set) }) };
}
