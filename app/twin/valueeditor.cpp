// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/valueeditor.h"

#include "shared/errortext.h"
#include "shared/theme.h"
#include "twin/limits.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::StringLiterals;
using twin::Json;

namespace app {

namespace {

constexpr int MaxLines = 8;

bool isNumberToken(const QString &text)
{
    // RFC 8259, section 6
    static const QRegularExpression grammar(u"\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z"_s);
    return grammar.match(text).hasMatch();
}

twin::Result<Json> checked(const Json &value)
{
    const auto rules = twin::checkValues(Json::object({{"value", value}}), {});
    if (!rules)
        return rules.error();
    return value;
}

} // namespace

ValueEditor::ValueEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_number(new QLineEdit(this))
    , m_string(new QPlainTextEdit(this))
    , m_boolean(new QComboBox(this))
    , m_kindButton(new QToolButton(this))
    , m_kinds(new QMenu(this))
    , m_hint(new QLabel(parent))
{
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (QWidget *each : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_string),
                          static_cast<QWidget *>(m_boolean), static_cast<QWidget *>(m_kindButton)}) {
        row->addWidget(each, each == m_kindButton ? 0 : 1);
        each->setFont(each == m_kindButton ? theme.uiFont() : theme.fixedFont());
        each->installEventFilter(this);
    }
    m_string->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_string->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_string->setTabChangesFocus(true);
    m_string->document()->setDocumentMargin(2);
    m_boolean->addItems({u"false"_s, u"true"_s});
    m_kindButton->setFocusPolicy(Qt::NoFocus);
    m_kindButton->setToolTip(tr("Change the kind (Alt+Down)"));
    m_kindButton->setAccessibleName(tr("Kind of value"));
    buildKinds();
    m_hint->hide();
    m_hint->setWordWrap(true);
    m_hint->setFont(theme.uiFont());
    m_hint->setAutoFillBackground(true);
    m_hint->setMargin(theme.px(4));
    connect(m_number, &QLineEdit::textChanged, this, &ValueEditor::check);
    connect(m_string, &QPlainTextEdit::textChanged, this, [this] {
        check();
        emit resized();
    });
    connect(m_kindButton, &QToolButton::clicked, this,
            [this] { m_kinds->popup(m_kindButton->mapToGlobal(QPoint(0, m_kindButton->height()))); });
}

ValueEditor::~ValueEditor()
{
    delete m_hint; // a sister of this widget, not a child
}

void ValueEditor::buildKinds()
{
    const auto add = [this](const QString &text, Kind kind) {
        connect(m_kinds->addAction(text), &QAction::triggered, this, [this, kind] { setKind(kind); });
    };
    add(tr("&String"), Kind::String);
    add(tr("&Number"), Kind::Double);
    add(tr("&Boolean"), Kind::Boolean);
    add(tr("&Object"), Kind::Object);
    add(tr("&Array"), Kind::Array);
    m_kinds->addSeparator();
    add(tr("&Remove (null)"), Kind::Null);
}

QWidget *ValueEditor::field() const
{
    switch (m_kind) {
    case Kind::Boolean:
        return m_boolean;
    case Kind::Integer:
    case Kind::Double:
        return m_number;
    default:
        return m_string;
    }
}

twin::Result<Json> ValueEditor::value() const
{
    switch (m_kind) {
    case Kind::Null:
        return Json();
    case Kind::Object:
        return Json::emptyObject();
    case Kind::Array:
        return Json::emptyArray();
    case Kind::Boolean:
        return Json(m_boolean->currentIndex() == 1);
    case Kind::String:
        return checked(Json(m_string->toPlainText()));
    case Kind::Integer:
    case Kind::Double:
        break;
    }
    const QString token = m_number->text().trimmed();
    if (!isNumberToken(token))
        return twin::Error{.code = twin::ErrorCode::JsonSyntax, .detail = u"not a JSON number"_s};
    const Json number = Json::number(token.toStdString());
    bool finite = true;
    token.toDouble(&finite);
    if (!finite)
        return twin::Error{.code = twin::ErrorCode::IntegerRange,
                           .detail = u"beyond the range of a double"_s};
    return checked(number);
}

QString ValueEditor::text() const
{
    if (m_kind == Kind::String)
        return m_string->toPlainText();
    return m_kind == Kind::Boolean ? m_boolean->currentText() : m_number->text();
}

QString ValueEditor::hint() const
{
    return m_hint->isHidden() ? QString() : m_hint->text();
}

void ValueEditor::start(const Json &value, const QString &typed)
{
    m_started = true;
    m_kind = value.isNumber() ? Kind::Double : value.kind();
    if (value.isContainer() || value.isNull())
        m_kind = Kind::String;
    if (value.isNumber())
        m_number->setText(QString::fromStdString(value.numberText()));
    if (value.isString())
        m_string->setPlainText(value.toString());
    m_boolean->setCurrentIndex(value.toBool() ? 1 : 0);
    if (!typed.isEmpty()) {
        m_number->setText(typed);
        m_string->setPlainText(typed);
        if (m_kind == Kind::Boolean)
            m_boolean->setCurrentIndex(typed.startsWith(u't', Qt::CaseInsensitive) ? 1 : 0);
        m_string->moveCursor(QTextCursor::End);
    } else {
        m_number->selectAll();
        m_string->selectAll();
    }
    showField();
}

void ValueEditor::continueTyping()
{
    m_number->end(false);
    m_string->moveCursor(QTextCursor::End);
}

void ValueEditor::setKind(Kind kind)
{
    const QString before = text();
    m_kind = kind == Kind::Integer ? Kind::Double : kind;
    if (m_kind == Kind::Null || m_kind == Kind::Object || m_kind == Kind::Array) {
        accept();
        return;
    }
    if (m_kind == Kind::Double)
        m_number->setText(before);
    else if (m_kind == Kind::String)
        m_string->setPlainText(before);
    else
        m_boolean->setCurrentIndex(before == u"true" ? 1 : 0);
    showField();
    field()->setFocus();
}

void ValueEditor::showField()
{
    QWidget *shown = field();
    for (QWidget *each : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_string),
                          static_cast<QWidget *>(m_boolean)})
        each->setVisible(each == shown);
    setFocusProxy(shown);
    m_kindButton->setText(m_kind == Kind::String ? u"\"\""_s : m_kind == Kind::Boolean ? u"t/f"_s : u"12"_s);
    check();
    emit resized();
}

QSize ValueEditor::sizeHint() const
{
    const int row = m_theme.rowHeight();
    if (m_kind != Kind::String)
        return {m_theme.px(120), row};
    const int lines = qBound(1, m_string->document()->blockCount(), MaxLines);
    return {m_theme.px(120), row + (lines - 1) * QFontMetrics(m_theme.fixedFont()).lineSpacing()};
}

bool ValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Every key belongs to the field while it is open: Esc gives up here, it does not leave editing.
        const auto modifiers = static_cast<QKeyEvent *>(event)->modifiers();
        if (!(modifiers & Qt::ControlModifier))
            event->accept();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    } else if (event->type() == QEvent::FocusOut && watched == field()) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && value())
            accept();
    }
    return QWidget::eventFilter(watched, event);
}

bool ValueEditor::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Escape) {
        cancel();
        return true;
    }
    if (key == Qt::Key_Down && modifiers == Qt::AltModifier) {
        m_kindButton->click();
        return true;
    }
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && (modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier)) {
        accept();
        return true;
    }
    if (enter && modifiers == Qt::ShiftModifier && m_kind == Kind::String) {
        m_string->insertPlainText(
            u"\n"_s); // Qt's own Shift+Enter is a soft break, which is no new line to the height
        return true;
    }
    return key == Qt::Key_Tab && !value(); // what breaks a rule keeps the focus
}

void ValueEditor::accept()
{
    if (m_done)
        return;
    if (!value()) {
        check();
        return;
    }
    m_done = true;
    emit accepted();
}

void ValueEditor::cancel()
{
    m_done = true;
    emit cancelled();
}

void ValueEditor::check()
{
    const auto now = value();
    const QString advice = now && m_advice ? m_advice(*now) : QString();
    m_hint->setVisible((!now || !advice.isEmpty()) && m_started);
    if (m_hint->isHidden())
        return;
    const bool syntax = !now && now.error().code == twin::ErrorCode::JsonSyntax;
    m_hint->setText(now      ? advice
                    : syntax ? tr("A number as JSON writes it, for example 21.8, -3 or 1e6")
                             : textOf(now.error()).what);
    QPalette palette = m_theme.isDark() ? QPalette(m_theme.colors().header) : QPalette(m_theme.colors().pane);
    palette.setColor(QPalette::Window, m_theme.colors().header);
    palette.setColor(QPalette::WindowText, now ? m_theme.colors().waiting : m_theme.colors().bad);
    m_hint->setPalette(palette);
    placeHint();
}

void ValueEditor::placeHint()
{
    const int width = qMin(parentWidget()->width(), m_theme.px(260));
    m_hint->setFixedWidth(width);
    m_hint->adjustSize();
    const int x = qBound(0, geometry().left(), qMax(0, parentWidget()->width() - width));
    const bool below = geometry().bottom() + m_hint->height() < parentWidget()->height();
    m_hint->move(x, below ? geometry().bottom() + 1 : geometry().top() - m_hint->height());
    m_hint->raise();
}

void ValueEditor::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    placeHint();
}

void ValueEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHint();
}

} // namespace app
