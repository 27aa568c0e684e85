// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/detailsection.h"

#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qsizetype sumLetters = 64; // SHA-256, hexadecimal
constexpr qsizetype group = 8;

bool isSum(const QString &value)
{
    return value.size() == sumLetters && std::ranges::all_of(value, [](QChar sign) {
               return sign.isDigit() || (sign >= u'a' && sign <= u'f');
           });
}

/// As one compares it with the eye, and as it fits a narrow pane.
QString inGroups(const QString &sum)
{
    QStringList groups;
    for (qsizetype at = 0; at < sum.size(); at += group)
        groups.append(sum.mid(at, group));
    return groups.join(u' ');
}

} // namespace

DetailSection::DetailSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    setAccessibleName(title);
    if (title.isEmpty())
        return;
    auto *heading = new QLabel(title, this);
    makeHeading(heading, 3);
    m_column->addWidget(heading);
}

void DetailSection::addRow(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        addValue(label, value);
}

void DetailSection::addLink(const QString &label, const QString &value, RecordKind kind, qint64 id)
{
    if (value.isEmpty())
        return;
    QLabel *words = addValue(label, value);
    if (id == 0)
        return;
    words->setTextFormat(Qt::RichText);
    words->setText(u"<a href=\"#\" style=\"text-decoration:none\">"_s + value.toHtmlEscaped()
                   + u"</a>"_s);
    words->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(words, &QLabel::linkActivated, this,
            [this, kind, id] { emit linkActivated(kind, id); });
}

void DetailSection::addText(const QString &text)
{
    if (text.isEmpty())
        return;
    auto *words = new QLabel(text, this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWidget(words);
}

void DetailSection::addWidget(QWidget *widget)
{
    m_grid = nullptr; // rows after this start a block of their own
    m_empty = false;
    m_column->addWidget(widget);
}

QLabel *DetailSection::addValue(const QString &label, const QString &value)
{
    m_empty = false;
    QGridLayout *into = grid();
    const int row = into->rowCount();
    auto *name = new QLabel(label, this);
    name->setProperty("look", u"second"_s);
    name->setWordWrap(true);
    name->setFixedWidth(116);
    auto *words = new QLabel(isSum(value) ? inGroups(value) : value, this);
    words->setWordWrap(true);
    words->setMinimumWidth(1); // a long word never pushes the rest out of sight
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(u"%1: %2"_s.arg(label, value));
    into->addWidget(name, row, 0, Qt::AlignTop);
    into->addWidget(words, row, 1, Qt::AlignTop);
    return words;
}

QGridLayout *DetailSection::grid()
{
    if (!m_grid) {
        m_grid = new QGridLayout;
        m_grid->setHorizontalSpacing(space::medium);
        m_grid->setVerticalSpacing(5);
        m_grid->setColumnStretch(1, 1);
        m_column->addLayout(m_grid);
    }
    return m_grid;
}

} // namespace tarsus
