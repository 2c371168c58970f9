// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelheader.h"

#include "models/modeltreedelegate.h"
#include "shared/bar.h"
#include "shared/textlabel.h"

#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// The sign of an interface.
class InterfaceSign final : public QWidget
{
public:
    InterfaceSign(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {m_theme.px(16), m_theme.px(16)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintKind(painter, rect(), ModelRow::Kind::Interface, m_theme, false);
    }

private:
    const Theme &m_theme;
};

} // namespace

QString pictureOf(const QString &modelFile)
{
    const QFileInfo model(modelFile);
    for (const QString &ending : {u"svg"_s, u"png"_s, u"jpg"_s}) {
        const QString path = model.path() + u'/' + model.completeBaseName() + u'.' + ending;
        if (!modelFile.isEmpty() && QFileInfo::exists(path))
            return path;
    }
    return {};
}

ModelHeader::ModelHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bar(new Bar(theme, &Colors::pane, 40, Bar::Line::Below, this))
    , m_sign(new InterfaceSign(theme, m_bar))
    , m_picture(new QLabel(m_bar))
    , m_name(new TextLabel(theme, TextLabel::Look::Title, m_bar))
    , m_state(new TextLabel(theme, TextLabel::Look::Quiet, m_bar))
    , m_id(new TextLabel(theme, TextLabel::Look::FixedQuiet, m_bar))
    , m_version(new TextLabel(theme, TextLabel::Look::Quiet, m_bar))
    , m_size(new TextLabel(theme, TextLabel::Look::Quiet, m_bar))
    , m_file(new TextLabel(theme, TextLabel::Look::FixedQuiet, m_bar))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    m_bar->setSpacing(12, 12);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_name),
          static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_id)})
        m_bar->row()->addWidget(widget);
    m_bar->addSpring();
    for (QWidget *widget : {m_version, m_size, m_file})
        m_bar->row()->addWidget(widget);
    m_name->setElided(true, 120);
    for (TextLabel *label : {m_id, m_file}) {
        label->setElided(true);
        label->setCut(Qt::ElideLeft);
    }
    m_picture->setAccessibleName(tr("Picture of the model"));
    connect(&theme, &Theme::changed, this, &ModelHeader::showPicture);
    showPicture();
}

bool ModelHeader::hasPicture() const
{
    return !m_picture->isHidden();
}

void ModelHeader::showPicture()
{
    const int side = m_theme.px(28);
    const QPixmap picture =
        m_pictureFile.isEmpty() ? QPixmap() : QIcon(m_pictureFile).pixmap(QSize(side, side));
    m_picture->setPixmap(picture);
    m_picture->setVisible(!picture.isNull());
    m_sign->setVisible(picture.isNull());
}

void ModelHeader::show(const ModelFacts &facts)
{
    m_name->setText(facts.name);
    m_state->setText(facts.state);
    m_state->setVisible(!facts.state.isEmpty());
    m_id->setText(facts.modelId);
    m_version->setText(facts.version);
    m_version->setVisible(!facts.version.isEmpty());
    m_size->setText(facts.size);
    m_file->setText(QFileInfo(facts.file).fileName());
    m_file->setToolTip(facts.file);
    m_pictureFile = facts.picture;
    showPicture();
}

} // namespace app
