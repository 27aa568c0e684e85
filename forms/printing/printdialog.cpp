// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/printing/printdialog.h"

#include "models/core/job.h"
#include "models/documents/documentpicture.h"
#include "models/services/printing/printnote.h"
#include "views/common/notifier.h"
#include "views/printing/paperview.h"
#include "views/style/tokens.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int pageWidth = 1240; // pixels: 150 dots an inch
constexpr int mostPages = 60;   // in the preview

QString fileName(QString title)
{
    for (QChar &letter : title) {
        if (u"/\\:*?\"<>|"_s.contains(letter))
            letter = u'-';
    }
    return title.left(100).simplified() % u".pdf"_s;
}

} // namespace

PrintDialog::PrintDialog(const FormContext &context, PaperText text, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_text(std::move(text))
    , m_view(new PaperView(this))
    , m_count(new QLabel(tr("The pages are being made …"), this))
    , m_print(new QPushButton(tr("&Print…"), this))
    , m_save(new QPushButton(tr("&Save as PDF…"), this))
{
    setObjectName(u"printDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(m_text.title);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    m_print->setObjectName(u"printButton"_s);
    m_print->setShortcut(QKeySequence::Print);
    m_print->setDefault(true);
    m_print->setProperty("kind", u"primary"_s);
    m_save->setObjectName(u"savePdfButton"_s);
    m_save->setShortcut(QKeySequence::Save);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::large, space::medium, space::large, space::large);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_save);
    row->addWidget(m_print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    column->addLayout(row);
    m_print->setDisabled(true);
    m_save->setDisabled(true);
    connect(close, &QPushButton::clicked, this, &PrintDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::askForPrinter);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::askForFile);
    resize(m_text.isLandscape ? QSize(980, 720) : QSize(820, 760));
    make();
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::make()
{
    startJob<Output>(
        this,
        [text = m_text](QPromise<Result<Output>> &promise) {
            const auto pdf = Paper(text).pdf();
            if (!pdf)
                return void(promise.addResult(Result<Output>(pdf.error())));
            Output output{*pdf, {}, 1};
            for (int page = 0; page < qMin(output.count, mostPages); ++page) {
                if (promise.isCanceled())
                    return;
                const auto picture =
                    documentPicture(output.pdf, u"application/pdf"_s, page, pageWidth);
                if (!picture)
                    return void(promise.addResult(Result<Output>(picture.error())));
                output.count = picture->pages;
                output.pages.append(picture->image);
            }
            promise.addResult(Result<Output>(output));
        },
        [this](const Result<Output> &output) { show(output); });
}

void PrintDialog::show(const Result<Output> &output)
{
    if (!output) {
        m_count->setText(output.error().text);
        return;
    }
    m_pdf = output->pdf;
    m_view->setPages(output->pages);
    m_count->setText(output->count > mostPages
                         ? tr("%n pages, of which the first are shown", nullptr, output->count)
                         : tr("%n page(s), A4", nullptr, output->count));
    m_print->setEnabled(true);
    m_save->setEnabled(true);
    m_print->setFocus();
    emit shown();
}

bool PrintDialog::noteGoing(const QString &how)
{
    const auto noted = notePrint(m_context.data, m_text, how);
    if (!noted)
        m_context.notifier->showError(noted.error());
    return bool(noted);
}

void PrintDialog::askForPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_text.title);
    printer->setPageLayout(Paper(m_text).layout());
    printer->setFullPage(true);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(*printer); });
    dialog->open();
}

void PrintDialog::printOn(QPrinter &printer)
{
    if (!noteGoing(u"printer"_s))
        return;
    const Paper paper(m_text);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return m_context.notifier->showError(
            {Error::Code::Failed,
             tr("The printer did not take it. Check that it is on, or choose another.")});
    }
    for (int page = 0; page < paper.pageCount(); ++page) {
        if (page > 0)
            printer.newPage();
        paper.paint(painter, page, printer.resolution());
    }
    painter.end();
    m_context.notifier->showMessage(tr("Sent to the printer: %1").arg(m_text.title));
    emit done();
    accept();
}

void PrintDialog::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog =
        new QFileDialog(this, tr("Where shall the PDF be saved?"), folder, tr("PDF files (*.pdf)"));
    dialog->setObjectName(u"savePdfDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(fileName(m_text.title));
    connect(dialog, &QFileDialog::fileSelected, this, &PrintDialog::saveTo);
    dialog->open();
}

void PrintDialog::saveTo(const QString &path)
{
    if (!noteGoing(u"pdf"_s))
        return;
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
                         && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                         && file.write(m_pdf) == m_pdf.size() && file.commit();
    if (!written) {
        return m_context.notifier->showError(
            {Error::Code::Failed,
             tr("The PDF could not be written. Check the free space, or choose another place."),
             file.errorString()});
    }
    m_context.notifier->showMessage(tr("Saved as %1, readable by anybody who can open that file.")
                                        .arg(QDir::toNativeSeparators(path)));
    emit done();
    accept();
}

} // namespace tarsus
