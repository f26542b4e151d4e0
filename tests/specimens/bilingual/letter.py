"""Writing a specimen text as an e-mail (RFC 5322) with one small text attached."""

from datetime import datetime, time, timedelta, timezone
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from tests.specimens.source import Block, Source

_BOUNDARY = "=_diptych-specimen-16"
_WINTER_TIME = timezone(timedelta(hours=1))


def write_letter(source: Source, attachment: Path, target: Path) -> None:
    """Write the EML; the same source gives the same bytes."""
    message = EmailMessage(policy=SMTP)
    _address(message, source)
    message.set_content(_body(source), cte="quoted-printable")
    message["Content-Language"] = source.lang
    message.add_attachment(attachment.read_text(encoding="utf-8"), cte="base64", filename="anlage-standards.txt")
    message.set_boundary(_BOUNDARY)
    target.write_bytes(message.as_bytes())


def _address(message: EmailMessage, source: Source) -> None:
    message["From"] = Address(source.issuer, "digitale-dienste", "specimen.example")
    message["To"] = Address("Direction des services numériques", "services-numeriques", "specimen.example")
    message["Subject"] = source.title
    message["Date"] = datetime.combine(source.date, time(10), _WINTER_TIME)
    message["Message-ID"] = f"<{source.date:%Y%m%d}.16@specimen.example>"
    message["X-Specimen"] = source.running_head


def _body(source: Source) -> str:
    """Plain text with the specimen note in the signature, behind the customary ``-- `` line (RFC 3676, 4.3)."""
    lines = [source.title, *(_printed(block) for block in source.blocks)]
    return "\n\n".join(lines) + f"\n\n-- \n{source.running_head}\n"


def _printed(block: Block) -> str:
    return f"{block.number}. {block.text}" if block.kind == "item" else block.text
