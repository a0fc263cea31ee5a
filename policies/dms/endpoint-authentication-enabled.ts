import { definePolicy, violationIf } from "../core/policy";

export default definePolicy({
  id: "dms-endpoint-authentication-enabled",
  title: "DMS endpoints for MongoDB and Redis authenticate",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: ["stitch#robust-credentials", "aptible#unique-user-identification", "aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:dms/endpoint:Endpoint"],
  whenAbsent: "Endpoints connect with credentials.",
  fix: 'Set mongodbSettings.authType: "password", or redisSettings.authType: "auth-token" or "auth-role".',
  peers: {
    prowler: ["dms_endpoint_mongodb_authentication_enabled"],
    steampipe: ["dms_endpoint_mongo_db_authentication_enabled"],
  },
  judge: (endpoint) => [
    violationIf(
      endpoint.word("mongodbSettings.authType").is("no"),
      "mongodbSettings.authType is no: the endpoint connects without credentials",
    ),
    violationIf(
      endpoint.word("redisSettings.authType").is("none"),
      "redisSettings.authType is none: the endpoint connects without credentials",
    ),
  ],
});
