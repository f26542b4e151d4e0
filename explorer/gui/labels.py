"""Words for the values of the model, and dates and numbers as the interface's language writes them."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from explorer.model.analysis import CountBy, Measure, Unit
from explorer.model.bitext import AlignmentState, BeadStatus, DifferenceKind, DossierStatus, Evidence
from explorer.model.coding import TagOrigin, TagStatus, Theme
from explorer.model.documents import DocumentKind
from explorer.model.language import Lang
from explorer.model.reports import FileStatus

translate = QCoreApplication.translate


def alignment(state: AlignmentState) -> str:
    """How far the alignment of a dossier has come."""
    return {
        AlignmentState.UNALIGNED: translate("Labels", "Not aligned"),
        AlignmentState.AUTOMATIC: translate("Labels", "Aligned automatically"),
        AlignmentState.PARTLY: translate("Labels", "Alignment partly confirmed"),
        AlignmentState.CONFIRMED: translate("Labels", "Alignment confirmed"),
    }[state]


def aligned_by(evidence: Evidence) -> str:
    """What two texts were aligned by."""
    return {
        Evidence.WORDS: translate("Labels", "Last aligned by words"),
        Evidence.VECTORS: translate("Labels", "Last aligned by words and meaning"),
    }[evidence]


def language(lang: Lang) -> str:
    """The name of a language."""
    return {
        Lang.DE: translate("Labels", "German"),
        Lang.FR: translate("Labels", "French"),
        Lang.EN: translate("Labels", "English"),
        Lang.UND: translate("Labels", "Undetermined"),
    }[lang]


def kind(value: str) -> str:
    """The name of a kind of document."""
    return {
        DocumentKind.PRESS_RELEASE.value: translate("Labels", "Press release"),
        DocumentKind.JOINT_DECLARATION.value: translate("Labels", "Joint declaration"),
        DocumentKind.AGREEMENT.value: translate("Labels", "Agreement"),
        DocumentKind.SPEECH.value: translate("Labels", "Speech"),
        DocumentKind.LETTER_OF_INTENT.value: translate("Labels", "Letter of intent"),
        DocumentKind.OTHER.value: translate("Labels", "Other"),
    }.get(value, value)


def dossier_status(value: DossierStatus) -> str:
    """How sure a pairing is."""
    return {
        DossierStatus.SINGLE: translate("Labels", "Single"),
        DossierStatus.PROPOSED: translate("Labels", "Proposed"),
        DossierStatus.AUTOMATIC: translate("Labels", "Automatic"),
        DossierStatus.CONFIRMED: translate("Labels", "Confirmed"),
    }[value]


def bead_status(value: BeadStatus) -> str:
    """Who stands for a bead."""
    return {
        BeadStatus.AUTOMATIC: translate("Labels", "automatic"),
        BeadStatus.CONFIRMED: translate("Labels", "confirmed"),
        BeadStatus.MANUAL: translate("Labels", "set by hand"),
    }[value]


def tag_origin(value: TagOrigin) -> str:
    """How a tag came about."""
    return {
        TagOrigin.MANUAL: translate("Labels", "by hand"),
        TagOrigin.CARRIED: translate("Labels", "carried over"),
        TagOrigin.SUGGESTED: translate("Labels", "suggested"),
        TagOrigin.IMPORTED: translate("Labels", "imported"),
    }[value]


def tag_status(value: TagStatus) -> str:
    """Whether a person stands for a tag."""
    return {
        TagStatus.CONFIRMED: translate("Labels", "Confirmed"),
        TagStatus.PROVISIONAL: translate("Labels", "Provisional"),
        TagStatus.LOST: translate("Labels", "Lost"),
    }[value]


def difference_kind(value: DifferenceKind) -> str:
    """What differs."""
    return {
        DifferenceKind.NUMBER: translate("Labels", "Number"),
        DifferenceKind.DATE: translate("Labels", "Date"),
        DifferenceKind.AMOUNT: translate("Labels", "Amount"),
        DifferenceKind.PERCENTAGE: translate("Labels", "Percentage"),
        DifferenceKind.REFERENCE: translate("Labels", "Reference"),
        DifferenceKind.NAME: translate("Labels", "Name"),
        DifferenceKind.MISSING: translate("Labels", "Missing passage"),
    }[value]


def unit(value: Unit) -> str:
    """What two coders agree on, or within what two themes are near one another."""
    return {
        Unit.CHARACTER: translate("Labels", "Character"),
        Unit.PASSAGE: translate("Labels", "Passage"),
        Unit.PARAGRAPH: translate("Labels", "Paragraph"),
        Unit.DOCUMENT: translate("Labels", "Document"),
    }[value]


def count_by(value: CountBy) -> str:
    """What the columns of a table of counts are."""
    return {
        CountBy.DOCUMENT: translate("Labels", "Document"),
        CountBy.LANGUAGE: translate("Labels", "Language"),
        CountBy.ISSUER: translate("Labels", "Issuer"),
        CountBy.YEAR: translate("Labels", "Year"),
        CountBy.KIND: translate("Labels", "Kind"),
        CountBy.CODER: translate("Labels", "Coder"),
    }[value]


def measure(value: Measure) -> str:
    """What is counted."""
    return {
        Measure.TAGS: translate("Labels", "Tags"),
        Measure.CHARACTERS: translate("Labels", "Characters covered"),
    }[value]


def file_status(value: FileStatus) -> str:
    """How the import of a file ended."""
    return {
        FileStatus.IMPORTED: translate("Labels", "Imported"),
        FileStatus.UPDATED: translate("Labels", "New edition"),
        FileStatus.DUPLICATE: translate("Labels", "Already there"),
        FileStatus.EMPTY: translate("Labels", "No text"),
        FileStatus.REFUSED: translate("Labels", "Not imported"),
    }[value]


def day(value: date | None) -> str:
    """A date as the interface's language writes it, with a year of four digits; a dash where there is none."""
    if value is None:
        return "–"
    form = {"de": "dd.MM.yyyy", "fr": "dd/MM/yyyy"}.get(QLocale().name()[:2], "d MMM yyyy")
    return QLocale().toString(QDate(value.year, value.month, value.day), form)


def iso_day(value: str) -> str:
    """A date given as ISO 8601 day as the interface writes it; the text itself where it is none."""
    try:
        return day(date.fromisoformat(value[:10])) if value else ""
    except ValueError:
        return value


def facet(name: str) -> str:
    """What a facet is called."""
    return {
        "lang": translate("Labels", "Language"),
        "year": translate("Labels", "Year"),
        "issuer": translate("Labels", "Issuer"),
        "kind": translate("Labels", "Kind"),
        "theme": translate("Labels", "Theme"),
        "counterpart": translate("Labels", "Has a counterpart"),
        "difference": translate("Labels", "Has a difference"),
    }.get(name, name)


def facet_value(name: str, value: str, themes: Mapping[str, str] = MappingProxyType({})) -> str:
    """A value of a facet; `themes` are labels by id."""
    if name == "lang" and value in list(Lang):
        return language(Lang(value))
    if name == "kind":
        return kind(value)
    if name == "theme":
        return themes.get(value, value)
    if name in ("counterpart", "difference"):
        return {"yes": translate("Labels", "Yes"), "no": translate("Labels", "No")}.get(value, value)
    return value


def number(value: int) -> str:
    """A whole number with the grouping of the interface's language."""
    return QLocale().toString(value)


def decimal(value: float) -> str:
    """A number as the interface's language writes it, with two places behind the point where it is no whole one."""
    return number(int(value)) if value == int(value) else QLocale().toString(float(value), "f", 2)


def percent(share: float) -> str:
    """A share (0 to 1) in per cent."""
    return translate("Labels", "{number} %").format(number=QLocale().toString(round(share * 100)))


def interface_language() -> Lang:
    """The language that the interface speaks."""
    code = QLocale().name()[:2]
    return Lang(code) if code in (Lang.DE, Lang.FR, Lang.EN) else Lang.EN


def theme(value: Theme) -> str:
    """A theme's label in the interface's language."""
    return value.label(interface_language())


def unknown() -> str:
    """The name of a group whose members lack what the others have."""
    return translate("Labels", "Unknown")


def unsure_beads(number: int) -> str:
    """How many beads deserve a look."""
    return translate("Labels", "Unsure beads: {number}").format(number=QLocale().toString(number))
