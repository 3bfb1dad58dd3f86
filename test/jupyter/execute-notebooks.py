"""Executes each notebook of the command line in place, as nbclient's users do."""

import sys

import nbclient
import nbformat

for path in sys.argv[1:]:
    notebook = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(notebook, timeout=120).execute()
    nbformat.validate(notebook)
    nbformat.write(notebook, path)
