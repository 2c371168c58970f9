// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookactions.h"

#include "actions/actions.h"
#include "appcontext.h"
#include "languagedialog.h"
#include "settings/settings.h"
#include "shared/theme.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Look {
    ActionId id;
    Theme::Mode mode;
    QStringView word; ///< in the settings
};

constexpr Look Looks[] = {{ActionId::ThemeSystem, Theme::Mode::System, u"system"},
                          {ActionId::ThemeLight, Theme::Mode::Light, u"light"},
                          {ActionId::ThemeDark, Theme::Mode::Dark, u"dark"},
                          {ActionId::ThemeContrast, Theme::Mode::Contrast, u"contrast"}};

void zoomTo(AppContext &context, int percent)
{
    context.theme.setZoomPercent(percent);
    context.settings.zoomPercent.set(context.theme.zoomPercent());
}

void checkLook(AppContext &context)
{
    for (const Look &look : Looks)
        context.actions.setChecked(look.id, context.theme.mode() == look.mode);
    context.actions.setChecked(ActionId::ReduceMotion, context.theme.isMotionReduced());
}

} // namespace

void bindLookActions(AppContext &context, QObject *owner)
{
    Actions &actions = context.actions;
    const auto zoomBy = [&context](int step) { zoomTo(context, context.theme.zoomPercent() + step); };
    actions.bind(ActionId::ZoomIn, owner, [zoomBy] { zoomBy(10); });
    actions.bind(ActionId::ZoomOut, owner, [zoomBy] { zoomBy(-10); });
    actions.bind(ActionId::ZoomReset, owner, [&context] { zoomTo(context, 100); });
    for (const Look &look : Looks) {
        actions.bind(look.id, owner, [&context, look] {
            context.theme.setMode(look.mode);
            context.settings.theme.set(look.word.toString());
            checkLook(context); // a checkable action has already turned itself
        });
    }
    actions.bind(ActionId::ReduceMotion, owner, [&context] {
        context.theme.setMotionReduced(!context.theme.isMotionReduced());
        context.settings.reducedMotion.set(context.theme.isMotionReduced());
    });
    actions.bind(ActionId::ChooseLanguage, owner,
                 [&context, owner] { chooseLanguage(context, qobject_cast<QWidget *>(owner)); });
    QObject::connect(&context.theme, &Theme::changed, owner, [&context] { checkLook(context); });
    checkLook(context);
}

} // namespace app
