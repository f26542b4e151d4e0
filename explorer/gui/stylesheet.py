"""The style sheet of the design: spacing and edges; colours come from the look."""

from collections.abc import Mapping
from string import Template

from PySide6.QtGui import QColor

from explorer.gui.colours import is_dark
from explorer.gui.resources import resources

_SHEET = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }
QMainWindow, QDialog { background: $window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMenuBar { background: $window; border-bottom: 1px solid $line; padding: 1px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $lit; color: $text; }
QMenu { background: $raised; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: $lit; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 6px; }
QLineEdit, QPlainTextEdit, QTextBrowser, QSpinBox, QComboBox, QDateEdit {
    background: $raised; color: $text; border: 1px solid $line; border-radius: 5px; padding: 4px 7px;
    selection-background-color: $selection; selection-color: $text;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QSpinBox:focus, QComboBox:focus {
    border: 1px solid $ink;
}
QComboBox { padding-right: 2px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$chevron"); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line; selection-background-color: $lit;
    selection-color: $text; outline: none; }
QPushButton {
    background: $raised; color: $text; border: 1px solid $line; border-radius: 5px; padding: 5px 13px;
}
QPushButton:hover { background: $hover; border-color: $ink; }
QPushButton:pressed { background: $lit; }
QPushButton:focus { border: 1px solid $ink; }
QPushButton:disabled { color: $muted; background: $window; }
QPushButton[primary="true"] { background: $ink; color: $paper; border-color: $ink; font-weight: 600; }
QPushButton[primary="true"]:hover { background: $text; color: $paper; }
QPushButton[primary="true"]:focus { border: 2px solid $text; padding: 4px 12px; }
QPushButton[primary="true"]:disabled { background: $line; color: $muted; border-color: $line; }
QToolButton { background: transparent; color: $text; border: 1px solid transparent; border-radius: 5px; padding: 4px; }
QToolButton:hover { background: $hover; border-color: $line; }
QToolButton:checked { background: $lit; border-color: $ink; color: $text; }
QToolButton:focus { border-color: $ink; }
QToolButton:disabled { color: $muted; }
QToolButton[chip="true"] { border: 1px solid $line; padding: 3px 9px; border-radius: 10px; background: $raised; }
QToolButton[menu="true"] { padding-right: 20px; }
QToolButton::menu-indicator { image: url("$chevron"); width: 9px; height: 9px;
    subcontrol-position: right center; right: 7px; }
QToolButton[chip="true"]:checked { background: $lit; border-color: $ink; }
QToolButton[chip="true"]:focus { border: 1px solid $text; }
QToolButton[segment="true"] { border: none; border-bottom: 2px solid transparent; border-radius: 0;
    padding: 7px 12px 5px; }
QToolButton[segment="true"]:hover { background: $hover; }
QToolButton[segment="true"]:checked { background: transparent; border-bottom: 2px solid $ink; font-weight: 600; }
QToolButton[segment="true"]:focus { background: $hover; }
QToolButton[link="true"] { color: $ink; padding: 1px 3px; }
QAbstractScrollArea { border: none; background: $paper; }
QListView, QTreeView, QTableView { background: $paper; border: none; outline: none; alternate-background-color: $window;
    selection-background-color: $lit; selection-color: $text; }
QListView::item, QTreeView::item, QTableView::item { padding: 3px 4px; }
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $lit; color: $text; }
QTreeView::branch { background: $paper; }
QTreeView:focus, QListView:focus, QTableView:focus { border-left: 2px solid $ink; }
QHeaderView { background: $window; }
QHeaderView::section { background: $window; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 4px 8px; }
QTableView { gridline-color: $line; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QStatusBar { background: $window; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: 2px 8px; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $ink; border-radius: 3px; }
QLabel[muted="true"] { color: $muted; }
QLabel[title="true"] { font-weight: 600; }
QLabel[caption="true"] { color: $muted; font-weight: 600; }
QLabel[brick="true"] { color: $brick; }
QFrame[card="true"] { background: $raised; border: 1px solid $line; border-radius: 7px; }
QFrame[bar="true"] { background: $window; border-bottom: 1px solid $line; }
QFrame[message="plain"] { background: $lit; border-top: 1px solid $line; }
QFrame[message="error"] { background: $raised; border-top: 2px solid $brick; }
QWidget[paper="true"] { background: $paper; }
QCheckBox:focus, QRadioButton:focus { color: $ink; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator {
    width: 0.95em; height: 0.95em; border: 1px solid $muted; border-radius: 3px; background: $raised;
}
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked {
    background: $ink; border-color: $ink; image: url("$check");
}
QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate { background: $muted; }
QCheckBox::indicator:focus { border: 2px solid $ink; }
QTabBar::tab { padding: 6px 9px; border: none; border-bottom: 2px solid transparent; background: $window;
    color: $text; }
QTabBar::tab:selected { border-bottom: 2px solid $ink; font-weight: 600; }
QTabBar::tab:focus { background: $hover; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QGroupBox { border: none; margin-top: 18px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; padding: 0; }
""")


def sheet(colours: Mapping[str, str]) -> str:
    """The style sheet in the colours of a look, by their names."""
    icons = resources() / "icons"
    check = "check-on-dark.svg" if is_dark(QColor(colours["ink"])) else "check-on-light.svg"
    return _SHEET.substitute(colours, chevron=(icons / "chevron.svg").as_posix(), check=(icons / check).as_posix())
