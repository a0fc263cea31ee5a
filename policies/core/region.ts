import type { Fact } from "./fact";
import { Truth } from "./truth";

const REGION = /^[a-z]{2}(?:-[a-z]+)+-\d$/;

/** Whether a text has the form of a region code, such as us-east-1 or us-gov-west-1. New regions need no update. */
export const isRegion = (text: string): boolean => REGION.test(text);

/** The region that an ARN names; undefined for other texts and for ARNs of global services, which leave it empty. */
export function arnRegion(text: string): string | undefined {
  if (!text.startsWith("arn:")) return undefined;
  const region = text.split(":")[3];
  return region ? region.toLowerCase() : undefined;
}

// AWS's zone ids begin with a short form of their region (EC2 user guide, "Availability Zone IDs").
const ZONE_ID_REGIONS: Readonly<Record<string, string>> = {
  use1: "us-east-1",
  use2: "us-east-2",
  usw1: "us-west-1",
  usw2: "us-west-2",
  usge1: "us-gov-east-1",
  usgw1: "us-gov-west-1",
  cac1: "ca-central-1",
  caw1: "ca-west-1",
  mxc1: "mx-central-1",
  sae1: "sa-east-1",
  euw1: "eu-west-1",
  euw2: "eu-west-2",
  euw3: "eu-west-3",
  euc1: "eu-central-1",
  euc2: "eu-central-2",
  eun1: "eu-north-1",
  eus1: "eu-south-1",
  eus2: "eu-south-2",
  afs1: "af-south-1",
  mes1: "me-south-1",
  mec1: "me-central-1",
  ilc1: "il-central-1",
  ape1: "ap-east-1",
  aps1: "ap-south-1",
  aps2: "ap-south-2",
  apne1: "ap-northeast-1",
  apne2: "ap-northeast-2",
  apne3: "ap-northeast-3",
  apse1: "ap-southeast-1",
  apse2: "ap-southeast-2",
  apse3: "ap-southeast-3",
  apse4: "ap-southeast-4",
};

/** The region of an availability, local or wavelength zone, by its name or its id; undefined for a zone id that is not in the table. */
export function zoneRegion(zone: string): string | undefined {
  const lower = zone.toLowerCase();
  const byName = /^[a-z]{2}(?:-[a-z]+)+-\d/.exec(lower);
  if (byName) return byName[0];
  return ZONE_ID_REGIONS[lower.split("-", 1)[0]!];
}

/** Whether an ARN names another region than the resource's own. What is no ARN, or not known, stays in the region. */
export function namesOtherRegion(reference: Fact<string>, region: Fact<string>): Truth {
  return reference.fold({
    known: (text) => {
      const other = arnRegion(text);
      return other === undefined ? Truth.false : region.is(other).not;
    },
    absent: () => Truth.false,
    gap: () => Truth.false,
  });
}

/**
 * The region in the host name of an AWS endpoint or an ECR image (`….dkr.ecr.us-east-1.amazonaws.com/app`, the older
 * `s3-eu-west-1.amazonaws.com`), or in the name of an endpoint service (`com.amazonaws.us-east-1.s3`).
 */
export function hostRegion(text: string): string | undefined {
  const lower = text.toLowerCase();
  const host = /([a-z0-9.-]+)\.amazonaws\.com(?:\.cn)?\b/.exec(lower)?.[1] ?? "";
  const service = /^com\.amazonaws\.([a-z0-9-]+)\./.exec(lower)?.[1] ?? "";
  return [...host.split(".").map((part) => part.replace(/^s3-/, "")), service].find(isRegion);
}
