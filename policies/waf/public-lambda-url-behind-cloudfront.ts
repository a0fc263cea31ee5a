import { definePolicy, onlyIf, violationUnless } from "../core/policy";

export default definePolicy({
  id: "waf-public-lambda-url-behind-cloudfront",
  title: "Lambda function URLs, which cannot have a web ACL, are reached through CloudFront",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#web-application-firewall", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:lambda/functionUrl:FunctionUrl"],
  companions: { distributions: { types: ["aws:cloudfront/distribution:Distribution"], by: "origins.domainName" } },
  whenAbsent: "The URL is reached directly.",
  fix: "Put an aws.cloudfront.Distribution with webAclId in front, with an origin access control for Lambda.",
  judge(url, { companionsOf }) {
    return onlyIf(url.text("authorizationType").is("AWS_IAM").not, "callers have to sign", () =>
      violationUnless(
        companionsOf(url).distributions.exist,
        "No distribution stands in front of the function URL, which can have no web ACL of its own",
      ),
    );
  },
});
