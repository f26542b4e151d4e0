"""The actions of the app: texts, keys, and the menus they stand in."""

from PySide6.QtCore import QCoreApplication

from explorer.gui.main_window.actions import Spec

_t = QCoreApplication.translate


def file_specs() -> list[Spec]:
    """Libraries and files."""
    return [
        Spec("new_library", _t("Actions", "&New library…"), "Ctrl+N"),
        Spec("open_library", _t("Actions", "&Open library…"), "Ctrl+O"),
        Spec("open_specimen", _t("Actions", "Open the &specimen library")),
        Spec("reset_specimen", _t("Actions", "&Reset the specimen library…")),
        Spec("import_files", _t("Actions", "&Import files…"), "Ctrl+I", needs="library"),
        Spec("import_folder", _t("Actions", "Import &folder…"), "Ctrl+Shift+I", needs="library"),
        Spec("import_report", _t("Actions", "Last import repor&t…"), needs="library"),
        Spec("export", _t("Actions", "&Export excerpts…"), "Ctrl+E", needs="library"),
        Spec("print_pdf", _t("Actions", "Save dossier as &PDF…"), "Ctrl+P", needs="dossier"),
        Spec("back_up", _t("Actions", "&Back up library"), needs="library"),
        Spec("check_library", _t("Actions", "Chec&k library"), needs="library"),
        Spec("close_library", _t("Actions", "&Close library"), "Ctrl+W", needs="library"),
        Spec("quit", _t("Actions", "&Quit"), "Ctrl+Q"),
    ]


def edit_specs() -> list[Spec]:
    """Undo, copying, finding."""
    return [
        Spec("undo", _t("Actions", "&Undo"), "Ctrl+Z"),
        Spec("redo", _t("Actions", "&Redo"), "Ctrl+Shift+Z | Ctrl+Y"),
        Spec("copy_passage", _t("Actions", "&Copy with citation"), "Ctrl+Shift+C", needs="dossier"),
        Spec("copy_bead", _t("Actions", "Copy &both panels with citations"), "Ctrl+Alt+C", needs="dossier"),
        Spec("copy_markdown", _t("Actions", "Copy both panels as &Markdown"), needs="dossier"),
        Spec("find", _t("Actions", "&Find in the texts"), "Ctrl+F", needs="dossier"),
        Spec("find_next", _t("Actions", "Find &next"), "F3", needs="dossier"),
        Spec("find_previous", _t("Actions", "Find &previous"), "Shift+F3", needs="dossier"),
        Spec("search", _t("Actions", "&Search the library"), "Ctrl+L", needs="library"),
        Spec("edit_details", _t("Actions", "Edit &details…"), "F2", needs="dossier"),
        Spec("trash", _t("Actions", "Move to the &trash"), needs="library"),
        Spec("show_trash", _t("Actions", "Sh&ow the trash…"), needs="library"),
    ]


def tag_specs() -> list[Spec]:
    """Tags and themes."""
    return [
        Spec("tag", _t("Actions", "&Tag the selection…"), "T", reader=True, needs="dossier"),
        Spec("tag_again", _t("Actions", "Tag with the &last theme"), "Shift+T", reader=True, needs="dossier"),
        Spec("carry", _t("Actions", "&Carry over the hinge"), "C", reader=True, needs="dossier"),
        Spec("carry_all", _t("Actions", "Carry &all tags of the dossier"), needs="dossier"),
        Spec("confirm_tag", _t("Actions", "Con&firm tag"), "Return | Enter", reader=True, needs="dossier"),
        Spec("retag", _t("Actions", "Chan&ge theme of tag…"), "Ctrl+T", needs="dossier"),
        Spec("resize_tag", _t("Actions", "&Fit tag to the selection"), "R", reader=True, needs="dossier"),
        Spec("note", _t("Actions", "Write a n&ote"), "N", reader=True, needs="dossier"),
        Spec("remove_tag", _t("Actions", "&Remove tag"), "Delete", reader=True, needs="dossier"),
        Spec("next_tag", _t("Actions", "&Next tag"), "Alt+Right", needs="dossier"),
        Spec("previous_tag", _t("Actions", "&Previous tag"), "Alt+Left", needs="dossier"),
        Spec("suggest", _t("Actions", "&Suggest themes…"), "Ctrl+G", needs="dossier"),
        Spec("theme_excerpts", _t("Actions", "Show e&xcerpts of theme"), needs="library"),
        Spec("new_theme", _t("Actions", "Ne&w theme…"), needs="library"),
        Spec("edit_theme", _t("Actions", "Edit the&me…"), needs="library"),
        Spec("merge_theme", _t("Actions", "Mer&ge theme into…"), needs="library"),
        Spec("delete_theme", _t("Actions", "&Delete theme"), needs="library"),
    ]


def align_specs() -> list[Spec]:
    """Going over and editing the alignment."""
    return [
        Spec("cross", _t("Actions", "Go to the other &panel"), "F6 | X", reader=True, needs="dossier"),
        Spec("next_bead", _t("Actions", "&Next bead"), "J", reader=True, needs="dossier"),
        Spec("previous_bead", _t("Actions", "&Previous bead"), "K", reader=True, needs="dossier"),
        Spec("next_unsure", _t("Actions", "Next &unsure bead"), "Space", reader=True, needs="dossier"),
        Spec("next_difference", _t("Actions", "Next &difference"), "D", reader=True, needs="dossier"),
        Spec("previous_difference", _t("Actions", "Previous d&ifference"), "Shift+D", reader=True, needs="dossier"),
        Spec("confirm_bead", _t("Actions", "&Confirm bead"), "B", reader=True, needs="dossier"),
        Spec("confirm_up_to", _t("Actions", "Confirm all up to &here"), "Shift+B", reader=True, needs="dossier"),
        Spec("merge_bead", _t("Actions", "&Merge with the next bead"), "M", reader=True, needs="dossier"),
        Spec("split_bead", _t("Actions", "&Split bead"), "S", reader=True, needs="dossier"),
        Spec("link_bead", _t("Actions", "&Link the selected passages"), "L", reader=True, needs="dossier"),
        Spec("unlink_bead", _t("Actions", "Unlin&k bead"), "U", reader=True, needs="dossier"),
        Spec("realign", _t("Actions", "Align &anew"), needs="dossier"),
        Spec("next_dossier", _t("Actions", "Ne&xt dossier"), "Ctrl+PgDown", needs="library"),
        Spec("previous_dossier", _t("Actions", "Pre&vious dossier"), "Ctrl+PgUp", needs="library"),
        Spec("confirm_pairing", _t("Actions", "Confirm pairin&g"), needs="dossier"),
        Spec("part_dossier", _t("Actions", "Par&t dossier"), needs="dossier"),
        Spec("join_dossiers", _t("Actions", "&Join the two chosen dossiers"), needs="library"),
    ]


def view_specs() -> list[Spec]:
    """What is shown and how."""
    return [
        Spec("show_reader", _t("Actions", "&Reader"), "Ctrl+1", needs="library"),
        Spec("show_search", _t("Actions", "&Search"), "Ctrl+2", needs="library"),
        Spec("show_excerpts", _t("Actions", "&Excerpts"), "Ctrl+3", needs="library"),
        Spec("show_overview", _t("Actions", "&Overview"), "Ctrl+4", needs="library"),
        Spec("left_side", _t("Actions", "&Left column"), "F9", checkable=True),
        Spec("right_side", _t("Actions", "Ri&ght column"), "F10", checkable=True),
        Spec("level", _t("Actions", "Scroll panels &together"), checkable=True),
        Spec("swap", _t("Actions", "S&wap the panels"), needs="dossier"),
        Spec("zoom_in", _t("Actions", "Larger te&xt"), "Ctrl++ | Ctrl+="),
        Spec("zoom_out", _t("Actions", "S&maller text"), "Ctrl+-"),
        Spec("zoom_reset", _t("Actions", "&Normal text"), "Ctrl+0"),
        Spec("serif", _t("Actions", "Ser&if"), checkable=True),
        Spec("narrow", _t("Actions", "Narrow lines"), checkable=True),
        Spec("wide", _t("Actions", "Lines as wide as the &panel"), checkable=True),
        Spec("full_screen", _t("Actions", "&Full screen"), "F11", checkable=True),
    ]


def help_specs() -> list[Spec]:
    """Help."""
    return [
        Spec("help", _t("Actions", "&Manual"), "Shift+F1"),
        Spec("shortcuts", _t("Actions", "&Keyboard shortcuts"), "F1"),
        Spec("commands", _t("Actions", "&Commands…"), "Ctrl+K"),
        Spec("go_to_dossier", _t("Actions", "&Go to dossier…"), "Ctrl+D", needs="library"),
        Spec("about", _t("Actions", "&About Diptych")),
    ]


def all_specs() -> list[Spec]:
    """Every action."""
    return [*file_specs(), *edit_specs(), *tag_specs(), *align_specs(), *view_specs(), *help_specs()]
