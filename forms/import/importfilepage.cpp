// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/import/importfilepage.h"

#include "forms/import/importjobs.h"
#include "ui_importfilepage.h"
#include "views/style/heading.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int previewRows = 50;

} // namespace

ImportFilePage::ImportFilePage(ImportJobs &jobs, RecordKind kind, const QList<RecordKind> &kinds,
                               QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportFilePage>())
    , m_jobs(jobs)
    , m_kinds(kinds)
    , m_previewHint(new QLabel)
{
    m_ui->setupUi(this);
    m_previewHint->setProperty("look", u"second"_s);
    m_previewHint->setAlignment(Qt::AlignCenter);
    (new QVBoxLayout(m_ui->previewTable->viewport()))->addWidget(m_previewHint);
    connect(&m_preview, &QAbstractItemModel::modelReset, this,
            [this] { m_previewHint->setVisible(m_preview.columnCount() == 0); });
    makeHeading(m_ui->titleLabel, 1);
    m_ui->spinner->hide();
    m_ui->previewTable->setModel(&m_preview);
    m_ui->previewTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->previewTable->verticalHeader()->setDefaultSectionSize(24);
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_ui->kindBox->addItem(QString());
    for (std::size_t i = 0; i <= csvEncodings.size(); ++i)
        m_ui->encodingBox->addItem(QString());
    for (std::size_t i = 0; i <= csvDelimiters.size(); ++i)
        m_ui->delimiterBox->addItem(QString());
    retranslate();
    m_ui->kindBox->setCurrentIndex(qMax(0, static_cast<int>(m_kinds.indexOf(kind))));
    setAcceptDrops(true);
    setFocusProxy(m_ui->browseButton);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &ImportFilePage::browse);
    connect(m_ui->pathEdit, &QLineEdit::editingFinished, this, [this] {
        if (m_ui->pathEdit->isModified())
            readFile();
    });
    connect(m_ui->encodingBox, &QComboBox::activated, this, &ImportFilePage::readFile);
    connect(m_ui->delimiterBox, &QComboBox::activated, this, &ImportFilePage::readFile);
    connect(m_ui->kindBox, &QComboBox::activated, this, &ImportFilePage::changed);
}

ImportFilePage::~ImportFilePage() = default;

RecordKind ImportFilePage::kind() const
{
    return m_kinds.value(m_ui->kindBox->currentIndex(), RecordKind::Pet);
}

void ImportFilePage::setPath(const QString &path)
{
    m_ui->pathEdit->setText(QDir::toNativeSeparators(path));
    readFile();
}

void ImportFilePage::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose the table"));
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.tab *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFilePage::setPath);
    dialog->open();
}

void ImportFilePage::readFile()
{
    m_ui->pathEdit->setModified(false);
    const QString path = QDir::fromNativeSeparators(m_ui->pathEdit->text().trimmed());
    m_file.reset();
    ++m_reading;
    if (path.isEmpty()) {
        m_preview.clear();
        m_ui->fileStateLabel->clear();
        emit changed();
        return;
    }
    m_ui->spinner->show();
    m_ui->fileStateLabel->setText(tr("The file is being read…"));
    emit changed();
    std::optional<CsvEncoding> encoding;
    if (const int at = m_ui->encodingBox->currentIndex(); at > 0)
        encoding = csvEncodings.at(static_cast<std::size_t>(at - 1));
    std::optional<QChar> delimiter;
    if (const int at = m_ui->delimiterBox->currentIndex(); at > 0)
        delimiter = QChar(csvDelimiters.at(static_cast<std::size_t>(at - 1)));
    m_jobs.run<Opened>(
        this, tr("Reading a table"),
        [path, encoding, delimiter](const DataContext &,
                                    const ImportJobs::Progress &) -> Result<Opened> {
            auto file = ImportFile::open(path, encoding, delimiter);
            if (!file)
                return file.error();
            auto rows = file->preview(previewRows);
            if (!rows)
                return rows.error();
            return Opened{*file, *rows};
        },
        [this, reading = m_reading](const Result<Opened> &opened) {
            if (reading == m_reading)
                showFile(opened);
        });
}

void ImportFilePage::showFile(const Result<Opened> &opened)
{
    m_ui->spinner->hide();
    m_ui->fileStateLabel->setProperty("look", opened ? u"second"_s : u"danger"_s);
    style()->unpolish(m_ui->fileStateLabel); // its colour follows `look`
    style()->polish(m_ui->fileStateLabel);
    if (!opened) {
        m_preview.clear();
        m_ui->fileStateLabel->setText(opened.error().text);
        emit changed();
        return;
    }
    m_file = opened->file;
    m_preview.show(m_file->headings(), opened->rows);
    m_ui->previewTable->resizeColumnsToContents();
    for (int column = 0; column < m_preview.columnCount(); ++column)
        m_ui->previewTable->setColumnWidth(
            column, qBound(60, m_ui->previewTable->columnWidth(column) + 16, 260));
    retranslate();
    emit changed();
}

void ImportFilePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

void ImportFilePage::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void ImportFilePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setPath(event->mimeData()->urls().front().toLocalFile());
}

void ImportFilePage::retranslate()
{
    m_previewHint->setText(tr("The first rows of the table will stand here."));
    for (int i = 0; i < m_kinds.size(); ++i)
        m_ui->kindBox->setItemText(i, kindTitle(m_kinds.at(i)));
    const QStringList encodings{tr("UTF-8"), tr("UTF-16, little endian"), tr("UTF-16, big endian"),
                                tr("Windows-1252 (Western Europe)")};
    const QStringList delimiters{tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Vertical bar")};
    QString foundEncoding;
    QString foundDelimiter;
    for (int i = 0; i < encodings.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_ui->encodingBox->setItemText(i + 1, encodings.at(i));
        m_ui->delimiterBox->setItemText(i + 1, delimiters.at(i));
        if (m_file && m_file->format().encoding == csvEncodings.at(at))
            foundEncoding = encodings.at(i);
        if (m_file && m_file->format().delimiter == csvDelimiters.at(at))
            foundDelimiter = delimiters.at(i);
    }
    m_ui->encodingBox->setItemText(0,
                                   m_file ? tr("As found: %1").arg(foundEncoding) : tr("Find it"));
    m_ui->delimiterBox->setItemText(0, m_file ? tr("As found: %1").arg(foundDelimiter)
                                              : tr("Find it"));
    if (m_file) {
        m_ui->fileStateLabel->setText(
            tr("The first %n row(s). %1 columns.", nullptr, m_preview.rowCount())
                .arg(m_preview.columnCount()));
    }
}

} // namespace tarsus
