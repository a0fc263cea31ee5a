import { gunzipSync } from "node:zlib";
import type { Fact } from "./fact";
import { and, or, Truth } from "./truth";
import { isObject } from "./wire";

/*
 * What a secret looks like: by its own form (ids of access keys, private keys, tokens of well-known services, passwords
 * in connection strings), or by the name it goes by. Nothing here ever hands out a value. Mandatory policies lean on
 * it, so that what may well be something else (a reference, a name, a public key) is none.
 *
 * A value that is not known yet is computed from something, and no literal; only a name can tell that it is a secret.
 */

/** How many characters of a script or document are read. */
const READ = 64 * 1024;

// Forms as the issuers document them; every part is bounded or cannot begin twice at a place, so that none backtracks far.
const FORMS = [
  "\\b(?:AKIA|ASIA)[A-Z2-7]{16}\\b",
  "-----BEGIN (?:RSA |EC |DSA |OPENSSH |PGP |ENCRYPTED )?PRIVATE KEY",
  // A password in an address; a variable in its place is none.
  "\\b[a-z][a-z0-9+.-]{0,30}:\\/\\/[^/\\s:@\"']{0,100}:(?![$<%*{])[^/\\s:@\"']{3,200}@(?!sha\\d{3}:)",
  "\\bjdbc:oracle:\\w{1,10}:[^/\\s@]{1,60}\\/(?![$<%*{])[^/\\s@]{3,60}@",
  "(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,}",
  "(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{22,}",
  "(?<![A-Za-z0-9])gl(?:agent|cbt|dt|ffct|ft|imt|oas|pat|ptt|rt|soat)-[A-Za-z0-9_-]{20,}",
  "(?<![A-Za-z0-9])xox[abeprs]-[A-Za-z0-9-]{10,}",
  "hooks\\.slack\\.com\\/(?:services|workflows|triggers)\\/[A-Za-z0-9]{8,}\\/[A-Za-z0-9]{8,}\\/[A-Za-z0-9]{16,}",
  "(?<![A-Za-z0-9])[sr]k_live_[A-Za-z0-9]{16,}",
  "(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/]{24,}",
  "(?<![A-Za-z0-9])SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}",
  "(?<![A-Za-z0-9_.-])eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}",
  "(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])",
  "(?<![A-Za-z0-9])pypi-AgEI[A-Za-z0-9_-]{20,}",
  "(?<![A-Za-z0-9])pul-[0-9a-f]{40}(?![0-9a-f])",
  "(?<![A-Za-z0-9])sk-(?:ant|proj|svcacct|admin)-[A-Za-z0-9_-]{20,}",
  "(?<![A-Za-z0-9])sk-[A-Za-z0-9]{40,}",
  "(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,}",
  "(?<![A-Za-z0-9])GOCSPX-[A-Za-z0-9_-]{20,}",
  "(?<![A-Za-z0-9])hv[sb]\\.[A-Za-z0-9_-]{24,}",
  "(?<![A-Za-z0-9])[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_-]{40,}",
  "(?<![A-Za-z0-9])dapi[0-9a-f]{32}",
  "(?<![A-Za-z0-9])ATATT3x[A-Za-z0-9_=-]{20,}",
  "(?<![A-Za-z0-9])dckr_pat_[A-Za-z0-9_-]{20,}",
  "(?<![A-Za-z0-9])NRAK-[A-Z0-9]{20,}",
  "(?<![A-Za-z0-9])(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{40,}",
];
const FORM = new RegExp(FORMS.join("|"), "g");
// Of a connection string or the query of an address; in code, what ends otherwise is a call or an argument.
const PASSWORD_IN_TEXT =
  /(?:^|[;?&\s"'])(?:password|pwd)=(["']?)(?![$<%*{`/]|(?:true|false|null|none)\b)([^;&\s"',()[\]{}]{3,100})\1(?=[;&\s"']|$)/gi;

const DOTTED_NAME = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/;
const BASIC = /\bBasic [A-Za-z0-9+/]{8,200}={0,2}/g;

// What has to occur for one of the above to match: most texts have none of it.
const MAY_HAVE_FORM =
  /A[KS]IA|PRIVATE KEY|:\/\/|jdbc:|gh[pousr]_|_pat_|gl[a-z]{2,5}-|xox|slack\.com|_live_|whsec_|SG\.|eyJ|npm_|pypi-|pul-|sk-|hf_|GOCSPX|hv[sb]\.|atlasv1|dapi|ATATT|NRAK|Key=|Basic |(?:password|pwd)=/i;

function holdsForm(text: string, isPublic = false): boolean {
  if (!MAY_HAVE_FORM.test(text)) return false;
  // What front ends hand out is signed for everybody.
  const isMeant = (match: string) => !(isPublic && match.startsWith("eyJ"));
  return (
    matches(FORM, text, isMeant) || matches(PASSWORD_IN_TEXT, text, isNoName) || matches(BASIC, text, isCredential)
  );
}

/** Whether what follows "password=" is no name of a variable: password, db_password, args.password. */
function isNoName(match: string): boolean {
  const value = match.slice(match.indexOf("=") + 1);
  return kindOf(value) === undefined && !DOTTED_NAME.test(value);
}

/** Whether what follows "Basic" is a name and a password, and not a word. */
function isCredential(match: string): boolean {
  const credential = Buffer.from(match.slice("Basic ".length), "base64").toString("latin1");
  return /^[!-9;-~]+:[ -~]{3,}$/.test(credential);
}

/** AWS ends its made-up keys in EXAMPLE. */
function matches(pattern: RegExp, text: string, isMeant: (match: string) => boolean = () => true): boolean {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (!match[0].endsWith("EXAMPLE") && isMeant(match[0])) return true;
  }
  return false;
}

const PASSWORD_NAME = /(^|_)(pass|passcode|pwd)[0-9]*$|(password|passwd|passphrase)[0-9]*$/i;
const TOKEN_NAME =
  /(^|_)(secret|token|(secret|client_secret|api|access|secret_access|private|signing|signature|encryption|master|fernet|app|application|aes|hmac|jwt|auth|session|shared|account|storage|license|sdk|write|ingest|cipher|crypto|cookie|admin|service|integration|webhook)_?key|secret_key_base|apikey)[0-9]*$/i;
// Front ends hand these to every browser; the token of a page or a form is good for nothing else.
const PUBLIC_NAME =
  /^(NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY)_|(page|next|continuation|csrf|xsrf|public)_?token$/i;

const PUBLIC_KEY = /(^|_)(anon|public|publishable)_?key$/i;

const isPublic = (name: string): boolean => {
  const plain = normalised(name);
  return PUBLIC_NAME.test(plain) || PUBLIC_KEY.test(plain);
};

const normalised = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[-. ]/g, "_");

type Kind = "password" | "token" | undefined;
const kinds = new Map<string, Kind>();

/** What a name promises. Names come again and again, and are few. */
function kindOf(name: string): Kind {
  if (kinds.has(name)) return kinds.get(name);
  const plain = normalised(name);
  const kind = PUBLIC_NAME.test(plain)
    ? undefined
    : PASSWORD_NAME.test(plain)
      ? "password"
      : TOKEN_NAME.test(plain)
        ? "token"
        : undefined;
  if (kinds.size < 10_000) kinds.set(name, kind);
  return kind;
}

// References, variables, paths, ciphertext of KMS, switches and words that stand for nothing.
const NO_LITERAL =
  /^(?:arn:aws|alias\/|\{\{|\$|<|%|`|@|[a-z0-9]{2,6}:\/\/|ssm:|secretsmanager:|secrets?-?manager:|vault:|env:|file:|AQIC|AQEC|\*+$|x+$|-?[0-9.]{1,4}$)|^(?:true|false|yes|no|on|off|enabled?|disabled?|required|optional|null|none|nil|n\/a|unset|undefined|redacted|placeholder|dummy|todo|tbd|replace[-_ ]?me|strings?|str|text|bytes|boolean)$|EXAMPLE(?:KEY)?$|\$[({]/i;
const PATH = /^\/?[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.+=@-]+)+$|^\/[A-Za-z0-9_.-]*$/;
// The name of a secret or of what holds one: db-password, portal/oidc.client_secret.
const NAME_OF_SECRET =
  /^[a-z0-9]+(?:[-_.][a-z0-9]+)*[-_.](?:secrets?|passw(?:or)?d|credentials?|creds|token|key|param(?:eter)?)$/i;

const isLiteral = (value: string): boolean =>
  !NO_LITERAL.test(value) && !NAME_OF_SECRET.test(value) && !(PATH.test(value) && !isRandom(value));

/** Letters and digits mixed as no words and numbers are: what follows a letter or digit is mostly of another kind. */
function isRandom(value: string): boolean {
  if (value.length < 16 || !/^[!-~]+$/.test(value)) return false;
  let changes = 0;
  let letters = 0;
  let digits = 0;
  let before = 0;
  for (let index = 0; index < value.length; index++) {
    const kind = kindOfCharacter(value.charCodeAt(index));
    if (kind === 1) digits++;
    else if (kind > 1) letters++;
    if (kind > 0 && before > 0 && kind !== before) changes++;
    before = kind;
  }
  return letters > 0 && digits > 0 && changes >= value.length / 6;
}

/** 1: a digit, 2: a small letter, 3: a capital, 0: anything else. */
function kindOfCharacter(code: number): number {
  if (code >= 48 && code <= 57) return 1;
  if (code >= 97 && code <= 122) return 2;
  return code >= 65 && code <= 90 ? 3 : 0;
}

function isSecretUnder(name: string, value: string): boolean {
  const kind = kindOf(name);
  if (kind === undefined || value === "" || !isLiteral(value)) return false;
  return kind === "password" || isRandom(value);
}

/** Whether a text holds a secret that its form gives away. One that is not known yet is no literal. */
export const isSecretValue = (value: Fact<string>): Truth =>
  value.fold({
    known: (text) => Truth.of(holdsForm(text.slice(0, READ))),
    absent: () => Truth.false,
    gap: () => Truth.false,
  });

/** Whether a named value is a secret, by its form, by its name, or as a JSON document with one in it. */
export const isSecretEntry = (name: string, value: Fact<string>): Truth =>
  value.fold({
    known: (text) => {
      const start = text.slice(0, READ);
      return Truth.of(isSecretUnder(name, start) || holdsForm(start, isPublic(name)) || holdsSecretEntry(start));
    },
    absent: () => Truth.false,
    gap: (gap) => (kindOf(name) === undefined ? Truth.false : Truth.undecided(gap)),
  });

/** The same where the name is a property too. */
export const isSecretPair = (name: Fact<string>, value: Fact<string>): Truth =>
  name.fold({
    known: (known) => isSecretEntry(known, value),
    absent: () => isSecretValue(value),
    gap: (gap) => or(isSecretValue(value), and(isSecretEntry("password", value), Truth.undecided(gap))),
  });

function holdsSecretEntry(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    return isSecretWithin("", JSON.parse(text));
  } catch {
    return false;
  }
}

function isSecretWithin(name: string, value: unknown): boolean {
  if (typeof value === "string") return isSecretUnder(name, value);
  if (Array.isArray(value)) return value.some((element) => isSecretWithin(name, element));
  return isObject(value) && Object.keys(value).some((key) => isSecretWithin(key, value[key]));
}

/** Whether a script, as it is or encoded, holds a secret or assigns one: `export NAME=literal`, `NAME: literal`, `--password literal`. */
export const isSecretScript = (script: Fact<string>): Truth =>
  script.satisfies((text) => textsIn(text).some(holdsSecretOfScript));

const MAY_ASSIGN = /pass|pwd|secret|token|key|identified|curl/i;
const NAME = "[A-Za-z_][\\w.-]{0,100}";
// What ends a literal without quotes is a blank, a bracket or the end of a command.
const LITERAL = "(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^\\s\"'`;,&|(){}\\[\\]]+)(?![^\\s\"'`;,&|)}\\]]))";
const ASSIGNMENTS = [
  // NAME=literal, name = "literal", ['name'] = 'literal'
  new RegExp(`(?<![\\w.$-])(${NAME})["']?\\]?[ \\t]{0,20}=(?!=)[ \\t]{0,20}${LITERAL}`, "g"),
  // name: literal on a line of its own, "name": "literal" anywhere
  new RegExp(`^[ \\t]{0,100}(?:- )?["']?(${NAME})["']?[ \\t]{0,20}:[ \\t]{1,20}${LITERAL}(?=[ \\t\\r]*(?:#|$))`, "gm"),
  new RegExp(`["'](${NAME})["'][ \\t]{0,20}:[ \\t]{1,20}${LITERAL}`, "g"),
  new RegExp(`["'](${NAME})["']:${LITERAL}`, "g"),
  // --name literal, --name=literal
  new RegExp(`(?<![\\w-])--?(${NAME})(?:=|[ \\t]{1,20})(?!-)${LITERAL}`, "g"),
];
const COMMANDS =
  /\bcurl\b[^\n]{0,300}?\s(?:-u|--user)[ =]["']?[\w.@-]{1,60}:(?![$<%`{])[^\s"'$]{3,}|\b(?:identified by|with password|password =?)\s{1,5}'(?![$<%`{])[^'\n]{3,}'|\becho\s+["']?[\w.-]{1,40}:(?![$<%`{])[^\s"'$:]{3,}["']?\s*\|\s*(?:sudo\s+)?chpasswd/i;
// `#` begins a comment of shells, YAML and Python.
const COMMENT_LINE = /^[ \t]*#.*$/gm;

function holdsSecretOfScript(text: string): boolean {
  if (holdsForm(text)) return true;
  if (!MAY_ASSIGN.test(text)) return false;
  const code = text.replace(COMMENT_LINE, "").replace(/\\(["'])/g, "$1");
  return ASSIGNMENTS.some((pattern) => assignsSecret(pattern, code)) || COMMANDS.test(code);
}

function assignsSecret(pattern: RegExp, code: string): boolean {
  for (const match of code.matchAll(pattern)) {
    const groups = match.slice(1).filter((group) => group !== undefined);
    const [name, value] = [groups[0]!, groups.at(-1)!];
    if (kindOf(name) === undefined) continue;
    if (isSecretUnder(name, value) && !(match[0].endsWith(value) && isNameInCode(match, value, code))) return true;
  }
  return false;
}

/**
 * Whether what stands without quotes is a name: that of a password, one with dots, or, where blanks are around the equal
 * sign, as shells do not allow, any word, but in an INI file, whose lines begin with the name.
 */
function isNameInCode(match: RegExpExecArray, value: string, code: string): boolean {
  if (kindOf(value) !== undefined || DOTTED_NAME.test(value)) return true;
  const isSpaced = /\s=|=\s/.test(match[0]);
  const isFirst = match.index === 0 || code[match.index - 1] === "\n";
  const isLast = /^\s*(?:[\r\n]|$)/.test(code.slice(match.index + match[0].length, match.index + match[0].length + 20));
  return isSpaced && /^[A-Za-z_]+$/.test(value) && !(isFirst && isLast);
}

/** The texts that an encoded one holds: decoded from base64 and gzip, and the parts of a MIME message (cloud-init). */
export function textsIn(text: string, depth = 3): readonly string[] {
  const plain = decoded(text).slice(0, READ);
  if (depth === 0) return [plain];
  return [plain, ...encodedParts(plain).flatMap((part) => textsIn(part, depth - 1))];
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const GZIP = 0x1f8b;

/** Text that is base64, of text or of what gzip packed; any other text as it is. */
function decoded(text: string): string {
  const compact = text.slice(0, 4 * READ).replace(/\s+/g, "");
  if (compact.length < 16 || compact.length % 4 !== 0 || !BASE64.test(compact)) return text;
  const bytes = Buffer.from(compact, "base64");
  const unpacked = bytes.length > 2 && bytes.readUInt16BE(0) === GZIP ? unzipped(bytes) : bytes;
  const inner = unpacked.toString("utf8", 0, READ);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is no text has them
  return /[\u0000-\u0008\ufffd]/.test(inner.slice(0, 1024)) ? text : inner;
}

function unzipped(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: 1024 * 1024 });
  } catch {
    return bytes;
  }
}

const ENCODED_PART = /^content-transfer-encoding:[ \t]*base64[ \t]*\r?$/gim;
const END_OF_PART = /^--/m;
// Files in cloud-config, and what a script decodes by itself.
const ENCODED_WORD = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,}={0,2}(?![A-Za-z0-9+/=])/g;

function encodedParts(text: string): string[] {
  const parts = [...text.matchAll(ENCODED_PART)].flatMap(({ index }) => {
    const part = text.slice(index);
    const body = /\r?\n\r?\n/.exec(part);
    return body ? [part.slice(body.index).trim().split(END_OF_PART, 1)[0]!] : [];
  });
  const words = (text.match(ENCODED_WORD) ?? []).slice(0, 50);
  return [...parts, ...words].filter((part) => decoded(part) !== part);
}

// What stands at the beginning of lists of usual passwords, in any number, with digits and signs behind.
const USUAL =
  /^(?:p[a@](?:ss|\$\$)w[o0]rd|pass|change-?_?(?:me|it|this)|admin(?:istrator)?|welcome|letmein|qwerty(?:uiop)?|secret|default|master|root|testing|test|temporary|temp|example|postgres|mysql|0?12345678?9?|abc|my|very|long|the|[-_.!@#$ ])+[0-9!@#$%*._-]*$/i;
const MIN_LENGTH = 14;

/** Whether a password or key can be guessed: short, or of usual words. Of a JSON document, the passwords in it. */
export const isWeakSecret = (value: Fact<string>): Truth =>
  value.satisfies((text) => {
    if (/^\{\{resolve:/.test(text)) return false;
    const passwords = passwordsIn(text);
    return (passwords ?? [text]).some(
      (password) => password.length < MIN_LENGTH || (password.length < 100 && USUAL.test(password)),
    );
  });

function passwordsIn(text: string): string[] | undefined {
  if (!text.startsWith("{")) return undefined;
  try {
    const entries = Object.entries(JSON.parse(text) as object);
    return entries.flatMap(([name, value]) =>
      kindOf(name) === "password" && typeof value === "string" ? [value] : [],
    );
  } catch {
    return undefined;
  }
}
