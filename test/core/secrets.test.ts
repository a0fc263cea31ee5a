import { gzipSync } from "node:zlib";
import { Fact } from "../../policies/core/fact";
import {
  isSecretEntry,
  isSecretPair,
  isSecretScript,
  isSecretValue,
  isWeakSecret,
  textsIn,
} from "../../policies/core/secrets";
import type { Truth } from "../../policies/core/truth";
import { ordinaryVariables } from "../corpora/environment";
import { ordinaryNames } from "../corpora/ordinary";
import { secretVariables } from "../corpora/secrets";

const known = (text: string) => Fact.known("value", text);
const gap = Fact.gap<string>("value");
const absent = Fact.absent<string>("value");
const said = ({ state }: Truth) => state;

const entryOf = (line: string) => {
  const at = line.indexOf("=");
  return [line.slice(0, at), known(line.slice(at + 1))] as const;
};
const isFound = (line: string) => said(isSecretEntry(...entryOf(line))) === "true";
const shareOf = (lines: readonly string[]) => lines.filter(isFound).length / lines.length;
// Every fourth one was kept for measuring.
const kept = (lines: readonly string[]) => lines.filter((_, index) => index % 4 === 3);

describe("of what stands in real infrastructure", () => {
  test("there is enough to tell", () => {
    expect(ordinaryVariables.length).toBeGreaterThanOrEqual(330);
    expect(secretVariables.length).toBeGreaterThanOrEqual(120);
  });

  test("at most 1 % of ordinary variables are taken for secrets", () => {
    expect(shareOf(ordinaryVariables)).toBeLessThanOrEqual(0.01);
    expect(shareOf(kept(ordinaryVariables))).toBeLessThanOrEqual(0.01);
  });

  test("at least 95 % of secrets are found", () => {
    expect(shareOf(secretVariables)).toBeGreaterThanOrEqual(0.95);
    expect(shareOf(kept(secretVariables))).toBeGreaterThanOrEqual(0.95);
  });

  test("no name is taken for a secret", () => {
    const taken = ordinaryNames.filter((name) => said(isSecretValue(known(name))) !== "false").length;
    expect(taken).toBe(0);
  });
});

const RANDOM = "q8Zt2LmX94vBnR7cKd31";

test("a token that front ends hand out is none", () => {
  const token = ["eyJhbGciOiJIUzI1NiJ9", "eyJyb2xlIjoiYW5vbiJ9", "q8Zt2LmX94vBnR7cKd31"].join(".");
  expect(said(isSecretEntry("SERVICE", known(token)))).toBe("true");
  for (const name of ["NEXT_PUBLIC_SUPABASE", "supabaseAnonKey", "SUPABASE_PUBLISHABLE_KEY"]) {
    expect(said(isSecretEntry(name, known(token)))).toBe("false");
    expect(said(isSecretEntry(name, known("postgres://portal:Maple4711@records/db")))).toBe("true");
  }
});

test("what is not known yet is no literal; only its name can tell", () => {
  expect(said(isSecretValue(gap))).toBe("false");
  expect(said(isSecretEntry("DB_HOST", gap))).toBe("false");
  expect(said(isSecretEntry("DB_PASSWORD", gap))).toBe("undecided");
  expect(said(isSecretEntry("API_TOKEN", gap))).toBe("undecided");
  expect(said(isSecretEntry("DB_PASSWORD", absent))).toBe("false");
  expect(said(isSecretScript(gap))).toBe("undecided");
  expect(said(isSecretScript(absent))).toBe("false");
});

test("a name that is not known yet leaves open what would be a password", () => {
  expect(said(isSecretPair(gap, known("Maple!4711")))).toBe("undecided");
  expect(said(isSecretPair(gap, known("true")))).toBe("false");
  expect(said(isSecretPair(gap, known("mysql://portal:Maple4711@records/db")))).toBe("true");
  expect(said(isSecretPair(absent, known("Maple!4711")))).toBe("false");
  expect(said(isSecretPair(absent, known("mysql://portal:Maple4711@records/db")))).toBe("true");
  expect(said(isSecretPair(known("PASSWORD"), known("Maple!4711")))).toBe("true");
});

describe("by its name", () => {
  test.each(["password", "DB_PASSWORD", "dbPassword", "db.password", "db-passwd", "DB_PASS", "PGPASSWORD", "PWD2"])(
    "%s holds a password, whatever it is",
    (name) => {
      expect(said(isSecretEntry(name, known("hunter2")))).toBe("true");
      expect(said(isSecretEntry(name, known("correct horse battery")))).toBe("true");
    },
  );

  test.each(["token", "apiKey", "X_API_KEY", "CLIENT_SECRET", "signing-key", "SECRET_KEY_BASE", "JWT_SECRET"])(
    "%s holds a token where it looks random",
    (name) => {
      expect(said(isSecretEntry(name, known(RANDOM)))).toBe("true");
      expect(said(isSecretEntry(name, known("portal-jwt-signing-key-2026")))).toBe("false");
      expect(said(isSecretEntry(name, known("q8Zt2LmX94vBnR7")))).toBe("false");
      expect(said(isSecretEntry(name, known("qwZtxLmXpovBnRicKdae")))).toBe("false");
      expect(said(isSecretEntry(name, known(`${RANDOM} ${RANDOM}`)))).toBe("false");
    },
  );

  test.each([
    "BYPASS",
    "COMPASS",
    "PASSWORD_FILE",
    "DB_PASSWORD_SECRET_ARN",
    "NEXT_PAGE_TOKEN",
    "CSRF_TOKEN",
    "VITE_API_KEY",
    "KEY",
  ])("%s holds none", (name) => {
    expect(said(isSecretEntry(name, known(RANDOM)))).toBe("false");
  });

  test.each([
    "arn:aws:secretsmanager:us-east-1:111122223333:secret:records/db-AbCdEf",
    "{{resolve:ssm-secure:db}}",
    "${DB_PASSWORD}",
    "<from the vault>",
    "%DB_PASSWORD%",
    "/records/prod/db",
    "records/prod/db",
    "records-db-password",
    "secretsmanager:records/db",
    "ssm:/records/db",
    "https://vault.clinic.example/records",
    "alias/records",
    "true",
    "required",
    "********",
    "30",
    "AQICAHgQ1b2c3d4e5f6g7h8i9j0k",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "",
  ])("a reference, a switch or a stand-in is none: %s", (value) => {
    expect(said(isSecretEntry("DB_PASSWORD", known(value)))).toBe("false");
  });

  test("a key with slashes is no path", () => {
    expect(said(isSecretEntry("AWS_SECRET_ACCESS_KEY", known("q8Zt2LmX9/4vBnR7cKd31q8/Zt2LmX94vBnR7cKd31")))).toBe(
      "true",
    );
  });

  test("a document is read by its names", () => {
    expect(said(isSecretEntry("CONFIG", known('{"db":{"password":"Maple!4711"}}')))).toBe("true");
    expect(said(isSecretEntry("CONFIG", known('[{"tokens":[{"api_key":["q8Zt2LmX94vBnR7cKd31"]}]}]')))).toBe("true");
    expect(said(isSecretEntry("CONFIG", known('{"db":{"passwordSecret":"records/db"}}')))).toBe("false");
    expect(said(isSecretEntry("CONFIG", known('{"password": broken')))).toBe("false");
  });
});

describe("by its form", () => {
  test.each([
    "postgres://portal:Maple4711@records/db",
    "redis://:Maple4711@cache:6379",
    "Server=records;User ID=portal;Password=Maple4711;Encrypt=True",
    "jdbc:postgresql://records/db?user=portal&password=Maple4711",
    'ScramLoginModule required username="portal" password="Maple4711";',
    "jdbc:oracle:thin:portal/Maple4711@//records.internal:1521/records",
    "Authorization: Basic cG9ydGFsOk1hcGxlNDcxMQ==",
    ["-----BEGIN ", "PRIVATE KEY-----"].join(""),
  ])("%s", (text) => {
    expect(said(isSecretValue(known(text)))).toBe("true");
    expect(said(isSecretValue(known(`first ${text}`)))).toBe("true");
  });

  test.each([
    "postgres://portal@records/db",
    "postgres://portal:${PASSWORD}@records/db",
    "postgres://portal:<password>@records/db",
    "postgres://portal:{password}@records/db",
    "https://records:5432/db?at=a@b",
    "https://0123456789abcdef@o1.ingest.sentry.io/1",
    "Password=${password};",
    "password=*****;",
    "AKIAIOSFODNN7EXAMPLE",
    "-----BEGIN PUBLIC KEY-----",
    "Basic authentication",
    "docker://nginx:1.25@sha256:0123456789abcdef",
    "jdbc:oracle:thin:@//records.internal:1521/records",
    "PWD=/opt/portal ./start",
    "https://login.clinic.example/?password=true",
    "connect(user=user, password=password, host=host)",
    'connect(user=user, password=os.environ["X"])',
    "connect(password=args.password )",
    "Basic AAECAwQFBgcICQoLDA0ODw==",
    ["pk", "_live_51H8abcDEFghiJKLmnoPQR"].join(""),
    "AROAEXAMPLEROLEID1234",
  ])("not %s", (text) => {
    expect(said(isSecretValue(known(text)))).toBe("false");
  });

  test("a real key after one of AWS's made-up ones", () => {
    expect(said(isSecretValue(known(`AKIAIOSFODNN7EXAMPLE ${["AK", "IAQ2Z3MAPLE4CEDAR5"].join("")}`)))).toBe("true");
  });
});

const PASSWORD = "export DB_PASSWORD=Maple4711\n";
const base64 = (text: string | Buffer) => Buffer.from(text).toString("base64");

describe("in a script", () => {
  test.each([
    ["export NAME=literal", "export DB_PASSWORD=Maple4711"],
    ["in double quotes", 'DB_PASSWORD="Maple 4711"'],
    ["in single quotes", "DB_PASSWORD='Maple 4711'"],
    ["as INI", "[db]\npassword = Maple4711"],
    ["as INI, in letters", "[db]\npassword = hunter\nuser = portal"],
    ["as INI, at the end", "[db]\npassword = hunter"],
    ["as YAML, with a comment", "db:\n  password: Maple4711 # of the test"],
    ["as YAML", "db:\n  - password: Maple4711"],
    ["as YAML, in quotes", 'db:\n  "password": "Maple4711"'],
    ["as JSON", '{"password":"Maple4711"}'],
    ["as JSON, with blanks", '{"password" : "Maple4711"}'],
    ["as JSON in a string", 'curl -d "{\\"password\\": \\"Maple4711\\"}" https://x'],
    ["in PowerShell", '$env:DB_PASSWORD = "Maple4711"'],
    ["in Python", "c['password'] = 'Maple4711'"],
    ["as an option", "psql --db-password Maple4711"],
    ["as an option with =", "psql --password=Maple4711"],
    ["for curl", 'curl -sf -u "portal:Maple4711" https://x'],
    ["for chpasswd", 'echo "portal:Maple4711" | sudo chpasswd'],
    ["in SQL", "mysql -e \"CREATE USER p IDENTIFIED BY 'Maple4711'\""],
    ["a token", `TOKEN=${RANDOM}`],
    ["encoded", base64(PASSWORD)],
    ["encoded, in lines", base64(PASSWORD.repeat(5)).replace(/(.{60})/g, "$1\n")],
    ["packed", base64(gzipSync(PASSWORD))],
    ["encoded within a script", `echo ${base64(`${PASSWORD}export DB_HOST=records\n`)} | base64 -d > env`],
    ["encoded twice", base64(`echo ${base64(`${PASSWORD}export DB_HOST=records\n`)}`)],
  ])("%s", (_, script) => {
    expect(said(isSecretScript(known(script)))).toBe("true");
  });

  test("in a part of a message", () => {
    const part = base64(`#!/bin/bash\n${PASSWORD}`).replace(/(.{20})/g, "$1\r\n");
    const head = 'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\n';
    const message = (body: string) =>
      `${head}Content-Transfer-Encoding: base64\r\nContent-Type: text/x-shellscript\r\n\r\n${body}\r\n--x--`;
    expect(said(isSecretScript(known(message(part))))).toBe("true");
    expect(said(isSecretScript(known(base64(message(part)))))).toBe("true");
    expect(said(isSecretScript(known(message(base64("#!/bin/bash\ntrue\n")))))).toBe("false");
    expect(said(isSecretScript(known(`${head}Content-Transfer-Encoding: base64`)))).toBe("false");
  });

  test.each([
    ["a command", "DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id records/db)"],
    ["a variable", 'DB_PASSWORD="$1"\nmysql --password $DB_PASSWORD --password "${DB_PASSWORD}"'],
    ["a template", "DB_PASSWORD={{ password }}\nDB_PASSWORD=<password>\nDB_PASSWORD='%PASSWORD%'"],
    ["a part that is a variable", 'DB_PASSWORD="portal-${SUFFIX}"\nDB_PASSWORD=portal-$(hostname)'],
    ["nothing", "DB_PASSWORD=\nTOKEN=''\nPASSWORD=\"\""],
    ["a comparison", 'if [ "$DB_PASSWORD" == secret123 ]; then exit; fi'],
    ["a comment", "# DB_PASSWORD=Maple4711\n  # password: Maple4711"],
    ["a call", "password = get_password()\npassword = os.environ['X']\ntoken = args.token\npassword = password"],
    ["a name", "self.user, self.password = credentials\npassword = user, x\n  password = secrets"],
    [
      "an argument with a type",
      "def login(user: str, password: Text = None):\n    password: The password\n    password: bool,",
    ],
    ["a path", "PASSWORD_FILE=/run/password\nDB_PASSWORD=/records/db\nmysql --password-file /run/password"],
    ["an option without a value", "login --password --user portal\nlogin --password-stdin"],
    ["a type", "password: string\ntoken: str"],
    ["a prompt", "read -sp 'Password: ' PASSWORD"],
    ["a word that is no token", "TOKEN=portal-jwt-signing"],
    ["a command with variables", 'curl -u "$USER:$PASSWORD" https://x\necho "portal:$PASSWORD" | chpasswd'],
    ["another encoded text", base64("#!/bin/bash\ndnf install -y portal\n")],
    ["what is no text", base64(Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]))],
    ["a packed text that is broken", base64(gzipSync(PASSWORD).subarray(0, 21))],
  ])("not %s", (_, script) => {
    expect(said(isSecretScript(known(script)))).toBe("false");
  });

  test("decodes text only", () => {
    expect(textsIn(base64("#!/bin/bash\necho clinic\n"))).toEqual(["#!/bin/bash\necho clinic\n"]);
    expect(textsIn("clinicportalprod")).toEqual(["clinicportalprod"]);
    expect(textsIn("#!/bin/bash\n")).toEqual(["#!/bin/bash\n"]);
  });
});

test.each([
  ["Maple!4711", "true"],
  ["q8Zt2LmX94vBn", "true"],
  ["q8Zt2LmX94vBnR", "false"],
  ["Password-Changeme-123!", "true"],
  ["administrator12345", "true"],
  ["{{resolve:ssm:db}}", "false"],
  [`{"username":"portal","password":"${RANDOM}"}`, "false"],
  ['{"username":"portal","password":"Maple!4711"}', "true"],
  ['{"url":"x","port":1,"password":5432}', "false"],
  ["{broken", "true"],
])("%s can be guessed: %s", (password, state) => {
  expect(said(isWeakSecret(known(password)))).toBe(state);
});

/** A text that is built to be searched for long; each takes well under a millisecond per kilobyte. */
test.each([
  ["letters", "a".repeat(60_000)],
  ["names without values", "password ".repeat(7_000)],
  ["names and equal signs", "password=".repeat(7_000)],
  ["blanks", `password${" ".repeat(60_000)}x`],
  ["schemes", "a://".repeat(15_000)],
  ["schemes without an end", `${"a.b+c-".repeat(9_000)}://`],
  ["half addresses", "http://a:b".repeat(6_000)],
  ["dashes", "-----BEGIN ".repeat(5_000)],
  ["base64", "QUJD".repeat(15_000)],
  ["curls", "curl -u a".repeat(6_000)],
  ["echoes", "echo a:b ".repeat(6_000)],
  ["quotes", `"password":"`.repeat(5_000)],
  ["half tokens", "eyJaaaaaaaaaa.".repeat(4_000)],
  ["usual passwords", `${"password".repeat(12)}~`],
])("%s take no long time", (_, text) => {
  const began = performance.now();
  isSecretScript(known(text));
  isSecretEntry("CONFIG", known(text));
  isWeakSecret(known(text));
  expect(performance.now() - began).toBeLessThan(2000);
});
