// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/keysheet.h"

#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QString written(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

bool fits(const LiveKey &key, const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        return key.text.contains(word, Qt::CaseInsensitive)
               || written(key.keys).contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

KeySheet::KeySheet(const QList<LiveKey> &keys, QWidget *over)
    : QDialog(over)
    , m_edit(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"keySheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_edit->setObjectName(u"keySheetEdit"_s);
    m_edit->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->setClearButtonEnabled(true);
    m_edit->setPlaceholderText(tr("Find a shortcut by its words or its keys"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    m_tree->setObjectName(u"keySheetTree"_s);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Keyboard shortcuts"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_edit);
    column->addWidget(m_tree, 1);
    column->addWidget(m_buttons);
    resize(620, 620);
    sort(keys);
    connect(m_edit, &QLineEdit::textChanged, this, &KeySheet::fill);
    fill();
}

void KeySheet::sort(const QList<LiveKey> &keys)
{
    // The page one stands on first, then what works everywhere, letters with Alt last.
    QList<Group> places;
    Group everywhere{tr("Everywhere"), {}};
    Group letters{tr("Fields and buttons seen now"), {}};
    for (const LiveKey &key : keys) {
        if (key.text.isEmpty() || !key.isEnabled)
            continue;
        Group *into = &everywhere;
        if (key.isMnemonic) {
            into = &letters;
        } else if (!key.place.isEmpty()) {
            const auto found = std::ranges::find(places, key.place, &Group::title);
            into = found == places.end() ? &places.emplaceBack(Group{key.place, {}}) : &*found;
        }
        const bool known = std::ranges::any_of(into->keys, [&key](const LiveKey &one) {
            return one.keys == key.keys && one.text == key.text;
        });
        if (!known)
            into->keys.append(key);
    }
    m_groups = places;
    for (const Group &group : {everywhere, letters})
        if (!group.keys.isEmpty())
            m_groups.append(group);
}

void KeySheet::fill()
{
    m_tree->clear();
    for (const Group &group : std::as_const(m_groups)) {
        auto *head = new QTreeWidgetItem({group.title, QString()});
        head->setFont(0, headingFont(font(), 3));
        head->setFlags(Qt::ItemIsEnabled);
        QTreeWidgetItem *last = nullptr;
        for (const LiveKey &key : group.keys) {
            if (!fits(key, m_edit->text()))
                continue;
            if (last && last->text(0) == key.text) // the same by other keys
                last->setText(1, tr("%1 or %2", "keys").arg(last->text(1), written(key.keys)));
            else
                last = new QTreeWidgetItem(head, {key.text, written(key.keys)});
        }
        if (head->childCount() == 0) {
            delete head;
            continue;
        }
        m_tree->addTopLevelItem(head);
        head->setFirstColumnSpanned(true);
        head->setExpanded(true);
    }
}

void KeySheet::offerPrint()
{
    auto *print = m_buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(u"keySheetPrintButton"_s);
    print->setIcon(icon(u"print"_s));
    print->setShortcut(QKeySequence::Print);
    print->setAutoDefault(false);
    connect(print, &QPushButton::clicked, this, [this] {
        accept();
        emit printRequested(windowTitle(), html());
    });
}

QString KeySheet::html() const
{
    QString page = u"<h1>"_s % windowTitle().toHtmlEscaped() % u"</h1>"_s;
    for (const Group &group : m_groups) {
        page += u"<h2>"_s % group.title.toHtmlEscaped() % u"</h2><table width=\"100%\">"_s;
        for (const LiveKey &key : group.keys)
            page += u"<tr><td>"_s % key.text.toHtmlEscaped() % u"</td><td align=\"right\"><b>"_s
                    % written(key.keys).toHtmlEscaped() % u"</b></td></tr>"_s;
        page += u"</table>"_s;
    }
    return page;
}

} // namespace tarsus
