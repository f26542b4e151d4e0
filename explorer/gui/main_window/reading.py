"""Opening dossiers in the reader and keeping the reader fresh."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer.gui.main_window.finding import Finding
from explorer.gui.main_window.listing import Listing
from explorer.gui.main_window.originals import Originals
from explorer.gui.main_window.parts import Page
from explorer.gui.main_window.shell import Shell
from explorer.gui.models.diptych import Diptych
from explorer.gui.models.tags import coders_of, of_coder, tags_of
from explorer.gui.requests import OpenPlace, PanelLanguages, Place, TagsChosen
from explorer.model.bitext import Dossier
from explorer.model.change import Change
from explorer.model.errors import NoSuchDossier
from explorer.model.language import Lang
from explorer.model.progress import Progress, silent
from explorer.model.reader import ReaderView

if TYPE_CHECKING:
    from explorer.library import Library


class Reading(QObject):
    """What is open, and how to open another."""

    view_shown = Signal(object)
    """ReaderView, or None."""

    def __init__(self, shell: Shell, listing: Listing) -> None:
        super().__init__(shell.window)
        self._shell, self._listing = shell, listing
        self._view: ReaderView | None = None
        self._whole: Diptych | None = None
        self._coder: str | None = None
        self._waiting: OpenPlace | None = None
        parts, actions = shell.parts, shell.actions
        for source in (parts.dossiers, parts.search, parts.concordance, parts.excerpts, parts.tags):
            source.opened.connect(self.open)
        parts.reader.languages_wanted.connect(self._change_languages)
        parts.reader.tags_chosen.connect(self._choose_tags)
        parts.reader.place_changed.connect(self._follow_caret)
        parts.tags.chosen.connect(self._choose_tags)
        parts.tags.coder_wanted.connect(self.show_coder)
        parts.differences.chosen.connect(parts.reader.show_difference)
        listing.themes_fresh.connect(lambda _: self._show_tags())
        shell.desk.changed.connect(self._changed)
        actions.on("next_dossier", lambda: self._step_dossier(1))
        actions.on("previous_dossier", lambda: self._step_dossier(-1))
        actions.on("next_difference", lambda: self._step_difference(1))
        actions.on("previous_difference", lambda: self._step_difference(-1))
        actions.on("swap", self._swap)
        actions.on("cross", parts.reader.cross)
        self.finding = Finding(shell)
        self.originals = Originals(shell)

    @property
    def view(self) -> ReaderView | None:
        """What is open."""
        return self._view

    def open(self, place: OpenPlace) -> None:
        """Open a dossier and go to a place; at once where it is open already."""
        self._shell.parts.show_page(Page.READER)
        view = self._view
        if view is not None and view.dossier.id == place.dossier and self._shows(view, place.document):
            self._shell.parts.reader.go_to(place)
            return
        self._waiting = place
        self._shell.desk.read("view", lambda library: Diptych(view_of(library, place)), self._show)

    def _shows(self, view: ReaderView, document: int | None) -> bool:
        return document is None or document in [p.document.id for p in (view.left, view.right) if p]

    def close(self) -> None:
        """Show nothing."""
        self._show(None)

    def show_coder(self, name: str | None) -> None:
        """Show the tags of one coder only, here and in what is opened next; of all where none is named."""
        self._coder = name
        self._show(self._whole)

    def _show(self, diptych: Diptych | None) -> None:
        self._whole = diptych
        self._shell.parts.tags.show_coders(coders_of(diptych.view) if diptych else (), self._coder)
        if diptych is not None and self._coder is not None:
            diptych = Diptych(of_coder(diptych.view, self._coder))
        parts, view = self._shell.parts, diptych.view if diptych else None
        same = self._view is not None and view is not None and view.dossier.id == self._view.dossier.id
        self._view = view
        if same and diptych is not None and self._waiting is None:
            parts.reader.refresh(diptych)
        else:
            parts.reader.show_view(diptych)
        parts.show_reader(view is not None)
        parts.details.show_view(view)
        parts.differences.show_differences(view.differences if view else ())
        self._name_tabs(view)
        self._show_tags()
        if view is not None:
            parts.dossiers.mark(view.dossier.id)
        if self._waiting is not None and view is not None:
            place, self._waiting = self._waiting, None
            parts.reader.go_to(place)
            parts.reader.active_panel.setFocus()
        self.finding.renew()
        self.view_shown.emit(view)
        if view is not None and not view.compared:  # the texts first, what differs in them when it is known
            self._compare()

    def _name_tabs(self, view: ReaderView | None) -> None:
        tabs = self._shell.parts.right
        tags = sum(len(p.tags) for p in (view.left, view.right) if p) if view else 0
        for place, text, number in (
            (0, self.tr("Tags"), tags),
            (1, self.tr("Differences"), len(view.differences) if view else 0),
        ):
            tabs.setTabText(place, f"{text} {number}" if number else text)
        self._shell.parts.fit_tabs()

    def _show_tags(self) -> None:
        view = self._view
        shown = tags_of(view, self._listing.looks) if view else []
        self._shell.parts.tags.show_tags(view.dossier.id if view else 0, shown)

    def _changed(self, change: Change) -> None:
        view = self._view
        if view is None:
            return
        documents = {p.document.id for p in (view.left, view.right) if p}
        touched = change.documents | change.tags
        if documents & touched or view.dossier.id in change.dossiers | change.beads or 0 in change.dossiers:
            self._read_again()

    def _read_again(self) -> None:
        view, languages = self._view, self._shell.parts.reader.languages()
        if view is not None and languages is not None:
            dossier = view.dossier.id
            self._shell.desk.read("view", lambda library: _again(library, dossier, languages), self._show)

    def _compare(self) -> None:
        view, languages = self._view, self._shell.parts.reader.languages()
        if view is not None and languages is not None:
            dossier = view.dossier.id
            self._shell.desk.ask(
                "view", lambda library, p: _again(library, dossier, languages, p), self._show, patient=True
            )

    # -- languages, tags, differences

    def _change_languages(self, wanted: PanelLanguages) -> None:
        view = self._view
        if view is not None:
            self._waiting = OpenPlace(view.dossier.id)
            dossier = view.dossier.id
            self._shell.desk.read("view", lambda library: _again(library, dossier, wanted), self._show)

    def _swap(self) -> None:
        languages = self._shell.parts.reader.languages()
        if languages is not None:
            self._change_languages(PanelLanguages(languages.right, languages.left))

    def _choose_tags(self, chosen: TagsChosen) -> None:
        self._shell.parts.reader.choose_tags(chosen.tags)
        self._shell.parts.tags.choose(chosen.tags)

    def _follow_caret(self, place: Place) -> None:
        touched = self._shell.parts.reader.tags_at_caret()
        if len(place.span) and not touched:
            return  # a selection beside the chosen tag: R may give it to the tag, also to a lost one
        self._choose_tags(TagsChosen(tuple(tag.id for tag in touched[:1])))

    def _step_difference(self, by: int) -> None:
        self._shell.parts.right.setCurrentWidget(self._shell.parts.differences)
        self._shell.parts.differences.step(by)

    def _step_dossier(self, by: int) -> None:
        model = self._shell.parts.dossiers.model
        here = model.place_of(self._view.dossier.id) if self._view else None
        row = 0 if here is None else here + by
        dossier = model.value(model.index(row)) if 0 <= row < model.rowCount() else None
        if dossier is not None:
            self.open(OpenPlace(dossier.id))


def view_of(library: "Library", place: OpenPlace) -> ReaderView:
    """A dossier on its two best languages: German and French where it has them, and the one that is asked for."""
    left, right = languages_for(library.dossiers.get(place.dossier), place.document)
    return library.reader.view(place.dossier, left, right, at_once=True)


def languages_for(dossier: Dossier, document: int | None) -> tuple[Lang, Lang]:
    """Which languages to show on the two panels."""
    have = [lang for lang in (Lang.DE, Lang.FR, Lang.EN, Lang.UND) if lang in dossier.documents]
    wanted = next((lang for lang, number in dossier.documents.items() if number == document), None)
    left = have[0] if have else Lang.DE
    others = [lang for lang in have if lang is not left]
    right = wanted if wanted in others else others[0] if others else Lang.FR if left is Lang.DE else Lang.DE
    if left is Lang.FR and right is Lang.DE:
        return Lang.DE, Lang.FR
    return left, right


def _again(
    library: "Library", dossier: int, languages: PanelLanguages, progress: Progress | None = None
) -> Diptych | None:
    """The dossier as it is now, with `progress` all that differs; None where a step has taken it away."""
    at_once, told = progress is None, progress or silent
    try:
        view = library.reader.view(dossier, languages.left, languages.right, at_once=at_once, progress=told)
    except NoSuchDossier:
        return None
    return Diptych(view) if view.dossier.documents else None
