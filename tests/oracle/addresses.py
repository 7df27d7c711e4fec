#!/usr/bin/env python3
"""Random texts, judged by Sésame and by two others: a browser's parser (ada, WHATWG URL) and Python's mail parser.

Usage: addresses.py JUDGE [COUNT] [SEED]. JUDGE is the example `judge`. Ends with 1 if a Yes goes elsewhere, or if a genuine
address alone gets a No. The expected answer never comes from Sésame: it follows from what these two make of the text.
"""

import email.utils
import json
import random
import re
import subprocess
import sys
import unicodedata
import urllib.parse

import ada_url

GENUINE = [
    "https://webgate.ec.europa.eu/cas",
    "https://webgate.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-1",
    "https://webgate.ec.europa.eu/cas/contact.html",
    "https://webgate.ec.europa.eu/RCAM/",
    "https://ecas.ec.europa.eu/cas/login",
    "https://trusted-digital-identity.europa.eu/index_en",
    "webgate.ec.europa.eu/RCAM",
    "https://aiace-europa.eu/tools/eu-login",
    "https://www.aiace-be.eu",
    "https://aiace-de.eu/",
    "https://aiace-luxembourg.eu/la-structure-internationale/",
    "https://aiace-fr.eu",
]
GENUINE_MAIL = [
    "automated-notifications@nomail.ec.europa.eu",
    "EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu",
    "info@aiace-europa.eu",
]
FALSE = [
    "https://evil.com/login",
    "https://ec-europa.eu/cas",
    "http://evil.com",
    "https://webgate.ec.europa.eu.evil.com/cas",
    "https://webgate.ec.europa.eu@evil.com/",
    "https://evil.com/?u=https://webgate.ec.europa.eu/cas",
    "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwebgate.ec.europa.eu%2Fcas",
    "https://aiace-europa.com",
    "https://127.0.0.1/cas",
    "http://[::1]/",
    "http://localhost/",
    "evil.com",
    "evil.com/webgate.ec.europa.eu",
]
FALSE_MAIL = ["x@evil.com", "automated-notifications@nomail-ec.europa.eu.evil.com", "ec.europa.eu@evil.com"]

# Hosts that a Yes may lead to, and mailboxes. Written here again, not read from the program's list.
HOSTS = ("webgate.ec.europa.eu", "ecas.ec.europa.eu", "trusted-digital-identity.europa.eu")
ASSOCIATIONS = ("aiace-europa.eu", "aiace-be.eu", "aiace-de.eu", "aiace-luxembourg.eu", "aiace-fr.eu")
MAILBOXES = ("automated-notifications@nomail.ec.europa.eu", "eu-login-external-support@ec.europa.eu")

SIGNS = [
    "@", "\\", "/", "//", ":", "?", "#", "%", ".", "-", "_", "&", "=", ";", ",", "!", "|", "*", "~", "+", "$", "^", "'", '"', "<",
    ">", "(", ")", "[", "]", "{", "}", "`", " ", "\t", "\n", "\r", "\x00", "\x01", "\x07", "\x08", "\x0b", "\x0c", "\x1b", "\x1b]",
    "\x1b[", "\x1b[1m", "\x7f", "\x85", "\x9b", "\xa0", "\xad", "\u061c", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f",
    "\u2028", "\u202e", "\u2060", "\u2066", "\u3000", "\ufe0f", "\ufeff", "\ufffd", "\ufff9", "\U000e0001", "\U000e0041", "\ue000",
    "\u2024", "\u3002", "\uff0e", "\uff61", "\uff0f", "\uff20", "\uff1a", "\u2044", "\u2215", "\u0430", "\u0435", "\u043e", "\u0131",
    "\u017f", "\u212a", "\xdf", "\u03c2", "\u0338", "%2e", "%2E", "%40", "%2f", "%5c", "%00", "%09", "%0a", "%E2%80%8B", "xn--",
    "xn--a", "0x", "👉", "•", "→", "«", "»", "“", "”", "…", "www.", ".com", ".eu", "evil.com", "@evil.com", "://", "https://",
    "http://", "mailto:", "javascript:", "data:", "?to=x@evil.com", "?cc=x@evil.com", "&bcc=x%40evil.com", "=?utf-8?Q?x?=",
]
WRAPPERS = [
    "{}", "{}", "{}", "<{}>", "({})", "[{}]", "« {} »", '"{}"', "“{}”", "Votre compte : {}", "Voir {} merci.", "{}.", "{},", "👉 {}",
    "• {}", "Lien - {}", "url={}", "<a href={}>", "**{}**", "`{}`", "EU Login: {}", "{} (voir ci-dessus)", "1) {}", "{}\n", "\r\n{}\r\n",
]
JOINS = ["{} {}", "{}\n{}", "{}, {}", "{};{}", "{}{}", "{} ({})", "[{}]({})", "<{}> <{}>", "<{}><{}>", "{}|{}", "{} → {}", "{}/{}", "{}?u={}"]
NAMED = [
    "<{}>", "EU Login <{}>", '"EU Login" <{}>', "mailto:{}", "=?utf-8?Q?EU_Login?= <{}>", '"x@evil.com" <{}>', "(x@evil.com) {}",
    "{} (EU Login)", "From: {}", "To: {}, x@evil.com", "x@evil.com <{}>", "{} <x@evil.com>", '"{}" <x@evil.com>', "<x@evil.com> <{}>",
    "<x@evil.com><{}>", "EU Login <x@evil.com>, <{}>", "group: {};", "@evil.com:{}", "<@evil.com:{}>", "{},x@evil.com", "{};x@evil.com",
    "x <y <{}>>", '"a\\"b" <{}>', '"<x@evil.com>" <{}>', "{}?cc=x@evil.com", "mailto:{}?cc=x@evil.com", "mailto:{}?subject=x",
    "mailto:x@evil.com,{}", "mailto:{}?%74o=x@evil.com", "Cc: x@evil.com\nFrom: {}",
]


def mutated(rng, text):
    """One to three small changes: a sign put in, left out, doubled or replaced, case, an encoded letter, a cut."""
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3))):
        at = rng.randint(0, len(text))
        kind = rng.randrange(10)
        if kind < 5:
            text = text[:at] + rng.choice(SIGNS) + text[at:]
        elif kind == 5 and text:
            text = text[: max(at - 1, 0)] + text[at:]
        elif kind == 6 and at < len(text):
            text = text[:at] + f"%{ord(text[at]) & 0xff:02x}" + text[at + 1 :]
        elif kind == 7 and at < len(text):
            text = text[:at] + text[at].swapcase() + text[at + 1 :]
        elif kind == 8 and at < len(text):
            text = text[:at] + rng.choice(SIGNS) + text[at + 1 :]
        else:
            text = text[:at] + rng.choice((text, rng.choice(FALSE), rng.choice(FALSE_MAIL))) + text[at:]
    return text


def generated(rng):
    """A text, and whether it is a genuine address alone in the way that people give one."""
    kind = rng.randrange(100)
    if kind < 4:
        return rng.choice(("{}", "<{}>", "« {} »", "{}.", " {} ", "{}\n", "({})")).format(rng.choice(GENUINE)), True
    if kind < 6:
        return rng.choice(("{}", "<{}>", "mailto:{}", " {}\n")).format(rng.choice(GENUINE_MAIL)), True
    if kind < 40:
        return rng.choice(WRAPPERS).format(mutated(rng, rng.choice(GENUINE))), False
    if kind < 50:
        return rng.choice(WRAPPERS).format(mutated(rng, rng.choice(FALSE))), False
    if kind < 70:
        mail = rng.choice(GENUINE_MAIL + FALSE_MAIL)
        text = rng.choice(NAMED).format(mail if rng.random() < 0.4 else mutated(rng, mail))
        return text if rng.random() < 0.7 else mutated(rng, text), False
    if kind < 90:
        pair = [rng.choice(GENUINE + GENUINE_MAIL), rng.choice(FALSE + FALSE_MAIL + GENUINE)]
        rng.shuffle(pair)
        text = rng.choice(JOINS).format(*pair)
        return text if rng.random() < 0.5 else mutated(rng, text), False
    return "".join(rng.choice(SIGNS + ["europa", "eu", "ec", "webgate", "cas", "a"]) for _ in range(rng.randint(1, 14))), False


def is_of(host, names):
    return any(host == name or host.endswith("." + name) for name in names)


def led_to(text):
    """The host a browser goes to with this text, or None."""
    try:
        return ada_url.URL(text).hostname.rstrip(".")
    except ValueError:
        return None


# What a reader, or a program that makes links, might take for an address. Not the program's own rule.
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
LIKE = re.compile(r"://|@|\w\.[^\W\d_]|[^\W\d_]\.\w|\d+\.\d+\.\d+\.\d+")
# A line broken, or a space, behind the beginning: a reader and a browser that gets it all go on.
BROKEN = re.compile(r"(?i)\b(https?:)[\s/]+")
# Nor is a name without a dot a site that a link could lead to.
BROKEN_NAME = re.compile(r"(?i)(https?:/*[\w\-\u00ad\u200b\u2060\ufe0f\ufeff]+)\s*(\.)[\s\u00ad\u061c\u200b\u200e\u200f\u2060\ufe0f\ufeff]*(?=\w)")
AROUND = "<>()[]{}\"'`«»“”‘’„\u061c\u200e\u200f\ufeff\ufe0f\u200b\u2060\u00ad"


def visible(text):
    """As a reader sees it: what is invisible makes no word."""
    return unicodedata.normalize("NFKC", "".join(c for c in text if unicodedata.category(c) != "Cf"))


def why_wrong(text, verdict):
    """What speaks against a Yes on this text, or None."""
    if CONTROL.search(text):
        return "a control character"
    text = BROKEN_NAME.sub(r"\1\2", BROKEN.sub(r"\1//", text))
    words = [word for word in visible(text).split() if LIKE.search(word)]
    if len(words) != 1:
        return f"{len(words)} words that look like an address"
    word = words[0]
    if "@" in word and not re.match(r"\W*https?:", word, re.I):
        # The whole text as the head of a mail; prose around the one address is no part of it.
        head = text.strip() if "<" in text else word.strip("()[]{}«»“”‘’„.,;!…`'")
        head = re.sub(r"(?i)mailto:", "", head.strip("«»“”‘’„…\ufe0f\ufeff\u200b\u200e\u200f\u2060\u00ad\u061c"))
        if "?" in head.rpartition("<")[2]:
            head, _, query = head.rpartition("?")
            if re.search(r"(?i)@|\b(to|cc|bcc)=", urllib.parse.unquote(query)):
                return "further receivers"
        found = [address for _, address in email.utils.getaddresses([head]) if address]
        if len(found) != 1:
            return f"mail: {found}"
        address = found[0].strip().lower().rstrip(".")
        if verdict == "Association":
            return None if address.rpartition("@")[2] in ASSOCIATIONS else f"mail: {found}"
        return None if address in MAILBOXES else f"mail: {found}"
    # A browser drops line breaks and what is invisible by itself; signs of the sentence are not pasted.
    pasted = next((part for part in text.split() if LIKE.search(visible(part))), word)
    pasted = pasted.lstrip(AROUND).rstrip(AROUND + ".,;!…")
    if not re.match(r"https?:", pasted, re.I):
        pasted = "https://" + pasted.lstrip("/")
    host = led_to(pasted)
    wanted = ASSOCIATIONS if verdict == "Association" else HOSTS
    if host is None or not (host in wanted if wanted is HOSTS else is_of(host, wanted)):
        return f"browser: {host}"
    if re.search(r"://|@", pasted.split("://", 1)[-1]) and not re.search("=https?://" + re.escape(host) + r"(?![\w.@:-])", visible(pasted)):
        return "a second address inside"
    return None


def main():
    judge, count, seed = sys.argv[1], int((sys.argv[2:] + ["1000000"])[0]), int((sys.argv[3:] + ["1"])[0])
    rng, yes, wrong, refused, plain, done = random.Random(seed), 0, [], [], 0, 0
    while done < count:
        batch = [generated(rng) for _ in range(min(50_000, count - done))]
        sent = "\n".join(json.dumps(text) for text, _ in batch) + "\n"
        answer = subprocess.run([judge], input=sent, capture_output=True, text=True, check=True).stdout.rstrip("\n").split("\n")
        assert len(answer) == len(batch)
        for (text, genuine), line in zip(batch, answer):
            verdict, reason, address = json.loads(line)
            if verdict in ("Here", "Association"):
                yes += 1
                why = why_wrong(text, verdict)
                if why:
                    wrong.append((text, address, why))
            plain += genuine
            if genuine and verdict not in ("Here", "Association"):
                refused.append((text, verdict, reason))
        done += len(batch)
    for text, address, why in wrong[:40]:
        print(f"a Yes too many: {text!r} as {address!r}: {why}")
    for text, verdict, reason in refused[:40]:
        print(f"genuine, and no Yes: {text!r}: {verdict} {reason}")
    print(f"addresses: {done} texts, {yes} Yes, {len(wrong)} of them elsewhere; {plain} genuine ones alone, {len(refused)} without a Yes")
    return 1 if wrong or refused else 0


if __name__ == "__main__":
    sys.exit(main())
