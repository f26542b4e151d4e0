"""What became of the files of an import, as a list: first those that were not imported."""

from pathlib import Path

from explorer.gui import labels
from explorer.gui.errors import told
from explorer.gui.models.row_model import RowModel
from explorer.gui.models.rows import Row
from explorer.model.reports import FileReport, FileStatus

BAD = frozenset({FileStatus.REFUSED, FileStatus.EMPTY})


class ReportModel(RowModel[FileReport]):
    """File name over the sentence that says what is to be said."""

    def row_of(self, value: FileReport) -> Row:
        """One file."""
        said = " ".join(told(notice) for notice in value.messages)
        return Row(
            Path(value.path).name, said or value.path, (), labels.file_status(value.status), brick=value.status in BAD
        )

    def tip_of(self, value: FileReport) -> str:
        """The whole path and everything that was said."""
        return "\n".join([value.path, *(told(notice) for notice in value.messages)])


def in_order(reports: tuple[FileReport, ...]) -> list[FileReport]:
    """Those that need a look first."""
    rank = {FileStatus.REFUSED: 0, FileStatus.EMPTY: 0}
    return sorted(reports, key=lambda r: (rank.get(r.status, 1 if r.messages else 2), r.path))
