import { definePolicy, violationUnless } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "workspacesweb-portal-access-logging-enabled",
  title: "Secure browser portals log user access",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:workspacesweb/portal:Portal"],
  companions: {
    settings: {
      types: ["aws:workspacesweb/userAccessLoggingSettingsAssociation:UserAccessLoggingSettingsAssociation"],
      by: "portalArn",
    },
    logger: { types: ["aws:workspacesweb/sessionLoggerAssociation:SessionLoggerAssociation"], by: "portalArn" },
  },
  whenAbsent: "No user access is logged.",
  fix: "Add an aws.workspacesweb.UserAccessLoggingSettingsAssociation.",
  judge(portal, { companionsOf }) {
    const { settings, logger } = companionsOf(portal);
    return violationUnless(or(settings.exist, logger.exist), "The portal logs no user access");
  },
});
