import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isOneOf } from "../core/text";
import { and } from "../core/truth";
import { BUCKET_VERSIONINGS, BUCKETS, inlineBlock } from "./_shared";

export default definePolicy({
  id: "s3-bucket-mfa-delete",
  title: "Permanent deletion of object versions needs a second factor",
  family: "integrity",
  citations: ["164.312(c)(1)", "164.312(d)"],
  sources: ["sftp-to-go#multi-factor-authentication", "aptible#integrity", "aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [...BUCKETS, ...BUCKET_VERSIONINGS],
  companions: { bucket: { types: BUCKETS, from: "bucket" } },
  whenAbsent: "Versions are deleted without a second factor.",
  fix: 'Enable MFA delete with the root user, then declare versioningConfiguration.mfaDelete: "Enabled" with mfa.',
  peers: { prowler: ["s3_bucket_no_mfa_delete"], steampipe: ["s3_bucket_mfa_delete_enabled"] },
  judge(resource, { companionsOf }) {
    const { bucket } = companionsOf(resource);
    if (isOneOf(BUCKET_VERSIONINGS, resource.type)) {
      const isLocked = bucket.some((owner) => owner.bool("objectLockEnabled").is(true));
      const isOn = resource.word("versioningConfiguration.status").is("enabled");
      return onlyIf(and(isOn, isLocked.not), "keeps no versions, or its bucket has Object Lock", () =>
        violationUnless(
          resource.word("versioningConfiguration.mfaDelete").is("enabled"),
          "versioningConfiguration.mfaDelete is not Enabled: one credential suffices to delete versions for good",
        ),
      );
    }
    const versioning = inlineBlock(resource, "versioning");
    return onlyIf(
      and(versioning.bool("enabled").is(true), resource.bool("objectLockEnabled").is(true).not),
      "keeps no versions of its own account, or has Object Lock",
      () =>
        violationUnless(
          versioning.bool("mfaDelete").is(true),
          `${versioning.path}.mfaDelete is not true: one credential suffices to delete versions for good`,
        ),
    );
  },
});
