"""Long work in the status bar: what, how far, how long yet, cancel."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from explorer.gui import labels
from explorer.gui.errors import translated
from explorer.gui.harmless import plain_label
from explorer.gui.tasks import JobNews


class JobsBar(QWidget):
    """Hidden while nothing runs."""

    cancel_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = plain_label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.stop = QToolButton()
        self.stop.setText(self.tr("Cancel"))
        self.stop.clicked.connect(lambda: self.cancel_wanted.emit(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        for part in (self._bar, self._text, self.stop):
            row.addWidget(part)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now."""
        return self._text.text()

    def show_news(self, news: JobNews) -> None:
        """How far the running job is."""
        self.setVisible(news.running)
        self._bar.setRange(0, news.total)
        self._bar.setValue(min(news.done, news.total))
        self._text.setText(" · ".join(part for part in self._parts(news) if part))

    def _parts(self, news: JobNews) -> tuple[str, ...]:
        how_far = ""
        if news.total:
            how_far = self.tr("{done} of {total}").format(
                done=labels.number(news.done), total=labels.number(news.total)
            )
        what = translated(news.what) if news.what else news.name
        waiting = self.tr("%Ln job(s) waiting", "", news.waiting) if news.waiting else ""
        return what, how_far, self._left(news), waiting

    def _left(self, news: JobNews) -> str:
        """Time left; not before two seconds and 5 %, since a guess on less is noise."""
        if news.seconds < 2 or not news.total or news.done * 20 < news.total:
            return ""
        seconds = round(news.seconds / news.done * (news.total - news.done))
        if seconds < 60:
            return self.tr("{number} s left").format(number=seconds)
        return self.tr("{number} min left").format(number=round(seconds / 60))
