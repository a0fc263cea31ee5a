/*
 * Made up for the tests of the detectors, after what stands in real infrastructure, and before their patterns; no line is
 * anybody's. Every fourth line is kept for measuring: no pattern is made after it.
 */

const lines = (text: string): readonly string[] => text.trim().split("\n");

/** Identifiers of persons where they do not belong, as detector|text. */
export const identifiers: readonly string[] = lines(`
ssn|patient-123-45-6789
ssn|ssn-219-09-9999
ssn|clinic-docs-457-55-5462
ssn|patient_078_05_1120
ssn|claims/2026/508-12-3391.pdf
ssn|exports/ssn=321-54-9876/labs.csv
ssn|Records of member 401-22-7788
ssn|jane-roe-212-44-8765
ssn|SSN: 543-21-0987
ssn|SSN 234567891
ssn|ssn-234567891
ssn|ssn:345-67-8912
ssn|scan-667-89-0123.tif
ssn|queue-for-321-65-4987
ssn|Description: chart of John Roe, SSN 412-33-8890
ssn|345-12-6789
ssn|intake 345-12-6789 complete
ssn|w2-432-10-9876-2025
ssn|social-security-number-512345678
ssn|socialsecurity_612-34-5678
ssn|benefits-587-65-4321
ssn|ssn_134_56_7890
ssn|pt.289-45-6701
ssn|roe,jane 223-45-1188
mrn|mrn-00123456
mrn|MRN1234567
mrn|mrn_7788123
mrn|MRN: 00456789
mrn|MRN#4455667
mrn|mrn=998877
mrn|patient-mrn-5544332
mrn|imaging/mrn-1029384/ct-head
mrn|medical-record-number-778812
mrn|medical-record-778812
mrn|medical_record_no_5566778
mrn|Medical record 10293847
mrn|patient-id-1002938
mrn|patient_id=4455123
mrn|patientId-90011223
mrn|PatientID 55667788
mrn|patient-id:00123456
mrn|consent/patient-1048576/form.pdf
mrn|medrec-556677
mrn|MR# 00345612
mrn|chart of MRN 5561234
mrn|mrn-A1234567
mrn|pt-mrn-0044556
mrn|s3 copy for mrn 7654321
mrn|recordset/mrn/8876123.json
mrn|hospital-mrn-E10023456
plan|member-id-123456789
plan|memberId: W123456789
plan|member_id=00998877665
plan|Member ID XYZ123456789
plan|subscriber-id-998877665
plan|subscriber_id_AB12345678
plan|medicare-1EG4-TE5-MK73
plan|1EG4-TE5-MK73
plan|mbi-1EG4TE5MK73
plan|MBI 1EG4TE5MK73
plan|hicn-123456789A
plan|policy-holder-id-44556677
plan|insurance-id-ABC123456789
plan|insurance_id=H12345678
plan|health-plan-id-9988776655
plan|healthplan-number-55443322
plan|beneficiary-id-556677889
plan|beneficiary_number_1122334455
plan|medicaid-id-12345678
plan|Medicaid ID: AB12345C
plan|eligibility check of member 2AC3-DE4-FG56
plan|claims/memberid-778899001/eob.pdf
plan|plan-member-id-U8876543210
plan|bcbs-member-id-XEA123456789
dob|dob-1961-04-12
dob|dob-19610412
dob|DOB: 04/12/1961
dob|DOB 4/12/1961
dob|dob_04-12-1961
dob|dob=1987-11-03
dob|patient-dob-1990-01-31
dob|jane-roe-1961-04-12
dob|Jane Roe 04/12/1961
dob|roe-jane-19610412
dob|born-1955-07-30
dob|Born 07/30/1955
dob|born on 1955-07-30
dob|date-of-birth-1972-09-09
dob|date_of_birth_19720909
dob|Date of birth: 9/9/1972
dob|birthdate-1938-02-28
dob|birth_date=1938-02-28
dob|birth-date-02-28-1938
dob|Birthday 02/28/1938
dob|labs/dob=2001-05-17/hgb.csv
dob|John Q Roe, born 12/25/1949
dob|roe_john_dob_12251949
dob|DOB 12 Apr 1961
dob|DOB: April 12, 1961
dob|d.o.b. 04/12/1961
dob|newborn of Mary Roe, 2026-01-15
dob|consent-mary-smith-1975-03-22
phone|call-patient-212-555-0142
phone|phone-2125550142
phone|+1-415-555-0134
phone|+14155550134
phone|(212) 555-0142
phone|212.555.0142
phone|tel: 212-555-0142
phone|Jane Roe 312-867-5309
phone|reminders/312-867-5309.json
phone|sms-1-617-555-0188
phone|mobile 6175550188
phone|cell-617-555-0188
phone|fax 1-800-555-0199
phone|home_phone_503-555-0177
phone|Patient callback 503 555 0177
phone|tel-5035550177
phone|+1 (503) 555-0177
phone|emergency-contact-702-555-0123
email|jane.roe@gmail.com
email|jroe1961@yahoo.com
email|patient-jane.roe@gmail.com
email|mailto:mary.smith@outlook.com
email|Jane Roe <jane.roe@gmail.com>
email|welcome/jane.roe@gmail.com.html
email|john_q_roe@hotmail.com
email|portal account of m.smith+clinic@gmail.com
email|reminder-john.roe@icloud.com
email|inbox for r.patel@aol.com
email|roe.family@comcast.net
email|user=mary.smith@proton.me
email|janeroe@clinicpatients.example
email|j.smith@hospital.example
email|maria.garcia@live.com
`);
