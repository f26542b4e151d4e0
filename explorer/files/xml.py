"""XML and HTML from strangers, parsed without entities, document types or network."""

from typing import Any

from lxml import etree, html

from explorer.model.errors import DamagedFile


def parse(data: bytes, path: str = "") -> etree._Element:
    """The root element of an XML document; comments and processing instructions are left out.

    Entities are not resolved, document types not loaded, nothing is fetched; lxml's limits on depth and size stay on.
    Raises DamagedFile, with `path` in it, where the data is no well-formed XML or declares entities of its own.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        dtd_validation=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DamagedFile(path=path, format="XML", reason=_brief(error)) from error
    _refuse_entities(root, path)
    return root


def parse_html(data: bytes | str, encoding: str | None = None, path: str = "") -> html.HtmlElement:
    """The root element of an HTML page, however ill-formed. `encoding` overrules what the page declares.

    Raises DamagedFile, with `path` in it, where nothing can be parsed.
    """
    try:
        parser = html.HTMLParser(encoding=encoding, no_network=True, huge_tree=False)
        root = html.document_fromstring(data, parser)
    except (etree.LxmlError, ValueError, AssertionError, LookupError) as error:
        raise DamagedFile(path=path, format="HTML", reason=_brief(error)) from error
    return root


def _refuse_entities(root: etree._Element, path: str) -> None:
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and _entities(dtd):
        raise DamagedFile(path=path, format="XML", reason="it declares entities of its own")


def _entities(dtd: Any) -> list[object]:
    return list(dtd.iterentities())


def _brief(error: Exception) -> str:
    return str(error).split("\n")[0][:200] or type(error).__name__
