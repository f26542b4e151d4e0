"""Letters (EML, RFC 5322): what the message says. Its attachments are files of their own (see `containers`)."""

import email
from collections.abc import Iterator
from dataclasses import replace
from email import policy
from email.message import EmailMessage
from pathlib import Path

from explorer.language.blocks import Block
from explorer.model.documents import Found, Metadata, PassageKind
from explorer.model.reports import ReadOptions
from explorer.reading.encodings import decode
from explorer.reading.html import page_blocks
from explorer.reading.html_tree import tree_of
from explorer.reading.packages import lang_of
from explorer.reading.plain import blocks_of
from explorer.reading.raw import RawText
from explorer.reading.tidying import one_line

_SIGNATURE = "\n-- \n"


def read_mail(path: Path, options: ReadOptions, shown: str) -> RawText:
    """The message at `path`: its plain text, or its page where it has no plain text."""
    message = message_of(path)
    part = message.get_body(("plain", "html"))
    blocks = tuple(_blocks(part, options.encoding, shown)) if isinstance(part, EmailMessage) else ()
    lang = lang_of(str(part.get("Content-Language") or message.get("Content-Language") or "")) if part else None
    return RawText(blocks, _metadata(message), lang)


def message_of(path: Path) -> EmailMessage:
    """The message at `path`, parsed leniently."""
    return email.message_from_bytes(path.read_bytes(), policy=policy.default)


def _blocks(part: EmailMessage, encoding: str | None, shown: str) -> Iterator[Block]:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = encoding or part.get_content_charset()
    if part.get_content_type() == "text/html":
        yield from page_blocks(tree_of(data, charset, shown)[0], data, charset)
        return
    text = decode(data, charset)[0].replace("\r\n", "\n")
    if part.get_param("format") == "flowed":
        text = text.replace(" \n", " ")
    said, mark, signature = text.partition(_SIGNATURE)
    yield from blocks_of(said)
    for block in blocks_of(signature if mark else ""):
        yield replace(block, kind=PassageKind.BOILERPLATE)


def _metadata(message: EmailMessage) -> Metadata:
    subject = one_line(str(message.get("Subject") or ""))
    return Metadata(
        title=Found(subject, "subject") if subject else None,
        date=_date(message),
        issuer=_sender(message),
    )


def _date(message: EmailMessage) -> Found | None:
    moment = getattr(message.get("Date"), "datetime", None)
    return Found(moment.date().isoformat(), "date of the message") if moment else None


def _sender(message: EmailMessage) -> Found | None:
    addresses = getattr(message.get("From"), "addresses", ())
    for address in addresses:
        name = one_line(address.display_name or address.domain or "")
        if name:
            return Found(name, "sender")
    return None
