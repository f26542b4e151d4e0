"""Building dossiers 13 to 16: bilingual files, a letter in EML and a scan.

These sources lie apart from those of ``tests.specimens.build``, because here one file is made of two texts, or a text
becomes something other than a PDF or DOCX of its own.
"""
