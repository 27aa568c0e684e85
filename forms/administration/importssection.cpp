// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/importssection.h"

#include "forms/import/importbatches.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tarsus {

ImportsSection::ImportsSection(FormContext context, QWidget *parent)
    : Section(parent)
    , m_context(std::move(context))
    , m_note(new QLabel(this))
    , m_import(new QPushButton(icon(u"import"_s), QString(), this))
{
    setObjectName(u"importsSection"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", u"surface"_s);
    m_note->setWordWrap(true);
    m_note->setProperty("look", u"second"_s);
    m_import->setObjectName(u"importButton"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    head->setSpacing(space::medium);
    head->addWidget(m_note, 1);
    head->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    connect(m_import, &QPushButton::clicked, this, &ImportsSection::importRequested);
    retranslate();
}

QString ImportsSection::title() const
{
    return tr("Imports");
}

void ImportsSection::activate()
{
    if (m_batches)
        return m_batches->load();
    m_batches = new ImportBatches(m_context, this);
    m_batches->becomePart();
    connect(m_batches, &ImportBatches::jobStarted, this, &ImportsSection::jobStarted);
    connect(m_batches, &ImportBatches::recordsChanged, this, &ImportsSection::recordsTakenBack);
    layout()->addWidget(m_batches);
    m_batches->show();
}

/// The wizard may have brought some in.
void ImportsSection::recordsChanged()
{
    if (m_batches && isVisible()) // else it reads them when it comes to the front
        m_batches->load();
}

void ImportsSection::changeEvent(QEvent *event)
{
    Section::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportsSection::retranslate()
{
    m_note->setText(tr("Each import can be undone while nobody has worked with its records."));
    m_import->setText(tr("&Import from a spreadsheet…"));
}

} // namespace tarsus
