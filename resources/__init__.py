"""Data files of Plumbline: rubrics, reference data, word lists, fonts, icons and translations. No code."""
