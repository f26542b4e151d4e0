"""Tagging: pick a theme by typing, carry, confirm, note, remove."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from explorer.gui import labels
from explorer.gui.dialogs.chooser import Chooser
from explorer.gui.main_window.listing import Listing
from explorer.gui.main_window.shell import Shell
from explorer.gui.models.choices import Choice
from explorer.gui.requests import OpenPlace, TagNote, TagResize
from explorer.model.change import Change
from explorer.model.coding import Tag, TagDraft, TagStatus, Theme
from explorer.model.documents import Span

_RECENT = 8


class Coding(QObject):
    """Acts on the selection, or on the tags that are chosen in the list, or on the one at the caret."""

    def __init__(self, shell: Shell, listing: Listing) -> None:
        super().__init__(shell.window)
        self._shell, self._listing = shell, listing
        self._reader, self._tags = shell.parts.reader, shell.parts.tags
        actions = shell.actions
        actions.on("tag", self._ask_theme)
        actions.on("tag_again", self._tag_again)
        actions.on("carry", self._carry)
        actions.on("carry_all", self._carry_all)
        actions.on("confirm_tag", self._confirm)
        actions.on("retag", self._ask_other_theme)
        actions.on("resize_tag", self._resize)
        actions.on("note", self._note)
        actions.on("remove_tag", self._remove)
        actions.on("next_tag", lambda: self._step(1))
        actions.on("previous_tag", lambda: self._step(-1))
        actions.on("carry_library", self._carry_library)
        self._reader.tag_resized.connect(self._resize_to)
        self._tags.note_written.connect(self._write_note)

    # -- which theme

    @property
    def recent(self) -> list[str]:
        """Themes used lately, the last one first."""
        return self._shell.desk.settings.texts("recent_themes")

    def _remember(self, theme: str) -> None:
        kept = [theme, *(t for t in self.recent if t != theme)][:_RECENT]
        self._shell.desk.settings.put("recent_themes", kept)

    def choices(self) -> list[Choice]:
        """Themes to pick from, most recent first."""
        recent = self.recent
        ranked = sorted(self._listing.themes, key=lambda t: recent.index(t.id) if t.id in recent else len(recent))
        return [theme_choice(theme) for theme in ranked]

    def choose(self, title: str, picked: Callable[[str], None]) -> None:
        """Ask for a theme."""
        chooser = Chooser(title, self.tr("Type part of a theme’s name"), self.choices(), self._shell.window)
        chooser.picked.connect(picked)
        chooser.open()

    # -- tagging

    def _span(self) -> tuple[int, Span] | None:
        """Document and span to be tagged: the selection, else the passage at the caret."""
        panel, diptych = self._reader.active_panel, self._reader.diptych
        if panel.view is None or diptych is None:
            return None
        span = panel.selected
        if not len(span):
            passage = diptych.passage_at(self._reader.active_side, span.start)
            span = passage.span if passage else span
        return (panel.view.document.id, _trimmed(panel.view.text, span)) if len(span) else None

    def _ask_theme(self) -> None:
        if self._span() is None:
            self._shell.tell(self.tr("Select some text first."))
        else:
            self.choose(self.tr("Tag the selection"), self.tag_with)

    def _tag_again(self) -> None:
        if self.recent:
            self.tag_with(self.recent[0])
        else:
            self._ask_theme()

    def tag_with(self, theme: str) -> None:
        """Tag the selection with a theme."""
        place = self._span()
        if place is not None:
            self._remember(theme)
            draft = TagDraft(place[0], theme, place[1])
            self._shell.desk.change(lambda library: library.tags.add(draft), self._choose_new)

    def _choose_new(self, change: Change) -> None:
        self._reader.choose_tags(change.created[:1])

    # -- what is chosen

    def _chosen(self) -> list[Tag]:
        listed = [shown.tag for shown in self._tags.selected()]
        return listed or list(self._reader.tags_at_caret()[:1])

    def _with_chosen(self, use: Callable[[list[Tag]], None]) -> None:
        tags = self._chosen()
        if tags:
            use(tags)
        else:
            self._shell.tell(self.tr("Put the caret into a tagged text first."))

    def _carry(self) -> None:
        self._with_chosen(self._carry_tags)

    def _carry_tags(self, tags: list[Tag]) -> None:
        ids = [tag.id for tag in tags]
        self._shell.desk.change(lambda library: library.tags.carry(*ids), self._carried)

    def _carried(self, change: Change) -> None:
        if len(change.created) > 1:
            self._tell_number(change)
        elif change.created:
            self._shell.tell(self.tr("Carried over; the new tag is provisional until you confirm it."))
        else:
            self._shell.tell(self.tr("There is nothing to carry to: it was carried before, or has no counterpart."))

    def _carry_all(self) -> None:
        diptych = self._reader.diptych
        if diptych is not None:
            dossier = diptych.view.dossier.id
            self._shell.desk.change(lambda library: library.tags.carry_all(dossier), self._carried)

    def _carry_library(self) -> None:
        self._shell.desk.job(
            self.tr("Carrying tags"),
            lambda library, progress: library.tags.carry_everything(progress),
            self._library_carried,
        )

    def _library_carried(self, change: Change) -> None:
        self._shell.desk.changed.emit(change)
        self._tell_number(change)

    def _tell_number(self, change: Change) -> None:
        self._shell.tell(self.tr("%Ln tag(s) carried over; they are provisional.", "", len(change.created)))

    def _confirm(self) -> None:
        self._with_chosen(self._confirm_tags)

    def _confirm_tags(self, tags: list[Tag]) -> None:
        ids = [tag.id for tag in tags if tag.status is TagStatus.PROVISIONAL]
        if ids:
            self._shell.desk.change(lambda library: library.tags.confirm(ids))

    def _ask_other_theme(self) -> None:
        self._with_chosen(
            lambda tags: self.choose(self.tr("Change theme of tag"), lambda theme: self._retag(tags, theme))
        )

    def _retag(self, tags: list[Tag], theme: str) -> None:
        self._remember(theme)
        ids = [tag.id for tag in tags]
        self._shell.desk.change(lambda library: library.tags.set_theme(theme, *ids))

    def _resize(self) -> None:
        place = self._span()
        touched = [t for t in (*self._reader.tags_at_caret(), *self._chosen()) if place and t.document == place[0]]
        if place is None or not touched or not len(self._reader.active_panel.selected):
            self._shell.tell(self.tr("Choose a tag, then select the text that it should cover."))
            return
        self._shell.desk.change(lambda library: library.tags.resize(touched[0].id, place[1]))

    def _resize_to(self, wanted: TagResize) -> None:
        self._shell.desk.change(lambda library: library.tags.resize(wanted.tag, wanted.span))

    def _note(self) -> None:
        self._with_chosen(lambda tags: self._edit_note(tags[0]))

    def _edit_note(self, tag: Tag) -> None:
        self._shell.parts.right.setCurrentWidget(self._tags)
        self._tags.choose([tag.id])
        self._tags.edit_note()

    def _write_note(self, note: TagNote) -> None:
        self._shell.desk.change(lambda library: library.tags.set_note(note.tag, note.note))

    def _remove(self) -> None:
        self._with_chosen(self._remove_tags)

    def _remove_tags(self, tags: list[Tag]) -> None:
        ids = [tag.id for tag in tags]
        self._shell.desk.change(lambda library: library.tags.remove(ids))

    def _step(self, by: int) -> None:
        tags = self._tags.model.values
        if not tags:
            return
        chosen = {shown.tag.id for shown in self._tags.selected()}
        here = next((i for i, shown in enumerate(tags) if shown.tag.id in chosen), -1 if by > 0 else 0)
        tag = tags[(here + by) % len(tags)].tag
        self._tags.choose([tag.id])
        diptych = self._reader.diptych
        if diptych is not None:
            self._reader.go_to(
                OpenPlace(diptych.view.dossier.id, tag.document, span=Span(tag.span.start, tag.span.start))
            )


def theme_choice(theme: Theme) -> Choice:
    """A theme to be picked by any of its names."""
    names = [name for name in theme.labels.values() if name != labels.theme(theme)]
    count = labels.number(theme.tags) if theme.tags else ""
    return Choice(theme.id, labels.theme(theme), " / ".join(names), count, theme.colour, "/".join([*names, theme.id]))


def _trimmed(text: str, span: Span) -> Span:
    """Without white space at the ends: a selection by the mouse often takes the blank after a word."""
    inside = text[span.start : span.end]
    start = span.start + len(inside) - len(inside.lstrip())
    return Span(start, max(start + len(inside.strip()), start))
