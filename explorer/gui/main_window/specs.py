"""The actions of the app: texts, keys, and the menus they stand in."""

from PySide6.QtCore import QCoreApplication

from explorer.gui.main_window.actions import Spec

translate = QCoreApplication.translate


def file_specs() -> list[Spec]:
    """Libraries and files."""
    return [
        Spec("new_library", translate("Actions", "&New library…"), "Ctrl+N"),
        Spec("open_library", translate("Actions", "&Open library…"), "Ctrl+O"),
        Spec("open_specimen", translate("Actions", "Open the &specimen library")),
        Spec("reset_specimen", translate("Actions", "&Reset the specimen library…")),
        Spec("import_files", translate("Actions", "&Import files…"), "Ctrl+I", needs="library"),
        Spec("import_folder", translate("Actions", "Import &folder…"), "Ctrl+Shift+I", needs="library"),
        Spec("rescan", translate("Actions", "Look at a folder a&gain…"), needs="library"),
        Spec("import_report", translate("Actions", "Last import repor&t…"), needs="library"),
        Spec("export", translate("Actions", "&Export…"), "Ctrl+E", needs="library"),
        Spec("bring_in", translate("Actions", "Bring &in a file of another program…"), needs="library"),
        Spec("bring_library", translate("Actions", "Bring in a colleague’s &library…"), needs="library"),
        Spec("pack", translate("Actions", "Pack librar&y as one file…"), needs="library"),
        Spec("unpack", translate("Actions", "Unpac&k a library…")),
        Spec("print_pdf", translate("Actions", "Save dossier as &PDF…"), "Ctrl+P", needs="dossier"),
        Spec("back_up", translate("Actions", "&Back up library"), needs="library"),
        Spec("restore_backup", translate("Actions", "Go back to a back&up…"), needs="library"),
        Spec("check_library", translate("Actions", "Chec&k library"), needs="library"),
        Spec("close_library", translate("Actions", "&Close library"), "Ctrl+W", needs="library"),
        Spec("quit", translate("Actions", "&Quit"), "Ctrl+Q"),
    ]


def edit_specs() -> list[Spec]:
    """Undo, copying, finding."""
    return [
        Spec("undo", translate("Actions", "&Undo"), "Ctrl+Z"),
        Spec("redo", translate("Actions", "&Redo"), "Ctrl+Shift+Z | Ctrl+Y"),
        Spec("copy_passage", translate("Actions", "&Copy with citation"), "Ctrl+Shift+C", needs="library"),
        Spec("copy_bead", translate("Actions", "Copy &both panels with citations"), "Ctrl+Alt+C", needs="library"),
        Spec("copy_markdown", translate("Actions", "Copy both panels as &Markdown"), "Ctrl+Alt+M", needs="library"),
        Spec("find", translate("Actions", "&Find in the texts"), "Ctrl+F", needs="dossier"),
        Spec("find_next", translate("Actions", "Find &next"), "F3", needs="dossier"),
        Spec("find_previous", translate("Actions", "Find &previous"), "Shift+F3", needs="dossier"),
        Spec("search", translate("Actions", "&Search the library"), "Ctrl+L", needs="library"),
        Spec("similar", translate("Actions", "Passages &like this one"), "Ctrl+Shift+L", needs="library"),
        Spec("export_answer", translate("Actions", "E&xport the answer…"), "Ctrl+Shift+E", needs="library"),
        Spec("edit_details", translate("Actions", "Edit &details…"), "F2", needs="dossier"),
        Spec("reread", translate("Actions", "&Read the original again…"), needs="dossier"),
        Spec("trash", translate("Actions", "Move to the &trash"), needs="library"),
        Spec("show_trash", translate("Actions", "Sh&ow the trash…"), needs="library"),
    ]


def tag_specs() -> list[Spec]:
    """Tags and themes."""
    return [
        Spec("tag", translate("Actions", "&Tag the selection…"), "T", reader=True, needs="dossier"),
        Spec("tag_again", translate("Actions", "Tag with the &last theme"), "Shift+T", reader=True, needs="dossier"),
        Spec("carry", translate("Actions", "&Carry over the hinge"), "C", reader=True, needs="dossier"),
        Spec("carry_all", translate("Actions", "Carry &all tags of the dossier"), needs="dossier"),
        Spec("carry_library", translate("Actions", "Carry the tags of the whole &library"), needs="library"),
        Spec("confirm_tag", translate("Actions", "Con&firm tag"), "Return | Enter", reader=True, needs="dossier"),
        Spec("retag", translate("Actions", "Chan&ge theme of tag…"), "Ctrl+T", needs="dossier"),
        Spec("resize_tag", translate("Actions", "&Fit tag to the selection"), "R", reader=True, needs="dossier"),
        Spec("note", translate("Actions", "Write a n&ote"), "N", reader=True, needs="dossier"),
        Spec("remove_tag", translate("Actions", "&Remove tag"), "Delete", reader=True, needs="dossier"),
        Spec("next_tag", translate("Actions", "&Next tag"), "Alt+Right", needs="dossier"),
        Spec("previous_tag", translate("Actions", "&Previous tag"), "Alt+Left", needs="dossier"),
        Spec("suggest", translate("Actions", "&Suggest themes…"), "Ctrl+G", needs="dossier"),
        Spec("forget_rejections", translate("Actions", "Make re&jected suggestions again"), needs="library"),
        Spec("tag_hits", translate("Actions", "Tag all &hits…"), "Ctrl+Shift+T", needs="library"),
        Spec("drift", translate("Actions", "Dr&ift between the panels…"), "Ctrl+Shift+D", needs="library"),
        Spec("coder_name", translate("Actions", "&Your name as coder…"), needs="library"),
        Spec("compare_coders", translate("Actions", "Compare co&ders…"), needs="library"),
        Spec("ask_tags", translate("Actions", "As&k the tags…"), "Ctrl+Shift+K", needs="library"),
        Spec("theme_excerpts", translate("Actions", "Show e&xcerpts of theme"), needs="library"),
        Spec("new_theme", translate("Actions", "Ne&w theme…"), needs="library"),
        Spec("edit_theme", translate("Actions", "Edit the&me…"), needs="library"),
        Spec("merge_theme", translate("Actions", "Mer&ge theme into…"), needs="library"),
        Spec("split_theme", translate("Actions", "S&plit theme…"), needs="library"),
        Spec("delete_theme", translate("Actions", "&Delete theme"), needs="library"),
        Spec("theme_up", translate("Actions", "Move theme &up"), "Ctrl+Shift+Up", needs="library"),
        Spec("theme_down", translate("Actions", "Move theme do&wn"), "Ctrl+Shift+Down", needs="library"),
        Spec("theme_out", translate("Actions", "Move theme &out of its parent"), "Ctrl+Shift+Left", needs="library"),
        Spec("theme_in", translate("Actions", "Move theme &below the one above"), "Ctrl+Shift+Right", needs="library"),
    ]


def align_specs() -> list[Spec]:
    """Going over and editing the alignment."""
    return [
        Spec("cross", translate("Actions", "Go to the other &panel"), "F6 | X", reader=True, needs="dossier"),
        Spec("spot", translate("Actions", "Translati&on of the word"), "W", reader=True, needs="dossier"),
        Spec("next_bead", translate("Actions", "&Next bead"), "J", reader=True, needs="dossier"),
        Spec("previous_bead", translate("Actions", "&Previous bead"), "K", reader=True, needs="dossier"),
        Spec("next_unsure", translate("Actions", "Next &unsure bead"), "Space", reader=True, needs="dossier"),
        Spec("next_difference", translate("Actions", "Next &difference"), "D", reader=True, needs="dossier"),
        Spec(
            "previous_difference", translate("Actions", "Previous d&ifference"), "Shift+D", reader=True, needs="dossier"
        ),
        Spec("confirm_bead", translate("Actions", "&Confirm bead"), "B", reader=True, needs="dossier"),
        Spec("confirm_up_to", translate("Actions", "Confirm all up to &here"), "Shift+B", reader=True, needs="dossier"),
        Spec("merge_bead", translate("Actions", "&Merge with the next bead"), "M", reader=True, needs="dossier"),
        Spec(
            "swap_beads",
            translate("Actions", "Swap count&erparts with the next bead"),
            "E",
            reader=True,
            needs="dossier",
        ),
        Spec("split_bead", translate("Actions", "&Split bead"), "S", reader=True, needs="dossier"),
        Spec("link_bead", translate("Actions", "&Link the selected passages"), "L", reader=True, needs="dossier"),
        Spec("unlink_bead", translate("Actions", "Unlin&k bead"), "U", reader=True, needs="dossier"),
        Spec("realign", translate("Actions", "Align &anew"), needs="dossier"),
        Spec("next_dossier", translate("Actions", "Ne&xt dossier"), "Ctrl+PgDown", needs="library"),
        Spec("previous_dossier", translate("Actions", "Pre&vious dossier"), "Ctrl+PgUp", needs="library"),
        Spec("confirm_pairing", translate("Actions", "Confirm pairin&g"), needs="dossier"),
        Spec("part_dossier", translate("Actions", "Par&t dossier"), needs="dossier"),
        Spec("join_dossiers", translate("Actions", "&Join the two chosen dossiers"), needs="library"),
        Spec("report_dossier", translate("Actions", "Rep&ort of differences…"), needs="dossier"),
        Spec("report_library", translate("Actions", "Report of differences of the &whole library…"), needs="library"),
        Spec("translations", translate("Actions", "Translations of the selected wo&rds…"), needs="dossier"),
        Spec("word_lists", translate("Actions", "Word lists…"), needs="library"),
    ]


def view_specs() -> list[Spec]:
    """What is shown and how."""
    return [
        Spec("show_reader", translate("Actions", "&Reader"), "Ctrl+1", needs="library"),
        Spec("show_search", translate("Actions", "&Search"), "Ctrl+2", needs="library"),
        Spec("show_excerpts", translate("Actions", "&Excerpts"), "Ctrl+3", needs="library"),
        Spec("show_overview", translate("Actions", "&Overview"), "Ctrl+4", needs="library"),
        Spec("show_concordance", translate("Actions", "Con&cordance"), "Ctrl+5", needs="library"),
        Spec("show_numbers", translate("Actions", "N&umbers"), "Ctrl+6", needs="library"),
        Spec("left_side", translate("Actions", "&Left column"), "F9", checkable=True),
        Spec("right_side", translate("Actions", "Ri&ght column"), "F10", checkable=True),
        Spec("level", translate("Actions", "Scroll panels &together"), checkable=True),
        Spec("original", translate("Actions", "Original pa&ge"), "O", reader=True, needs="dossier"),
        Spec("swap", translate("Actions", "S&wap the panels"), needs="dossier"),
        Spec("zoom_in", translate("Actions", "Larger te&xt"), "Ctrl++ | Ctrl+="),
        Spec("zoom_out", translate("Actions", "S&maller text"), "Ctrl+-"),
        Spec("zoom_reset", translate("Actions", "&Normal text"), "Ctrl+0"),
        Spec("serif", translate("Actions", "Ser&if"), checkable=True),
        Spec("narrow", translate("Actions", "Narrow lines"), checkable=True),
        Spec("wide", translate("Actions", "Lines as wide as the &panel"), checkable=True),
        Spec("full_screen", translate("Actions", "&Full screen"), "F11", checkable=True),
    ]


def help_specs() -> list[Spec]:
    """Help."""
    return [
        Spec("help", translate("Actions", "&Manual"), "Shift+F1"),
        Spec("shortcuts", translate("Actions", "&Keyboard shortcuts"), "F1"),
        Spec("commands", translate("Actions", "&Commands…"), "Ctrl+K"),
        Spec("go_to_dossier", translate("Actions", "&Go to dossier…"), "Ctrl+D", needs="library"),
        Spec("about", translate("Actions", "&About Diptych")),
    ]


def all_specs() -> list[Spec]:
    """Every action."""
    return [*file_specs(), *edit_specs(), *tag_specs(), *align_specs(), *view_specs(), *help_specs()]
