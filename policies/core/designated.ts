import type { Fact } from "./fact";
import type { Resource } from "./graph";
import { type Finding, violationIf } from "./policy";
import { arnRegion, isRegion } from "./region";
import { packSettings, type Settings } from "./settings";

/** A finding on a property that names a region, by its code or in an ARN. An ARN of a global service names none. */
export function regionFinding(place: Fact<string>, settings: Settings): Finding {
  const designated = settings.get(packSettings.designatedRegions);
  const isElsewhere = (text: string) => {
    const region = text.startsWith("arn:") ? arnRegion(text) : text.toLowerCase();
    return region !== undefined && !designated.includes(region);
  };
  const region = place.fold({ known: regionOf, absent: () => undefined, gap: () => undefined }) ?? "unknown";
  return violationIf(place.satisfies(isElsewhere), `${place.path} names a region that is not designated: ${region}`, {
    detail: `${place.path.replace(/\[\d+\]/g, "")} ${region}`,
  });
}

/** The region that a text names, where it has the form of one: nothing else may be shown. */
function regionOf(text: string): string | undefined {
  const region = arnRegion(text) ?? text.toLowerCase();
  return isRegion(region) ? region : undefined;
}

/** Findings on every region that the properties name; paths may lead through lists. */
export const regionFindings = (resource: Resource, paths: readonly string[], settings: Settings): Finding[] =>
  paths.flatMap((path) => resource.leaves(path)).map((place) => regionFinding(place, settings));
