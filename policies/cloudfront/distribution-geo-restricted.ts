import type { Fact } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";
import { texts } from "../core/settings";
import { or, some } from "../core/truth";
import { DISTRIBUTION } from "./_shared";

const allowedCountries = texts("cloudfront.allowedCountries", {
  fallback: ["US"],
  description: "Countries whose viewers CloudFront may serve, as ISO 3166-1 codes of two letters.",
});

export default definePolicy({
  id: "cloudfront-distribution-geo-restricted",
  title: "CloudFront serves only the countries where patients and staff are",
  family: "network-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(1)(ii)(B)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:cloudfront/distribution:Distribution",
    "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
  ],
  settings: [allowedCountries],
  whenAbsent: "Viewers of every country are served.",
  fix: 'Set restrictions.geoRestriction: { restrictionType: "whitelist", locations: ["US"] } (MultitenantDistribution: items), or add the country to cloudfront.allowedCountries.',
  peers: {
    prowler: ["cloudfront_distributions_geo_restrictions_enabled"],
    steampipe: ["cloudfront_distribution_geo_restrictions_enabled"],
    checkov: ["CKV_AWS_374"],
  },
  judge(distribution, { settings }) {
    const allowed = settings.get(allowedCountries);
    const restriction = distribution.block("restrictions.geoRestriction");
    const countries = restriction.leaves(distribution.type === DISTRIBUTION ? "locations" : "items");
    const isElsewhere = (country: Fact<string>) => country.satisfies((code) => !allowed.includes(code.toUpperCase()));
    return violationIf(
      or(restriction.text("restrictionType").is("whitelist").not, some(countries, isElsewhere)),
      "restrictions.geoRestriction does not limit viewers to cloudfront.allowedCountries",
    );
  },
});
