"""Style sheet of the controls. `$names` are tokens and scaled lengths; cards and charts are painted."""

STYLE_SHEET = """
* { outline: 0; }
QMainWindow, QDialog, #page { background: $bg; }
QScrollArea, QStackedWidget { background: transparent; border: 0; }
QScrollArea[kind="reading"] { border: 2px solid transparent; }
QScrollArea[kind="reading"]:focus { border-color: $accent; }
#sidebar { background: $sidebar; border: 0; border-right: 1px solid $border; }
#topbar { background: $bg; border: 0; border-bottom: 1px solid $border; }
#panel { background: $surface; border: 0; }
#panelBottom { background: $surface; border: 0; border-top: 1px solid $border; }

QLabel { background: transparent; color: $text; $body_type; }
QLabel[kind="display"] { $display_type; }
QLabel[kind="title"] { $title_type; }
QLabel[kind="metric"] { $metric_type; }
QLabel[kind="heading"] { $heading_type; }
QLabel[kind="strong"] { $strong_type; }
QLabel[kind="caption"] { $caption_type; }
QLabel[kind="overline"] { $overline_type; }
QLabel[tone="2"] { color: $text2; }
QLabel[tone="3"] { color: $text3; }
QLabel[tone="positive"] { color: $positive; }
QLabel[tone="negative"] { color: $negative; }
QLabel[tone="accent"] { color: $accent; }

QPushButton, QToolButton {
  color: $text; background: $surface; border: 1px solid $outline; border-radius: 7px;
  padding: 0 12px; min-height: $px30; icon-size: $px16; $strong_type;
}
QPushButton:hover, QToolButton:hover { background: $surface2; }
QPushButton:pressed, QToolButton:pressed { background: $hover; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 0 11px; min-height: $px28; }
QPushButton:disabled, QToolButton:disabled { color: $text3; background: $surface2; border-color: $border_strong; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $hover; color: $text3; border-color: $border_strong; }
QPushButton[kind="link"] {
  background: transparent; border: 0; border-top: 2px solid transparent; border-bottom: 2px solid transparent;
  border-radius: 0; color: $accent; padding: 0; text-align: left; min-height: $px20;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus {
  background: $accent_soft; border: 0; border-top: 2px solid transparent; border-bottom: 2px solid $accent;
  padding: 0; min-height: $px20;
}
QPushButton[kind="chip"] {
  background: $surface2; color: $text2; border: 1px solid $border_strong; border-radius: 6px; padding: 0 8px;
  min-height: $px22; $caption_type;
}
QPushButton[kind="chip"]:hover { background: $hover; color: $text; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent; color: $text; padding: 0 7px; min-height: $px20; }
QToolButton[kind="ghost"] { background: transparent; border: 1px solid transparent; padding: 0; min-width: $px30; }
QToolButton[kind="ghost"]:hover { background: $hover; }
QToolButton[kind="ghost"]:focus { border: 2px solid $accent; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[kind="nav"] {
  background: transparent; border: 1px solid transparent; padding: 0 8px; text-align: left; color: $text2; min-height: $px28;
}
QToolButton[kind="nav"]:hover { background: $hover; color: $text; }
QToolButton[kind="nav"]:checked { background: $selected; color: $text; font-weight: 600; }
QToolButton[kind="nav"]:focus { border: 2px solid $accent; padding: 0 7px; min-height: $px26; }
QToolButton[kind="tab"] {
  background: transparent; border: 0; border-bottom: 2px solid transparent; border-radius: 0;
  padding: 0 2px; min-height: $px34; color: $text2;
}
QToolButton[kind="tab"]:hover { color: $text; }
QToolButton[kind="tab"]:checked { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QToolButton[kind="tab"]:focus { border: 2px solid $accent; border-radius: 6px; padding: 0; min-height: $px32; }
QToolButton[kind="filter"] { border-color: $border_strong; color: $text2; padding: 0 10px; min-height: $px26; }
QToolButton[kind="filter"]:checked { background: $accent_soft; color: $text; border-color: $accent; }
QToolButton[kind="filter"]:focus { padding: 0 9px; min-height: $px24; }
QToolButton[kind="filter"]:checked:focus { border: 2px solid $text; }
QPushButton[kind="search"] {
  color: $text3; text-align: left; padding: 0 10px; background: $surface; border: 1px solid $outline; $caption_type;
}
QPushButton[kind="search"]:focus { border: 2px solid $accent; padding: 0 9px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  color: $text; background: $surface; border: 1px solid $outline; border-radius: 7px; padding: 0 8px;
  min-height: $px30; $body_type; selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit, QTextEdit { padding: 5px 6px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }
QAbstractSpinBox QLineEdit { border: 0; padding: 0 6px; min-height: 0; background: transparent; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid $accent; padding: 0 7px; min-height: $px28;
}
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 4px 5px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $surface2; color: $text2; border-color: $border; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { background: $surface2; color: $text3; }
QComboBox::drop-down { border: 0; width: $px26; }
QComboBox::down-arrow { image: url("$arrow"); width: $px12; height: $px12; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px; }
QLineEdit QToolButton, QLineEdit QToolButton:focus { background: transparent; border: 0; padding: 0; min-height: 0; }
QAbstractSpinBox[wrong="true"] { border: 2px solid $negative; padding: 0 7px; min-height: $px28; }
QLabel[kind="bubble"] {
  background: $warn_soft; color: $text; border: 1px solid $negative; border-radius: 7px; padding: 4px 8px; $caption_type;
}
QCheckBox, QRadioButton { color: $text; spacing: 8px; min-height: $px24; $body_type; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $text3; }
QCheckBox::indicator, QTableView::indicator, QListView::indicator {
  width: $px14; height: $px14; border: 1px solid $outline; border-radius: 4px; background: $surface;
}
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked {
  background: $accent; border-color: $accent; image: url("$tick");
}
QRadioButton::indicator { width: $px14; height: $px14; border: $px1 solid $outline; border-radius: $px8; background: $surface; }
QRadioButton::indicator:checked { border: $px5 solid $accent; width: $px6; height: $px6; background: $surface; }
QRadioButton::indicator:focus { border-color: $text; }
QCheckBox::indicator:focus { border: 2px solid $accent; width: $px12; height: $px12; }
QCheckBox::indicator:checked:focus { border: 2px solid $text; }
QCheckBox::indicator:disabled { border-color: $border_strong; background: $surface2; }
QCheckBox::indicator:checked:disabled { border-color: $text3; background: $text3; }

QTableView, QListView, QTreeView {
  background: $surface; color: $text; border: 1px solid $border; border-radius: 10px; gridline-color: $border;
  selection-background-color: $accent_soft; selection-color: $text; $body_type;
}
QTableView::item { padding: 0 8px; border-bottom: 1px solid $border; }
QTableView::item:selected { background: $accent_soft; color: $text; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 1px solid $accent; }
QTableView[kind="grid"], QTableView[kind="grid"]:focus { background: transparent; border: 0; border-radius: 0; }
QTableView[kind="grid"]::item { padding: 0; border: 0; }
#outline, #outline:focus { border: 0; border-radius: 0; }
QListWidget::item { min-height: $px28; padding: 0 6px; border-radius: 5px; }
QListWidget::item:selected { background: $selected; color: $text; }
QListWidget::item:hover { background: $hover; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section {
  background: transparent; color: $text2; border: 0; border-bottom: 1px solid $border; padding: 0 10px; $caption_type;
}
QAbstractScrollArea::corner { background: transparent; border: 0; }
QTableCornerButton::section { background: $surface; border: 0; }

QMenuBar { background: $sidebar; color: $text2; border: 0; border-bottom: 1px solid $border; $caption_type; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 5px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $selected; color: $text; }
QMenu { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px; $body_type; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QProgressBar { background: $hover; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: $border; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $border_strong; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $text3; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  width: 0; height: 0; background: transparent;
}
QToolTip { background: $text; color: $bg; border: 0; padding: 4px 8px; $caption_type; }
QCalendarWidget QWidget { alternate-background-color: $surface2; }
QCalendarWidget QTableView { border-radius: 0; }
QCalendarWidget QTableView::item { padding: 0; border: 0; }
QCalendarWidget QToolButton { border: 0; padding: 0 6px; }
QCalendarWidget QSpinBox { min-width: $px34; }
#qt_calendar_navigationbar { background: $surface; }
"""
