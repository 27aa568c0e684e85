// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/documentspage.h"

#include "models/documents/documentlistmodel.h"
#include "models/documents/documentpicture.h"
#include "views/common/detailpane.h"
#include "views/common/detailsection.h"
#include "views/documents/documentpreview.h"

#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int previewWidth = 900; // pixels: sharp in the pane, at 200 % too

} // namespace

DocumentsPage::DocumentsPage(PageContext context, QWidget *parent)
    : RecordPage(RecordKind::Document, std::move(context), parent)
    , m_open(pane()->addAction(u"openCopyButton"_s, u"eye"_s))
    , m_save(pane()->addAction(u"saveDocumentButton"_s, u"export"_s))
{
    connect(m_open, &QPushButton::clicked, this, [this] { emit copyRequested(m_id); });
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(m_id, m_fileName); });
    m_save->setVisible(this->context().access().can(RecordKind::Document, Operation::Export));
    const auto keys = [this](const QKeySequence &sequence, QPushButton *button) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
        return shortcut;
    };
    m_openKeys = keys(QKeySequence::Open, m_open);
    m_saveKeys = keys(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), m_save);
    m_saveKeys->setEnabled(this->context().access().can(RecordKind::Document, Operation::Export));
    retranslate();
}

std::unique_ptr<RecordListModel> DocumentsPage::makeModel() const
{
    return std::make_unique<DocumentListModel>(context().lists);
}

RecordPage::Words DocumentsPage::words() const
{
    return {tr("Filter by title, pet or owner"), tr("No documents yet"),
            tr("Any file can be kept with a pet: letters, lab results, consent forms. Drop it "
               "here, or onto a pet."),
            tr("Add document")};
}

std::pair<QString, QString> DocumentsPage::banner(const RecordFacts &facts) const
{
    return {facts.text(u"document_title"_s),
            facts.joined({u"document_type"_s, u"pet_name"_s}, u" · "_s)};
}

QStringList DocumentsPage::bannerKeys() const
{
    return {u"document_title"_s, u"document_type"_s};
}

void DocumentsPage::retranslate()
{
    RecordPage::retranslate();
    m_open->setText(tr("Open a copy…"));
    m_open->setToolTip(
        tr("In another program, outside of the clinic’s protection (%1)")
            .arg(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)));
    m_save->setText(tr("Save as…"));
    m_openKeys->setWhatsThis(m_open->text());
    m_saveKeys->setWhatsThis(m_save->text());
}

void DocumentsPage::addDetails(const RecordFacts &facts)
{
    m_id = facts.id();
    m_fileName = facts.text(u"file_name"_s);
    const QByteArray hash = facts.bytes(u"file_hash"_s);
    m_open->setEnabled(!hash.isEmpty());
    m_save->setEnabled(!hash.isEmpty());
    if (hash.isEmpty() || !context().documents)
        return;
    const QString type = facts.code(u"file_type"_s);
    if (!isShownAsDocument(type)) {
        return pane()->addSection({})->addText(
            tr("Files of this type are not shown here. The file itself is kept as it came; open a "
               "copy of it to read it."));
    }
    auto *preview = new DocumentPreview(tr("Preview of %1").arg(facts.text(u"document_title"_s)));
    pane()->addSection({})->addWidget(preview);
    const DocumentView first{hash, type, 0, previewWidth};
    connect(preview, &DocumentPreview::pageRequested, this, [this, preview, first](int page) {
        DocumentView view = first;
        view.page = page;
        showPage(preview, view);
    });
    showPage(preview, first);
}

void DocumentsPage::showPage(DocumentPreview *preview, const DocumentView &view)
{
    context().documents(view, preview, [preview](const Result<DocumentPicture> &picture) {
        preview->show(picture);
    });
}

} // namespace tarsus
