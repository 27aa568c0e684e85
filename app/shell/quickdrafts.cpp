// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/quickdrafts.h"

#include "models/drafts/draft.h"
#include "models/drafts/draftkeeper.h"
#include "models/drafts/draftrepository.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tarsus {
namespace {

constexpr auto textKey = "text"_L1;

} // namespace

const QString &QuickDrafts::draftForm()
{
    static const QString word = u"quickNote"_s;
    return word;
}

QuickDrafts::QuickDrafts(const DataContext &data, std::shared_ptr<DraftKeeper> keeper,
                         QObject *parent)
    : QObject(parent)
    , m_keeper(std::move(keeper))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &QuickDrafts::keepNow);
    const auto kept = DraftRepository(data).all();
    if (!kept)
        return;
    for (const Draft &draft : *kept) {
        if (draft.form == draftForm())
            m_lines.insert(draft.recordId, {draft.id, draft.content.value(textKey).toString()});
    }
}

QuickDrafts::~QuickDrafts()
{
    keepNow();
}

void QuickDrafts::typed(qint64 petId, const QString &text)
{
    Line &line = m_lines[petId];
    line.text = text;
    m_waiting.insert(petId);
    if (!m_timer.isActive())
        m_timer.start();
}

void QuickDrafts::keepNow()
{
    for (const qint64 petId : std::as_const(m_waiting)) {
        Line &line = m_lines[petId];
        if (line.text.trimmed().isEmpty()) {
            if (line.id != 0)
                m_keeper->forget(line.id);
            m_lines.remove(petId);
            continue;
        }
        if (line.id == 0)
            line.id = Draft::newId();
        m_keeper->keep({line.id, draftForm(), petId, QJsonObject{{textKey, line.text}}, {}});
    }
    m_waiting.clear();
}

} // namespace tarsus
