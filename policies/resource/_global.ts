import type { Fact } from "../core/fact";
import type { Resource } from "../core/graph";
import { packSettings, type Settings } from "../core/settings";
import { or, Truth } from "../core/truth";

/*
 * AWS's global services, whose resources have no region argument in provider v7, and what AWS keeps in us-east-1 alone.
 * A test holds the first against the installed provider.
 */

const GLOBAL_SERVICES = new Set(
  ["account", "bcmdata", "billing", "budgets", "cloudfront", "costexplorer", "costoptimizationhub", "cur"].concat(
    ["globalaccelerator", "iam", "networkmanager", "notifications", "organizations", "rolesanywhere", "route53"],
    ["route53domains", "route53recoverycontrol", "route53recoveryreadiness", "savingsplans", "shield", "uxc", "waf"],
  ),
);

const GLOBAL_TYPES = new Set([
  "aws:backup/globalSettings:GlobalSettings",
  "aws:bedrock/useCaseForModelAccess:UseCaseForModelAccess",
  "aws:chime/sdkvoiceGlobalSettings:SdkvoiceGlobalSettings",
  "aws:cloudtrail/organizationDelegatedAdminAccount:OrganizationDelegatedAdminAccount",
  "aws:directconnect/gateway:Gateway",
  "aws:directconnect/hostedConnection:HostedConnection",
  "aws:ec2/vpcIpamOrganizationAdminAccount:VpcIpamOrganizationAdminAccount",
  "aws:fms/adminAccount:AdminAccount",
  "aws:ram/sharingWithOrganization:SharingWithOrganization",
  "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
  "aws:servicecatalog/organizationsAccess:OrganizationsAccess",
]);

// Resolver and profiles are Route 53's regional parts.
const REGIONAL = /^aws:route53\/(resolver|profiles)/;

export const isGlobal = (type: string): boolean =>
  GLOBAL_TYPES.has(type) || (GLOBAL_SERVICES.has(serviceOf(type)) && !REGIONAL.test(type));

const serviceOf = (type: string): string => type.split(":")[1]?.split("/", 1)[0] ?? "";

/**
 * Whether a provider is one that a program declares for us-east-1 although that region is not designated: there it
 * makes the certificates and firewalls of CloudFront, which AWS keeps nowhere else. A default provider serves everything.
 */
export function isForGlobalServices(name: string, region: Fact<string>, settings: Settings): Truth {
  const isDefault = name.startsWith("default");
  return region.satisfies(
    (known) => known === "us-east-1" && !isDefault && !settings.get(packSettings.designatedRegions).includes(known),
  );
}

const OF_GLOBAL_SERVICES = [
  "AWS/CloudFront",
  "AWS/Route53",
  "AWS/Billing",
  "AWS/WAFV2",
  "AWS/DDoSProtection",
  "AWS/GlobalAccelerator",
];

/** Whether AWS keeps such a resource in us-east-1 alone, whatever the designated regions are. */
export function livesInUsEast1Only(resource: Resource): Truth {
  const name = resource.text("name");
  switch (resource.type) {
    case "aws:acm/certificate:Certificate":
    case "aws:acm/certificateValidation:CertificateValidation":
    case "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration":
      return Truth.true;
    case "aws:cloudwatch/logGroup:LogGroup":
      return name.satisfies((text) => text.startsWith("aws-waf-logs-") || text.startsWith("/aws/route53/"));
    case "aws:cloudwatch/logResourcePolicy:LogResourcePolicy":
    case "aws:cloudwatch/logDeliverySource:LogDeliverySource":
    case "aws:cloudwatch/logDelivery:LogDelivery":
    case "aws:cloudwatch/logDeliveryDestination:LogDeliveryDestination":
      return Truth.true;
    case "aws:cloudwatch/metricAlarm:MetricAlarm":
      return resource.text("namespace").isOneOf(OF_GLOBAL_SERVICES);
    case "aws:kms/key:Key":
      return resource.text("customerMasterKeySpec").is("ECC_NIST_P256");
    default:
      return or(Truth.of(serviceOf(resource.type) === "ecrpublic"), isOfCloudFront(resource));
  }
}

/** Firewalls of scope CLOUDFRONT, and what belongs to them. */
const isOfCloudFront = (resource: Resource): Truth =>
  serviceOf(resource.type) === "wafv2" ? resource.text("scope").is("CLOUDFRONT") : Truth.false;
