// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/noticelist.h"

#include "views/common/emptystate.h"
#include "views/common/tone.h"
#include "views/style/heading.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int listWidth = 420;
constexpr int longestList = 480;

struct Picture
{
    QLatin1StringView iconName;
    Tone tone;
};

Picture pictureOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Good: return {"good"_L1, Tone::Good};
    case MessageBar::Kind::Warning: return {"warning"_L1, Tone::Warning};
    case MessageBar::Kind::Danger: return {"error"_L1, Tone::Danger};
    case MessageBar::Kind::Information: break;
    }
    return {"information"_L1, Tone::Information};
}

} // namespace

NoticeList::NoticeList(QWidget *parent)
    : QWidget(parent, Qt::Popup)
    , m_lines(nullptr)
{
    setObjectName(u"noticeList"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", u"popup"_s);
    setAccessibleName(tr("Notices of this session"));
    auto *title = new QLabel(tr("Notices of this session"), this);
    makeHeading(title, 3);
    auto *body = new QWidget(this);
    body->setAttribute(Qt::WA_StyledBackground);
    body->setProperty("look", u"surface"_s);
    m_lines = new QVBoxLayout(body);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::medium);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(title);
    column->addWidget(scroll, 1);
}

void NoticeList::open(const QList<Notice> &notices, QWidget *button)
{
    if (notices.isEmpty()) {
        auto *none = new EmptyState(u"bell"_s, this);
        none->setObjectName(u"noNotices"_s);
        none->setTexts(tr("No notices"),
                       tr("What the window told you since you signed in can be read here again."));
        m_lines->addWidget(none);
    }
    for (const Notice &notice : notices)
        m_lines->addWidget(makeLine(notice));
    m_lines->addStretch(1);
    const int height = m_lines->parentWidget()->heightForWidth(listWidth);
    const int wanted = std::max(height, m_lines->parentWidget()->sizeHint().height()) + 80;
    resize(listWidth, std::min(longestList, wanted));
    QPoint place = button->mapToGlobal(QPoint(button->width() - width(), button->height()));
    if (const QScreen *screen = button->screen())
        place.setX(std::max(place.x(), screen->availableGeometry().left()));
    move(place);
    show();
    if (auto *undo = findChild<QPushButton *>(u"noticeUndoButton"_s))
        undo->setFocus(Qt::PopupFocusReason);
    else
        setFocus(Qt::PopupFocusReason);
}

QWidget *NoticeList::makeLine(const Notice &notice)
{
    auto *line = new QWidget(this);
    line->setObjectName(u"noticeLine"_s);
    const Picture picture = pictureOf(notice.kind);
    auto *mark = new QLabel(line);
    mark->setPixmap(iconPixmap(picture.iconName, toneColor(picture.tone, tokensOf(palette())), 18,
                               devicePixelRatioF()));
    auto *text = new QLabel(notice.text, line);
    text->setObjectName(u"noticeText"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *when =
        new QLabel(QLocale().toString(notice.at.toLocalTime().time(), QLocale::ShortFormat), line);
    when->setProperty("look", u"second"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(text);
    words->addWidget(when);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    if (notice.canUndo()) {
        auto *undo = new QPushButton(tr("Undo"), line);
        undo->setObjectName(u"noticeUndoButton"_s);
        undo->setAccessibleName(tr("Undo: %1").arg(notice.text));
        row->addWidget(undo, 0, Qt::AlignTop);
        connect(undo, &QPushButton::clicked, this, [this, way = notice.undo] {
            const auto back = std::exchange(*way, {});
            close();
            if (back)
                back();
        });
    }
    return line;
}

void NoticeList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tarsus
