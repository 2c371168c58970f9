// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/samplepane.h"

#include "connect/codeview.h"
#include "connect/fieldrow.h"
#include "settings/settings.h"
#include "shared/bar.h"
#include "shared/savefile.h"
#include "shared/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double CaptionWidth = 64;
constexpr double RowHeight = 32;
constexpr int HttpsPort = 443;
constexpr int MqttPort = 8883;

/// The square of the legend, in the colour of lit lines.
class Swatch final : public QWidget
{
public:
    Swatch(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {m_theme.px(10), m_theme.px(10)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(m_theme.colors().waiting);
        painter.setBrush(m_theme.colors().linked);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    const Theme &m_theme;
};

/// "4, 7 and 9 to 12" in the language that is set.
QString linesText(const QList<int> &lines)
{
    QStringList parts;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        qsizetype last = i;
        while (last + 1 < lines.size() && lines[last + 1] == lines[last] + 1)
            ++last;
        parts.append(last == i ? QString::number(lines[i])
                               : SamplePane::tr("%1 to %2").arg(lines[i]).arg(lines[last]));
        i = last;
    }
    if (parts.size() < 2)
        return parts.join(QString());
    const QString end = parts.takeLast();
    return SamplePane::tr("%1 and %2").arg(parts.join(u", "_s), end);
}

} // namespace

SamplePane::SamplePane(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTabRow());
    makeRows();
    m_code = new CodeView(context.theme, this);
    m_code->setAccessibleName(tr("Program"));
    m_code->setMinimumHeight(1); // the rows around it say how high the pane is at least
    column->addWidget(m_code, 1);
    makeFoot();
    connect(m_tabs, &QTabBar::currentChanged, this, &SamplePane::refresh);
}

QString SamplePane::shownShell() const
{
    return m_shell->text();
}

Sample SamplePane::current() const
{
    const int index = m_tabs->currentIndex();
    return index < 0 || index >= m_samples.size() ? Sample() : filled(m_samples.at(index), m_facts);
}

QString SamplePane::caLines() const
{
    const Sample sample = current();
    const QStringList lines = sample.program.split(u'\n');
    QStringList lit;
    for (const int line : sample.caLines)
        lit.append(lines.value(line - 1));
    return lit.join(u'\n');
}

void SamplePane::show(SampleSide side, const SampleFacts &facts)
{
    m_facts = facts;
    if (side != m_side || m_samples.isEmpty()) {
        m_side = side;
        m_samples = readSamples(side);
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const Sample &sample : std::as_const(m_samples)) {
            m_tabs->addTab(sample.title);
            if (sample.name == m_context.settings.sampleLanguage.value())
                m_tabs->setCurrentIndex(m_tabs->count() - 1);
        }
        m_tabs->updateGeometry(); // a row of tabs that is not visible keeps its new size to itself
    }
    refresh();
}

QWidget *SamplePane::makeTabRow()
{
    auto *bar = new Bar(m_context.theme, &Colors::window, 30, Bar::Line::Below, this);
    m_tabs = new QTabBar(bar);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Languages"));
    bar->row()->addWidget(m_tabs, 0, Qt::AlignBottom);
    bar->addSpring();
    bar->setSpacing(8, 8);
    return bar;
}

QPushButton *SamplePane::addButton(QWidget *row, const QString &text)
{
    auto *button = new QPushButton(text, row);
    const auto fit = [this, button] { button->setFixedHeight(m_context.theme.px(22)); };
    connect(&m_context.theme, &Theme::changed, button, fit);
    fit();
    static_cast<FieldRow *>(row)->row()->addWidget(button);
    return button;
}

void SamplePane::makeRows()
{
    const Theme &theme = m_context.theme;
    auto *install = new FieldRow(theme, tr("Install"), CaptionWidth, RowHeight, this);
    m_install = install->addText(true);
    install->addSpring();
    connect(addButton(install, tr("Copy")), &QPushButton::clicked, this, [this] { copy(current().install); });

    auto *shell = new FieldRow(theme, tr("Shell"), CaptionWidth, RowHeight, this);
    m_shell = shell->addText(true);
    auto *hint = new TextLabel(theme, TextLabel::Look::Quiet, shell);
    hint->setText(tr("Copy puts in the secret"));
    hint->setElided(true);
    shell->row()->addWidget(hint);
    shell->addSpring();
    connect(addButton(shell, tr("Copy")), &QPushButton::clicked, this, [this] { copy(current().shell); });

    auto *program = new FieldRow(theme, tr("Program"), CaptionWidth, RowHeight, this);
    m_file = program->addText(true);
    m_count = new TextLabel(theme, TextLabel::Look::Quiet, program);
    m_count->setElided(true);
    program->row()->addWidget(m_count);
    program->addSpring();
    connect(addButton(program, tr("Save as...")), &QPushButton::clicked, this, &SamplePane::save);
    connect(addButton(program, tr("Copy")), &QPushButton::clicked, this, [this] { copy(current().program); });
    for (FieldRow *row : {install, shell, program})
        layout()->addWidget(row);
}

void SamplePane::makeFoot()
{
    auto *foot = new Bar(m_context.theme, &Colors::pane, 24, Bar::Line::Above, this);
    foot->row()->addWidget(new Swatch(m_context.theme, foot));
    m_legend = new TextLabel(m_context.theme, TextLabel::Look::Quiet, foot);
    m_warning = new TextLabel(m_context.theme, TextLabel::Look::Normal, foot);
    m_warning->setColor(&Colors::waiting);
    for (TextLabel *label : {m_legend, m_warning}) {
        label->setElided(true);
        foot->row()->addWidget(label);
        foot->addSpring();
    }
    layout()->addWidget(foot);
}

void SamplePane::refresh()
{
    const int index = m_tabs->currentIndex();
    if (index < 0 || index >= m_samples.size())
        return;
    const Sample shown = filled(m_samples.at(index), m_facts.masked());
    m_context.settings.sampleLanguage.set(shown.name);
    m_install->setText(shown.install);
    m_shell->setText(shown.shell);
    m_file->setText(shown.file);
    m_count->setText(tr("%n lines", nullptr, int(shown.program.count(u'\n'))));
    m_code->show(shown.file, shown.program, shown.caLines);
    m_legend->setText(shown.caLines.isEmpty()
                          ? tr("the shell line gives the client the CA file")
                          : tr("line %1 gives the client the CA file", nullptr, int(shown.caLines.size()))
                                .arg(linesText(shown.caLines)));
    const bool isMqtt = shown.fixed == Sample::Fixed::Mqtt;
    const int port = isMqtt ? m_facts.hub.mqttPort : m_facts.hub.httpsPort;
    const int usual = isMqtt ? MqttPort : HttpsPort;
    m_warning->setVisible(shown.fixed != Sample::Fixed::None && port != usual);
    m_warning->setText(tr("This SDK always uses port %1; the hub listens on %2.").arg(usual).arg(port));
}

void SamplePane::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

void SamplePane::save()
{
    const Sample sample = current();
    saveFile(m_context.dialogs, window(),
             {.title = tr("Save %1").arg(sample.file),
              .filter = tr("Programs (*%1)").arg(QString(u'.' + sample.file.section(u'.', -1))),
              .failure = tr("%1 was not saved").arg(sample.file)},
             sample.program.toUtf8());
}

} // namespace app
