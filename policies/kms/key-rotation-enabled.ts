import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { mustBeTrue } from "../core/requirements";
import { wholeNumber } from "../core/settings";
import { and } from "../core/truth";

const mustRotate = mustBeTrue("enableKeyRotation", "all data is under one key for ever");

const maximumRotationDays = wholeNumber(
  "kms.maximumRotationDays",
  { min: 90, max: 2560 },
  { fallback: 365, description: "After how many days keys have to rotate." },
);

export default definePolicy({
  id: "kms-key-rotation-enabled",
  title: "Symmetric keys rotate yearly",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:kms/key:Key"],
  settings: [maximumRotationDays],
  whenAbsent: "Keys do not rotate.",
  fix: "Set enableKeyRotation: true (and rotationPeriodInDays of 365 or less).",
  remediates: true,
  peers: {
    prowler: ["kms_cmk_rotation_enabled"],
    steampipe: ["kms_cmk_rotation_enabled"],
    checkov: ["CKV_AWS_7"],
    "compliance-policies": ["aws-kms-key-enable-key-rotation"],
    awsguard: ["cmk-backing-key-rotation-enabled"],
    guard: ["cmk_backing_key_rotation_enabled"],
  },
  judge(key, { settings }) {
    const most = settings.get(maximumRotationDays);
    const isRotatable = and(
      key.text("keyUsage").orElse("ENCRYPT_DECRYPT").is("ENCRYPT_DECRYPT"),
      key.text("customerMasterKeySpec").orElse("SYMMETRIC_DEFAULT").is("SYMMETRIC_DEFAULT"),
      key.text("customKeyStoreId").isAbsent,
      key.text("xksKeyId").isAbsent,
    );
    return onlyIf(isRotatable, "keys of this kind do not rotate by themselves", () => [
      mustRotate(key),
      violationIf(
        key.number("rotationPeriodInDays").satisfies((days) => days > most),
        `rotationPeriodInDays is above ${most}: the key is used too long`,
        { detail: "rotationPeriodInDays", set: { rotationPeriodInDays: most } },
      ),
    ]);
  },
});
