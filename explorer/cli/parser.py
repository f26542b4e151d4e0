"""The commands and their words."""

import argparse
from functools import partial
from pathlib import Path

from explorer import __version__
from explorer.cli import analysis_arguments, bead_commands, exchange_parser
from explorer.cli.search_parser import add_commands, positive

_IN_LIBRARY = "one library, named with --library DIR before the command"


def make_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="main.py",
        description="Diptych: explore Franco-German policy documents. Without arguments the desktop app opens.",
    )
    parser.add_argument("--version", action="version", version=f"Diptych {__version__}")
    parser.add_argument("--library", type=Path, metavar="DIR", help="the library's folder (import makes it)")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _reading(commands)
    _dossiers(commands)
    add_commands(lambda name, about: _command(commands, name, about))
    _tagging(commands)
    exchange_parser.add_commands(lambda name, about: _command(commands, name, about))
    analysis_arguments.add(partial(_command, commands))
    _upkeep(commands)
    _plain(commands)
    return parser


Commands = argparse._SubParsersAction  # argparse has no public name for it


def _command(commands: "Commands[argparse.ArgumentParser]", name: str, about: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=about, description=about)
    command.add_argument("--json", action="store_true", help="print one JSON object on standard output")
    return command


def _reading(commands: "Commands[argparse.ArgumentParser]") -> None:
    add = _command(commands, "import", "Import files and folders, pair the versions, align and index them")
    add.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    add.add_argument("--password", help="password of encrypted PDF files")
    add.add_argument("--encoding", help="encoding of text files, where it cannot be told")
    add.add_argument("--ocr", action="store_true", help="recognise the text of scans (needs Tesseract)")
    add.add_argument("--no-split", action="store_true", help="keep a bilingual file as one document")
    add.add_argument("--seconds", type=positive, default=60, help="time limit a file (60)")
    add.add_argument("--workers", type=positive, help="processes that read and align (one a core, at most four)")
    again = _command(commands, "rescan", "Compare a folder with what was imported from it; change nothing unless asked")
    again.add_argument("folder", type=Path)
    again.add_argument("--new", action="store_true", help="import the new files")
    again.add_argument("--changed", action="store_true", help="import the changed files as new editions")
    again.add_argument("--vanished", action="store_true", help="put the documents whose file is gone in the trash")
    reread = _command(commands, "reread", "Read a document's kept original again, with other options")
    reread.add_argument("document", type=int)
    reread.add_argument("--no-split", action="store_true", help="keep a bilingual file as one document")
    reread.add_argument("--encoding", help="encoding of a text file")
    reread.add_argument("--password", help="password of an encrypted PDF file")
    reread.add_argument("--ocr", action="store_true", help="recognise the text of a scan")
    reread.add_argument("--seconds", type=positive, default=60, help="time limit (60)")
    _command(commands, "documents", "List the documents")
    passages = _command(commands, "passages", "List the passages of a document")
    passages.add_argument("document", type=int)
    spot = _command(commands, "spot", "Say what translates a word of a document in its other version")
    spot.add_argument("document", type=int)
    spot.add_argument("word", help="the word, as it stands in the document")
    spot.add_argument("partner", type=int, help="id of the other document")


def _dossiers(commands: "Commands[argparse.ArgumentParser]") -> None:
    _command(commands, "dossiers", "List the dossiers: documents that are versions of one text")
    beads = _command(commands, "beads", "List the aligned passages of a dossier")
    beads.add_argument("dossier", type=int)
    compare = _command(commands, "differences", "List what one version says otherwise than the other")
    compare.add_argument("dossier", type=int, nargs="?")
    compare.add_argument("--library", dest="whole", action="store_true", help="of every dossier of the library")
    compare.add_argument("--out", type=Path, metavar="FILE", help="write a report (.csv, .xlsx or .html)")
    for panels in (beads, compare):
        panels.add_argument("--left", default="de", choices=("de", "fr", "en"))
        panels.add_argument("--right", default="fr", choices=("de", "fr", "en"))
    _words(commands)
    link = _command(commands, "link", "Join two documents as versions of one text, whatever pairing said")
    link.add_argument("left", type=int, metavar="DE")
    link.add_argument("right", type=int, metavar="FR")
    for name, about in (
        ("unlink", "Part a dossier into single documents"),
        ("confirm", "Confirm a dossier: no automatic run changes it any more"),
        ("realign", "Align a dossier anew; confirmed beads stay"),
    ):
        _command(commands, name, about).add_argument("dossier", type=int)
    bead_commands.arguments(_command(commands, "bead", "Edit an alignment: merge, split, swap, link or confirm beads"))


def _words(commands: "Commands[argparse.ArgumentParser]") -> None:
    table = _command(commands, "translations", "Tell how the library translates a term, with counts and examples")
    table.add_argument("term")
    table.add_argument("--lang", choices=("de", "fr", "en"), default="de", help="language of the term (de)")
    table.add_argument("--examples", type=positive, default=5, help="examples for each translation (5)")
    table.add_argument("--out", type=Path, metavar="FILE", help="write the whole table (.csv, .xlsx or .html)")
    _command(commands, "wordlists", "List the word lists that were added to the library")
    add = _command(
        commands, "add-wordlist", "Add a word list: a table (.tsv), a glossary (.tbx) or a dictionary (.dict.dz)"
    )
    add.add_argument("file", type=Path)
    _command(commands, "remove-wordlist", "Remove a word list").add_argument("name")


def _tagging(commands: "Commands[argparse.ArgumentParser]") -> None:
    _command(commands, "themes", "List the themes of the codebook")
    tag = _command(commands, "tag", "Tag the characters START to END of a document's text with a theme")
    tag.add_argument("document", type=int)
    tag.add_argument("start", type=int)
    tag.add_argument("end", type=int)
    tag.add_argument("theme")
    tag.add_argument("--note", default="")
    tag.add_argument("--coder", default="")
    tag.add_argument("--carry", action="store_true", help="carry the tag to the other panel")
    _command(commands, "untag", "Remove a tag").add_argument("tag", type=int)
    tags = _command(commands, "tags", "List the tags of a document")
    tags.add_argument("document", type=int)
    _command(commands, "undo", "Take back the last step")
    _command(commands, "redo", "Do again what was undone last")


def _upkeep(commands: "Commands[argparse.ArgumentParser]") -> None:
    check = _command(commands, "check", "Verify the library; exit code 1 where something is wrong")
    check.add_argument("--repair", action="store_true", help="mend what is derived")
    _command(commands, "backup", "Write a snapshot of the library into its folder backups")
    _command(commands, "backups", "List the snapshots, oldest first")
    restore = _command(commands, "restore", "Put a snapshot in the place of the library; the present state is kept too")
    restore.add_argument("snapshot", type=Path, metavar="FILE")
    copy = _command(commands, "copy", "Copy the library into a new folder, such as away from a network drive")
    copy.add_argument("folder", type=Path, metavar="FOLDER")
    _command(commands, "reindex", "Build the index anew")
    _command(commands, "info", "Tell what the library holds")


def _plain(commands: "Commands[argparse.ArgumentParser]") -> None:
    align = _command(commands, "align", "Align two files, plain text line by line (no library)")
    align.add_argument("left", type=Path, metavar="DE.txt")
    align.add_argument("right", type=Path, metavar="FR.txt")
    align.add_argument("--tsv", action="store_true", help="print both texts of each bead and its confidence")
    align.add_argument("--tmx", action="store_true", help="print a translation memory (TMX 1.4b)")
    align.add_argument("--words-only", action="store_true", help="leave sentence vectors out: quicker, less exact")
    align.add_argument("--out", type=Path, metavar="FILE", help="write to this file instead of standard output")
    languages = _command(commands, "languages", "Tell the language of files: de, fr, en or und (no library)")
    languages.add_argument("files", nargs="+", type=Path, metavar="FILE")
    tour = _command(commands, "tour", "Run the main journey on the specimen library and say each step")
    tour.add_argument("--reset", action="store_true", help="build the specimen library anew first")
