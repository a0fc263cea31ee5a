import { AuditTrail, maskPatientsInLogs } from "../../components";
import { alarms, key } from "./foundation";

// Who did what in the account, and who read or wrote which file: signed, in a bucket that nobody can delete from for
// six years, with alarms on sign-ins without a second factor, on refusals, and on changes of the network.
export const trail = new AuditTrail("audit", { key, alarms });

// Partners name files as they like, and the names stand in the logs.
maskPatientsInLogs("patients");
