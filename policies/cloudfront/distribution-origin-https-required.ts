import type { Block, Fact, Items } from "../core/fact";
import type { Resource } from "../core/graph";
import { definePolicy, type Finding, orUndecided, violationIf } from "../core/policy";
import { and, or, Truth } from "../core/truth";
import { behaviours, DISTRIBUTION } from "./_shared";

const VPC_ORIGIN = "aws:cloudfront/vpcOrigin:VpcOrigin";
const OLD_TLS = ["SSLv3", "TLSv1", "TLSv1.1"];

function originFindings(
  config: Block,
  protocols: Items<Fact<string>>,
  isReadPlainly: () => Truth,
  more: { readonly detail?: string; readonly set?: Readonly<Record<string, unknown>> },
): Finding[] {
  const policy = config.text("originProtocolPolicy");
  const isPlain = or(policy.is("http-only"), and(policy.is("match-viewer"), isReadPlainly()));
  const isOldTls = and(
    policy.is("http-only").not,
    protocols.some((protocol) => protocol.isOneOf(OLD_TLS)),
  );
  const extra = {
    ...more,
    set: { [policy.path]: "https-only", [protocols.path]: ["TLSv1.2"], ...more.set },
  };
  return [
    violationIf(isPlain, `${config.path}: originProtocolPolicy lets CloudFront fetch over plain HTTP`, extra),
    violationIf(isOldTls, `${config.path}: originSslProtocols holds protocols below TLS 1.2`, extra),
  ];
}

/** What names an origin or an origin group: `originId`, or `id` where a distribution has several tenants. */
const idOf = (distribution: Resource, named: Block): Fact<string> =>
  named.text(distribution.type === DISTRIBUTION ? "originId" : "id");

/** Whether a cache behaviour that viewers may use over HTTP reads from the origin, itself or through an origin group. */
function isReadOverHttp(distribution: Resource, origin: Block): Truth {
  return idOf(distribution, origin).fold({
    known: (id) => {
      const groups = distribution.list("originGroups");
      const readsFrom = (behaviour: Block) => {
        const target = behaviour.text("targetOriginId");
        const throughGroup = groups.some((group) =>
          target.fold({
            known: (targetId) =>
              and(
                idOf(distribution, group).is(targetId),
                group.list("members").some((member) => member.text("originId").is(id)),
              ),
            absent: () => Truth.false,
            gap: (gap) => Truth.undecided(gap),
          }),
        );
        return or(target.is(id), throughGroup);
      };
      return behaviours(distribution).some((behaviour) =>
        and(behaviour.text("viewerProtocolPolicy").is("allow-all"), readsFrom(behaviour)),
      );
    },
    absent: () => Truth.false,
    gap: (gap) => Truth.undecided(gap),
  });
}

export default definePolicy({
  id: "cloudfront-distribution-origin-https-required",
  title: "CloudFront fetches from custom and VPC origins over HTTPS with TLS 1.2",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: [
    "sftp-to-go#encryption-in-transit",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [
    "aws:cloudfront/distribution:Distribution",
    "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
    "aws:cloudfront/vpcOrigin:VpcOrigin",
  ],
  whenAbsent: "originProtocolPolicy and originSslProtocols are always given.",
  fix: 'Set originProtocolPolicy: "https-only" and originSslProtocols: ["TLSv1.2"].',
  remediates: true,
  peers: {
    prowler: [
      "cloudfront_distributions_origin_traffic_encrypted",
      "cloudfront_distributions_using_deprecated_ssl_protocols",
    ],
    steampipe: [
      "cloudfront_distribution_custom_origins_encryption_in_transit_enabled",
      "cloudfront_distribution_no_deprecated_ssl_protocol",
      "cloudfront_distribution_non_s3_origins_encryption_in_transit_enabled",
    ],
    checkov: ["CKV2_AWS_72", "CKV2_AWS_54"],
    "compliance-policies": [
      "aws-cloudfront-distribution-enable-tls-to-origin",
      "aws-cloudfront-distribution-configure-secure-tls-to-origin",
    ],
  },
  judge(resource) {
    if (resource.type === VPC_ORIGIN) {
      const config = resource.block("vpcOriginEndpointConfig");
      const set = { [`${config.path}.originSslProtocols.quantity`]: 1 };
      return originFindings(config, config.texts("originSslProtocols.items"), () => Truth.false, { set });
    }
    return resource.list("origins").collect((origin) => {
      const config = origin.block(resource.type === DISTRIBUTION ? "customOriginConfig" : "customOriginConfigs");
      const isReadPlainly = () => isReadOverHttp(resource, origin);
      return originFindings(config, config.texts("originSslProtocols"), isReadPlainly, { detail: origin.path });
    }, orUndecided("an origin is fetched over plain HTTP or old TLS"));
  },
});
